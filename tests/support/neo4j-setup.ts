import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { RELEASES, type Release } from '../../scripts/neo4j/releases.ts';
import { startNeo4j, whyNot } from '../../scripts/neo4j/server.ts';
import type { Neo4jConfig } from '../../src/config.ts';

/** The Neo4j servers of this run, and why one that should be there is not. */
export interface Neo4jForTests {
  readonly servers: readonly (Neo4jConfig & { readonly version: string })[];
  readonly skipped: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests;
    engine: 'embedded' | 'neo4j';
  }
}

type Stop = () => Promise<void>;

/** Takes the server of `NEO4J_URI`, or starts one of each release that this machine can run. */
export async function setup(project: TestProject): Promise<Stop> {
  const { provided, stop } = process.env.NEO4J_URI ? await useGiven(process.env.NEO4J_URI) : await startAll();
  for (const reason of provided.skipped) console.warn(`Skipped on Neo4j: ${reason}`);
  project.provide('neo4j', provided);
  return stop;
}

async function startAll(): Promise<{ provided: Neo4jForTests; stop: Stop }> {
  const releases = Object.values(RELEASES);
  const skipped = releases.map(whyNot).filter((reason) => reason !== null);
  const started = await Promise.allSettled(releases.filter((release) => whyNot(release) === null).map(start));
  const running = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stop = async (): Promise<void> => void (await Promise.all(running.map((server) => server.stop())));
  const failed = started.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  return { provided: { servers: running.map(({ config }) => config), skipped }, stop };
}

async function start(release: Release) {
  const home = mkdtempSync(join(tmpdir(), 'parley-neo4j-'));
  const server = await startNeo4j(release, { home, password: 'parley-tests', boltPort: 0 });
  const { uri, username, password, version } = server;
  return {
    config: { engine: 'neo4j' as const, uri, username, password, database: 'neo4j', queryTimeoutMs: 15_000, version },
    stop: async (): Promise<void> => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Tests empty the graph they use, so one that holds something is not touched. */
async function useGiven(uri: string): Promise<{ provided: Neo4jForTests; stop: Stop }> {
  const username = process.env.NEO4J_USERNAME || 'neo4j';
  const password = process.env.NEO4J_PASSWORD ?? '';
  const database = process.env.NEO4J_DATABASE || 'neo4j';
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS count', {}, { database });
  const count: number = records[0]?.get('count');
  if (count > 0) {
    await driver.close();
    throw new Error(`NEO4J_URI="${uri}" holds ${count} nodes. Tests empty the graph they use: give an empty one.`);
  }
  const config = { engine: 'neo4j' as const, uri, username, password, database, queryTimeoutMs: 15_000 };
  return {
    provided: { servers: [{ ...config, version: 'of NEO4J_URI' }], skipped: [] },
    stop: async () => {
      await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database });
      await driver.close();
    },
  };
}
