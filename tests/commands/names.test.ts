import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'names'], { input, encoding: 'utf8' });

describe('parley names', () => {
  it('prints a decision and a score for every line', () => {
    const { stdout, status } = run('Sergei Lawrow\tSergey Lavrov\nAnna Lindqvist\tPeter Lindqvist\n');
    expect(stdout.split('\n').map((line) => line.replace(/\t0?\.?\d+$/, ''))).toEqual(['same', 'different', '']);
    expect(status).toBe(0);
  });

  it('names a line that is no pair, answers it with unsure, and goes on', () => {
    const pair = 'Sergei Lawrow\tSergey Lavrov';
    const { stdout, stderr, status } = run(`${pair}\nonly one name\n${pair}\n`);
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual(['same', 'unsure', 'same', '']);
    expect(stderr).toContain('Line 2 is not two names with one tab between them: "only one name".');
    expect(status).toBe(1);
  });
});
