import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { bringJars, canHaveJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import type { Release } from './releases.ts';

/** A Neo4j that this process started. */
export interface Neo4jServer {
  readonly version: string;
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Asks the server to end and waits until it has. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** The folder of its data, configuration and logs. */
  readonly home: string;
  readonly password: string;
  /** 0 takes any free port. */
  readonly boltPort: number;
  readonly heap?: string;
}

const START_MS = 240_000;
const STOP_MS = 30_000;

/** Why a release cannot be started on this machine; null when it can. */
export function whyNot(release: Release): string | null {
  if (findJava(release.java) === null) {
    return `Neo4j ${release.version} needs Java ${release.java} or later, and none was found under JAVA_HOME, on the PATH or among the system's.`;
  }
  return canHaveJars(release) ? null : `Neo4j ${release.version} comes by Maven, and there is no "mvn" on the PATH.`;
}

/** Starts Neo4j Community on loopback and resolves when it answers. */
export async function startNeo4j(release: Release, options: ServerOptions): Promise<Neo4jServer> {
  const reason = whyNot(release);
  const java = findJava(release.java);
  if (reason !== null || java === null) throw new Error(reason ?? 'No Java.');
  const jars = await bringJars(release);
  const port = options.boltPort === 0 ? await freePort() : options.boltPort;
  writeConfiguration(options.home, port);
  const child = launch(java, jars, release, options);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const killed = (): void => void child.kill('SIGKILL');
  process.once('exit', killed);
  void ended.then(() => process.removeListener('exit', killed));
  const access = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: options.password };
  const stop = (): Promise<void> => end(child, ended);
  try {
    await answering(access, child, options.home);
  } catch (error) {
    await stop();
    throw error;
  }
  return { version: release.version, ...access, pid: child.pid as number, ended, stop };
}

function writeConfiguration(home: string, port: number): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

function launch(java: Java, jars: string, release: Release, { home, heap = '768m' }: ServerOptions): ChildProcess {
  const output = openSync(join(home, 'console.log'), 'w');
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const options = ['-cp', join(jars, '*'), '-Xms256m', `-Xmx${heap}`, ...release.javaOptions];
  return spawn(java.path, [...options, release.mainClass, ...folders], { stdio: ['ignore', output, output] });
}

type Access = Pick<Neo4jServer, 'uri' | 'username' | 'password'>;

/** Waits until the server answers; a new home gets its password. */
async function answering(access: Access, child: ChildProcess, home: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Neo4j ended at once:\n${tailOf(home)}`);
    try {
      return await greet(access);
    } catch (error) {
      if (!(error instanceof Neo4jError) || Date.now() > deadline) throw error;
      if (error.code === 'Neo.ClientError.Security.Unauthorized') await setPassword(access);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function greet({ uri, username, password }: Access): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 2_000 });
  try {
    await driver.getServerInfo({ database: 'neo4j' });
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}

async function setPassword({ uri, username, password }: Access): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, 'neo4j'), { connectionTimeout: 2_000 });
  const cypher = `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`;
  try {
    await driver.executeQuery(cypher, { password }, { database: 'system' });
  } finally {
    await driver.close();
  }
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

const tailOf = (home: string): string => readFileSync(join(home, 'console.log'), 'utf8').slice(-2_000);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
