import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { KnownError } from '../src/errors.ts';

describe('readConfig', () => {
  it('gives the embedded graph under .parley, on loopback, without Sandbox, for an empty environment', () => {
    expect(readConfig({})).toEqual({
      graph: { engine: 'embedded', folder: '.parley', queryTimeoutMs: 15_000 },
      server: { host: '127.0.0.1', port: 4000, development: false },
      maxDocumentBytes: 1_048_576,
      logLevel: 'info',
    });
  });

  it('counts an empty variable as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  it('keeps the graph in memory for PARLEY_DATA=:memory:', () => {
    expect(readConfig({ PARLEY_DATA: ':memory:' }).graph).toMatchObject({ engine: 'embedded', folder: null });
  });

  it('takes Neo4j when NEO4J_URI is set', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'secret' }).graph).toEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://graph.example',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
      queryTimeoutMs: 15_000,
    });
  });

  it('turns Sandbox on for NODE_ENV=development alone', () => {
    expect(readConfig({ NODE_ENV: 'development' }).server.development).toBe(true);
    expect(readConfig({ NODE_ENV: 'test' }).server.development).toBe(false);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT="http" is no whole number.'],
    [{ PORT: '65536' }, 'PORT="65536" is more than 65535.'],
    [{ PORT: '-1' }, 'PORT="-1" is no whole number.'],
    [{ PARLEY_QUERY_TIMEOUT_MS: '0' }, 'PARLEY_QUERY_TIMEOUT_MS="0" is less than 1.'],
    [{ PARLEY_MAX_DOCUMENT_BYTES: '1e6' }, 'PARLEY_MAX_DOCUMENT_BYTES="1e6" is no whole number.'],
    [{ PARLEY_LOG: 'loud' }, 'PARLEY_LOG="loud" is none of debug, info, warn, error, silent.'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI="http://localhost:7474" starts with none of bolt://'],
    [{ NEO4J_URI: 'http://me:secret@localhost' }, 'NEO4J_URI="http://…@localhost" starts with none of bolt://'],
    [{ NEO4J_URI: 'bolt://' }, 'NEO4J_URI="bolt://" is no address such as neo4j://localhost:7687.'],
    [{ NEO4J_URI: 'bolt://localhost:99999999' }, 'NEO4J_URI="bolt://localhost:99999999" is no address'],
    [{ NEO4J_URI: 'bolt://a b' }, 'NEO4J_URI="bolt://a b" is no address'],
    [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_URI is set, but NEO4J_PASSWORD is not.'],
  ])('refuses %j', (environment, message) => {
    const read = () => readConfig(environment);
    expect(read).toThrow(KnownError);
    expect(read).toThrow(message);
    expect(read).toThrow(/Mend the named environment variable/);
  });
});
