import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds `dist/` when a file it is made from is newer. */
export function setup(): void {
  const built = join(ROOT, 'dist/cli.js');
  if (existsSync(built) && statSync(built).mtimeMs > newest()) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"npm run build" failed:\n${stdout}\n${stderr}`);
}

function newest(): number {
  const sources = ['src', 'schema'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...sources.map((path) => statSync(path).mtimeMs));
}
