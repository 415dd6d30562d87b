import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A Java that was found on this machine. */
export interface Java {
  readonly path: string;
  readonly major: number;
}

/** The oldest Java that is new enough, from `JAVA_HOME`, the `PATH` and the folders where systems keep them; null when there is none. */
export function findJava(atLeast: number): Java | null {
  const found = [...new Set(candidates())]
    .filter((path) => existsSync(path))
    .map((path) => ({ path, major: majorOf(path) }))
    .filter((java) => java.major >= atLeast);
  return found.sort((a, b) => a.major - b.major)[0] ?? null;
}

const EXECUTABLE = process.platform === 'win32' ? 'java.exe' : 'java';

function candidates(): string[] {
  const home = process.env.JAVA_HOME;
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, EXECUTABLE));
  const kept = ['/usr/lib/jvm', join(homedir(), '.sdkman/candidates/java'), '/opt/java'].flatMap((folder) =>
    entries(folder).map((name) => join(folder, name, 'bin', EXECUTABLE)),
  );
  const mac = entries('/Library/Java/JavaVirtualMachines').map((name) =>
    join('/Library/Java/JavaVirtualMachines', name, 'Contents/Home/bin/java'),
  );
  return [...(home === undefined ? [] : [join(home, 'bin', EXECUTABLE)]), ...onPath, ...kept, ...mac];
}

const entries = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** 17 for "17.0.15"; 0 when it does not say. */
function majorOf(path: string): number {
  const release = join(dirname(dirname(path)), 'release');
  const text = existsSync(release)
    ? readFileSync(release, 'utf8')
    : spawnSync(path, ['-version'], { encoding: 'utf8' }).stderr;
  return Number(/(?:JAVA_VERSION=|version )"(?:1\.)?(\d+)/.exec(text ?? '')?.[1] ?? 0);
}
