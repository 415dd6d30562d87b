import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, type SourceFile } from './support/architecture.ts';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

function sources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(SRC, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** What is wrong in an invented tree of one file. */
const faultsIn = (path: string, text: string): readonly string[] => faultsOf([{ path, text }]);

describe('architecture', () => {
  it('holds in src/', () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(50);
    expect(faultsOf(files)).toEqual([]);
  });

  it.each([
    ['model/meeting.ts', "import type { Graph } from '../graph/port.ts';", 'graph/port.ts'],
    ['ingest/text.ts', "import { openGraph } from '../graph/open.ts';", 'graph/open.ts'],
    ['derive/meetings.ts', "export { ingest } from '../ingest/pipeline.ts';", 'ingest/pipeline.ts'],
    ['graph/write/meeting.ts', "import { ingest } from '../../ingest/pipeline.ts';", 'ingest/pipeline.ts'],
    ['api/server.ts', "const late = await import('../ingest/pipeline.ts');", 'ingest/pipeline.ts'],
    ['api/resolvers/person.ts', "import { meetingsByPerson } from '../../graph/engines/neo4j.ts';", 'engines'],
    ['api/loaders/person.ts', "import { Person } from '../resolvers/person.ts';", 'api/resolvers/person.ts'],
    ['graph/read/person.ts', "import { write } from '../write/person.ts';", 'graph/write/person.ts'],
    ['graph/write/person.ts', "import { openNeo4j } from '../engines/neo4j.ts';", 'graph/engines/neo4j.ts'],
    ['api/server.ts', "import { readConfig } from '../config.ts';", 'config.ts'],
    ['ingest/document.ts', "import { extractCommand } from '../commands/extract.ts';", 'commands/extract.ts'],
    ['api/server.ts', "import neo4j from 'neo4j-driver';", 'neo4j-driver'],
    ['commands/start.ts', "import grafeo from '@grafeo-db/js';", '@grafeo-db/js'],
  ])('refuses in %s: %s', (path, text, named) => {
    expect(faultsIn(path, text).join('\n')).toContain(named);
  });

  it.each([
    ['api/resolvers/person.ts', 'const q = `MATCH (person:Person) RETURN person`;'],
    ['commands/verify.ts', "run('UNWIND $rows AS row MERGE (n:Topic {id: row.id})');"],
  ])('refuses Cypher in %s', (path, text) => {
    expect(faultsIn(path, text)).toEqual([expect.stringContaining('Cypher')]);
  });

  it.each([
    ['api/resolvers/person.ts', "import type { PersonRow } from '../../graph/read/person.ts';"],
    ['api/loaders/person.ts', "import type { Graph } from '../../graph/port.ts';"],
    ['api/server.ts', "import type { Config } from '../config.ts';"],
    [
      'commands/start.ts',
      "import { openGraph } from '../graph/open.ts'; import { ingest } from '../ingest/pipeline.ts';",
    ],
    ['ingest/links/reasons.ts', "const reason = 'no MATCH, yet'; // MATCH (n) is Cypher"],
    ['graph/read/person.ts', 'const q = `MATCH (person:Person) RETURN person`;'],
    ['graph/open.ts', "import { openNeo4j } from './engines/neo4j.ts';"],
  ])('allows in %s: %s', (path, text) => {
    expect(faultsIn(path, text)).toEqual([]);
  });

  it('refuses a file of more than 250 lines, but for words and generated code', () => {
    const long = 'export const one = () => 1;\n'.repeat(251);
    expect(faultsIn('ingest/text.ts', long)).toEqual([expect.stringContaining('251 lines')]);
    expect(faultsIn('generated/resolvers.ts', long)).toEqual([]);
    const words = `export const WORDS = [\n${"  'said',\n".repeat(300)}];\n`;
    expect(faultsIn('ingest/cue-words.ts', words)).toEqual([]);
  });

  it('refuses a folder of utilities', () => {
    expect(faultsIn('api/utils/text.ts', '')).toEqual([expect.stringContaining('utils')]);
  });
});
