import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Files that need a Neo4j server; they run one after the other, for they share its one database. */
const NEO4J = ['tests/**/*neo4j.test.ts'];
/** Files that run on the embedded engine and again on Neo4j. */
const ENGINES = ['tests/**/*.engines.test.ts'];
/** Files that start the built program. */
const COMMANDS = ['tests/commands/**/*.test.ts', 'tests/**/*.cli.test.ts'];
const ALL = ['tests/**/*.test.ts'];

/** The module that Node itself finds for `graphql`: two copies of it would not know each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] };

const main = {
  resolve,
  test: {
    name: 'main',
    include: ALL,
    exclude: [...NEO4J, ...COMMANDS],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    provide: { engine: 'embedded' as const },
  },
};
const commands = {
  resolve,
  test: {
    name: 'commands',
    include: COMMANDS,
    exclude: NEO4J,
    globalSetup: 'tests/support/build-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: { engine: 'embedded' as const },
  },
};
const neo4j = {
  resolve,
  test: {
    name: 'neo4j',
    include: [...NEO4J, ...ENGINES],
    globalSetup: 'tests/support/neo4j-setup.ts',
    fileParallelism: false,
    sequence: { groupOrder: 1 },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: { engine: 'neo4j' as const },
  },
};

/**
 * `npx vitest run --project main` runs what needs no server.
 * A server starts only when a selected file needs it; `PARLEY_TEST_ENGINES=embedded` leaves those files out.
 */
export default defineConfig({
  test: {
    projects: process.env.PARLEY_TEST_ENGINES === 'embedded' ? [main, commands] : [main, commands, neo4j],
  },
});
