import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Release } from './releases.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Where jars and homes are kept: `.parley/neo4j` of the project. */
export const NEO4J_FOLDER = join(HERE, '../../.parley/neo4j');

/** Whether the jars of a release are on this machine, or can be brought by Maven. */
export const canHaveJars = (release: Release): boolean =>
  existsSync(jarFolder(release)) || spawnSync('mvn', ['-v'], { shell: process.platform === 'win32' }).status === 0;

/**
 * Brings the jars of a release from Maven Central, once.
 * Shape: the folder that holds them; two processes may ask at once.
 */
export async function bringJars(release: Release): Promise<string> {
  const folder = jarFolder(release);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  try {
    await copyDependencies(release, unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

const jarFolder = (release: Release): string => join(NEO4J_FOLDER, release.version, 'lib');

async function copyDependencies(release: Release, folder: string): Promise<void> {
  const options = [
    `-Dneo4j.version=${release.version}`,
    `-DoutputDirectory=${folder}`,
    '-DincludeScope=runtime',
    ...['-f', join(HERE, 'pom.xml')],
  ];
  const maven = spawn('mvn', ['-q', '-B', 'dependency:copy-dependencies', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  maven.stdout.on('data', (chunk) => {
    output += chunk;
  });
  maven.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.on('error', reject);
    maven.on('close', resolve);
  });
  if (code !== 0) throw new Error(`Maven could not bring Neo4j ${release.version}:\n${output.slice(-2000)}`);
}
