import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NEO4J_FOLDER } from './jars.ts';
import { RELEASES, type ReleaseName } from './releases.ts';
import { startNeo4j, whyNot } from './server.ts';

const HELP = `Starts Neo4j Community on this machine without Docker, until Ctrl+C.

  npm run neo4j -- [--version 5|current] [--port 7687] [--home FOLDER]

--version   5 is the long-term release, current the newest (default: 5)
--port      the Bolt port on 127.0.0.1 (default: 7687)
--home      data, configuration and logs (default: .parley/neo4j/<version>/home); data is kept
The password is NEO4J_PASSWORD where that is set (at least 8 characters), else "parley-neo4j".`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      version: { type: 'string', default: '5' },
      port: { type: 'string', default: '7687' },
      home: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return say(HELP, 0);
  if (!Object.hasOwn(RELEASES, values.version))
    return say(`--version "${values.version}" is neither 5 nor current.`, 2);
  const release = RELEASES[values.version as ReleaseName];
  const reason = whyNot(release);
  if (reason !== null) return say(reason, 1);
  console.log(`Starting Neo4j ${release.version} …`);
  const server = await startNeo4j(release, {
    home: values.home ?? join(NEO4J_FOLDER, release.version, 'home'),
    password: process.env.NEO4J_PASSWORD || 'parley-neo4j',
    boltPort: Number(values.port),
  });
  console.log(
    `It answers. In another terminal:\n\n  export NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}\n  npm start\n\nCtrl+C stops it; the data stays.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  await server.ended;
  return say('Neo4j has stopped.', 0);
}

function say(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = say(error instanceof Error ? error.message : String(error), 1);
}
