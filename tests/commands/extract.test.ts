import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-extract-'));
const TALKS =
  'Ministers meet in Oslo\r\n\r\nOSLO, 4 March 2025 – Russian foreign minister Sergey Lavrov met US secretary of state Marco Rubio in Oslo on Monday.\r\n\r\n“We will meet again,” said Lavrov.\r\n';

beforeAll(() => {
  writeFileSync(join(folder, 'talks.txt'), TALKS);
  writeFileSync(
    join(folder, 'other.md'),
    '---\ntitle: Calls\ndate: 2025-03-05\n---\nVladimir Putin called Donald Trump on Tuesday.',
  );
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 255, 0]));
  writeFileSync(join(folder, 'broken.md'), '---\ndate: nonsense\n---\nThey met.');
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (words: readonly string[], env: Record<string, string> = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });

const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('parley extract', () => {
  it.skipIf(!existsSync('/dev/full'))('tells in one line that a disk is full (where /dev/full is there)', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(process.execPath, [CLI, 'extract', 'talks.txt'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('Nothing more can be written to stdout (ENOSPC).');
  });

  it('prints one object per file, in order, the file as given', () => {
    const { stdout, stderr, status } = run(['extract', './talks.txt', 'other.md']);
    expect([status, stderr]).toEqual([0, '']);
    const [talks, other] = linesOf(stdout);
    expect([talks.file, other.file]).toEqual(['./talks.txt', 'other.md']);
    expect(talks.document).toEqual({
      id: expect.stringMatching(/^document:[0-9a-f]{20}$/),
      title: 'Ministers meet in Oslo',
      publishedOn: '2025-03-04',
    });
    expect(other.document).toMatchObject({ title: 'Calls', publishedOn: '2025-03-05' });
  });

  it('prints mentions, statements and meetings whose words stand in the file', () => {
    const [{ mentions, statements, meetings }] = linesOf(run(['extract', 'talks.txt']).stdout);
    const lavrov = mentions.find(({ text }: { text: string }) => text === 'Sergey Lavrov');
    expect(lavrov).toMatchObject({ entity: 'person:sergey-lavrov', type: 'PERSON', wikidata: 'Q58217', state: 'RUS' });
    expect(statements).toMatchObject([
      { form: 'DIRECT', speaker: { text: 'Lavrov', entity: 'person:sergey-lavrov' }, cue: { text: 'said' } },
    ]);
    expect(meetings[0]).toMatchObject({ kind: 'TALKS', status: 'HELD', place: { text: 'Oslo', state: 'NOR' } });
    expect(meetings[0].date).toMatchObject({ edtf: '2025-03-03', earliest: '2025-03-03', latest: '2025-03-03' });
    const spans = [
      ...mentions,
      ...statements.flatMap((each: Record<string, unknown>) => [each.speaker, each.cue, each.content].flat()),
      ...meetings.flatMap((each: Record<string, unknown>) => [each.trigger, each.participants, each.place].flat()),
    ].filter((span) => span !== null);
    expect(spans.length).toBeGreaterThan(10);
    for (const { start, end, text } of spans) expect(TALKS.slice(start, end)).toBe(text);
  });

  it('tells what cannot be read in one line each, and goes on', () => {
    const { stdout, stderr, status } = run([
      'extract',
      'empty.txt',
      'binary.txt',
      'talks.txt',
      'broken.md',
      'no.txt',
      'a.pdf',
    ]);
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(['talks.txt']);
    expect(status).toBe(1);
    const codes = stderr
      .trim()
      .split('\n')
      .map((line) => /[A-Z_]{5,}/.exec(line)?.[0]);
    expect(codes.toSorted()).toEqual([
      'DOCUMENT_EMPTY',
      'DOCUMENT_NOT_FOUND',
      'DOCUMENT_NOT_FOUND',
      'DOCUMENT_UNREADABLE',
      'FRONT_MATTER_INVALID',
    ]);
  });

  it('takes the bound of a document from the environment', () => {
    const { stderr, status } = run(['extract', 'talks.txt'], { PARLEY_MAX_DOCUMENT_BYTES: '10' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('DOCUMENT_TOO_LARGE')]);
    expect(run(['extract', 'talks.txt'], { PARLEY_MAX_DOCUMENT_BYTES: 'x' }).stderr).toMatch(/^CONFIG_INVALID: /);
  });

  it('ends quietly when the reader goes away', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `copy-${i}.txt`);
    for (const file of many) writeFileSync(join(folder, file), TALKS.repeat(10));
    const child = spawn(process.execPath, [CLI, 'extract', ...many], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('parley', () => {
  it('tells its version and helps', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(run(['--version']).stdout.trim()).toBe(version);
    for (const words of [['--help'], ['extract', '--help']]) {
      const { stdout, status } = run(words);
      expect([status, stdout]).toEqual([0, expect.stringContaining('Examples:')]);
    }
  });

  it.each([[[]], [['nonsense']], [['extract']], [['extract', '--nonsense', 'talks.txt']]])(
    'ends with 2 when it does not understand %j',
    (words) => {
      const { status, stdout, stderr } = run(words);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
    },
  );

  it('helps with a command that is misspelt', () => {
    expect(run(['extrakt', 'talks.txt']).stderr).toContain('Did you mean extract?');
  });
});
