import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'parley-lifecycle-'));
const news = join(folder, 'news');

const RIYADH =
  'RIYADH, 18 February 2025 – US secretary of state Marco Rubio met Russian foreign minister Sergey Lavrov in Riyadh on Tuesday.\n\n“The conversation was useful for both of us,” said Lavrov.\n';
const ANKARA =
  'ANKARA, 18 February 2025 – Ukrainian president Volodymyr Zelenskyy met Turkish president Recep Tayyip Erdoğan in Ankara on Tuesday.\n';

beforeAll(() => {
  mkdirSync(news);
  writeFileSync(join(news, 'riyadh.txt'), RIYADH);
  writeFileSync(join(news, 'ankara.md'), `---\ndate: 2025-02-18\n---\n${ANKARA}`);
  writeFileSync(join(news, 'empty.txt'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program with a graph of its own under a name. */
function run(graph: string, ...words: readonly string[]): SpawnSyncReturns<string> {
  const { NEO4J_URI: _, ...environment } = process.env;
  const env = { ...environment, PARLEY_DATA: join(folder, graph) };
  return spawnSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8', env });
}

const digestOf = (graph: string): string => run(graph, 'digest').stdout.trim();

describe('parley ingest', () => {
  it('tells of each document in one line, then the totals, and refuses with a reason', () => {
    const { stdout, stderr, status } = run('tells', 'ingest', 'news', 'gone.txt');
    expect(status).toBe(1);
    expect(stdout.split('\n').sort().filter(Boolean)).toEqual([
      expect.stringMatching(
        /^added {5}news\/ankara\.md: \d+ mentions \(\d+ linked\), \d+ statements \(\d+ with a speaker\), 1 meetings$/,
      ),
      expect.stringMatching(/^added {5}news\/riyadh\.txt: .* 1 meetings$/),
      expect.stringMatching(/^refused {3}news\/empty\.txt: DOCUMENT_EMPTY: /),
    ]);
    expect(stderr).toMatch(/^DOCUMENT_NOT_FOUND: .*gone\.txt/);
    expect(stderr).toMatch(/3 documents: 2 added, 0 unchanged, 1 refused, in /);
  });

  it('leaves alone what is there, and keeps a new text beside the old one', () => {
    run('again', 'ingest', 'news/riyadh.txt');
    const before = digestOf('again');
    const again = run('again', 'ingest', 'news/riyadh.txt');
    expect([again.status, again.stdout]).toEqual([0, 'unchanged news/riyadh.txt\n']);
    expect(digestOf('again')).toBe(before);
    mkdirSync(join(folder, 'later'), { recursive: true });
    writeFileSync(join(folder, 'later/riyadh.txt'), `${RIYADH}\nTalks will go on.\n`);
    expect(run('again', 'ingest', 'later').stdout).toMatch(
      /kept beside document:[0-9a-f]{20} of the same url or name\n$/,
    );
    expect(run('again', 'remove', 'riyadh.txt')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/stands for 2 documents.*--all/),
    });
    expect(run('again', 'remove', 'riyadh.txt', '--all').stdout.match(/^removed/gm)).toHaveLength(2);
  });

  it('prints JSON for machines', () => {
    const lines = run('json', 'ingest', '--json', 'news')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.find(({ file }) => file === 'news/empty.txt')).toMatchObject({
      state: 'refused',
      error: { code: 'DOCUMENT_EMPTY' },
    });
    expect(lines.find(({ file }) => file === 'news/riyadh.txt')).toMatchObject({
      state: 'added',
      meetings: 1,
      refused: 0,
    });
  });

  it('ends with 2 when nothing is given, and shows examples', () => {
    expect(run('usage', 'ingest').status).toBe(2);
    for (const command of ['ingest', 'remove', 'digest', 'verify', 'migrate', 'start']) {
      expect(run('usage', command, '--help').stdout).toContain('Examples:');
    }
  });

  it('takes a thousand files of which ten are broken: a line for each of these, the others are all there', {
    timeout: 240_000,
  }, () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let number = 0; number < 1000; number += 1) writeFileSync(join(many, `news-${number}.txt`), manyText(number));
    const { stdout, stderr, status } = run('many', 'ingest', '--quiet', 'many');
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual(
      Array.from({ length: 10 }, () => expect.stringMatching(/^refused {3}many\/news-\d*50\.txt: DOCUMENT_/)),
    );
    expect(stderr).toMatch(/1000 documents: 990 added, 0 unchanged, 10 refused/);
    expect(run('many', 'verify')).toMatchObject({ status: 0, stdout: '' });
  });

  it('stops between two transactions when it is interrupted, and can go on', { timeout: 240_000 }, async () => {
    const some = join(folder, 'some');
    mkdirSync(some);
    for (let number = 0; number < 200; number += 1)
      writeFileSync(join(some, `news-${number}.txt`), manyText(number + 1));
    expect(await interrupted('stopped', 'some')).toBe(130);
    expect(run('stopped', 'verify').status).toBe(0);
    run('stopped', 'ingest', 'some');
    run('whole', 'ingest', 'some');
    expect(digestOf('stopped')).toBe(digestOf('whole'));
  });
});

describe('parley remove', () => {
  it('is the inverse of ingest', () => {
    run('inverse', 'ingest', 'news/riyadh.txt');
    const before = digestOf('inverse');
    run('inverse', 'ingest', 'news/ankara.md');
    expect(digestOf('inverse')).not.toBe(before);
    expect(run('inverse', 'remove', 'news/ankara.md').status).toBe(0);
    expect(digestOf('inverse')).toBe(before);
  });

  it('removes nothing when one of several is unknown', () => {
    run('unknown', 'ingest', 'news/riyadh.txt');
    const before = digestOf('unknown');
    expect(run('unknown', 'remove', 'riyadh.txt', 'nothing.txt')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^DOCUMENT_UNKNOWN: .*nothing\.txt/),
    });
    expect(digestOf('unknown')).toBe(before);
  });
});

describe('parley digest', () => {
  it('is the same for any order, on paper and as JSON', () => {
    run('one', 'ingest', 'news/riyadh.txt', 'news/ankara.md');
    run('other', 'ingest', 'news/ankara.md');
    run('other', 'ingest', 'news/riyadh.txt');
    expect(digestOf('one')).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf('other')).toBe(digestOf('one'));
    expect(JSON.parse(run('one', 'digest', '--json').stdout)).toEqual({ digest: digestOf('one') });
  });
});

describe('parley start', () => {
  it('adds the seed, serves within seconds and stops when asked', async () => {
    const { NEO4J_URI: _, ...environment } = process.env;
    const child = spawn(process.execPath, [CLI, 'start', '--port', '0'], {
      cwd: folder,
      env: { ...environment, PARLEY_DATA: join(folder, 'start') },
    });
    const url = await new Promise<string>((resolve, reject) => {
      let told = '';
      child.stdout.on('data', (chunk) => {
        told += String(chunk);
        const found = told.match(/http:\S+/)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(told)));
    });
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ graph { digest } }"}',
    });
    const { data } = (await answer.json()) as { data: { graph: { digest: string } } };
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(data.graph.digest).toBe(digestOf('start'));
    expect(run('seeded', 'ingest', join(ROOT, 'seed/documents')).status).toBe(0);
    expect(digestOf('seeded')).toBe(digestOf('start'));
  });
});

const SEEDS = join(ROOT, '../shared/seeds');

describe.skipIf(!existsSync(SEEDS))('two real news texts (skipped where ../shared/seeds is not there)', () => {
  it('tell of the same talks, the same call and the same plan', async () => {
    cpSync(SEEDS, join(folder, 'real'), { recursive: true });
    expect(run('real-graph', 'ingest', 'real').status).toBe(0);
    expect(run('real-graph', 'verify').stdout).toBe('');
    const { openGraph } = await import('../../src/graph/open.ts');
    const graph = await openGraph({ engine: 'embedded', folder: join(folder, 'real-graph'), queryTimeoutMs: 15_000 });
    const rows = await graph.read({
      name: 'meetings of two reports',
      cypher: `MATCH (report:MeetingReport)-[:REPORTS]->(meeting:Meeting)
RETURN meeting.id AS id, meeting.kind AS kind, meeting.status AS status, meeting.edtf AS day, count(DISTINCT report.documentId) AS documents ORDER BY kind, status`,
      params: {},
      decode: ({ kind, status, day, documents }) => ({ kind, status, day, documents }),
    });
    await graph.close();
    const shared = rows.filter(({ documents }) => documents === 2);
    expect(shared).toContainEqual({ kind: 'CALL', status: 'HELD', day: null, documents: 2 });
    expect(shared).toContainEqual({ kind: 'TALKS', status: 'HELD', day: '2025-02-18', documents: 2 });
    expect(shared).toContainEqual({ kind: 'TALKS', status: 'PLANNED', day: null, documents: 2 });
  });
});

/** One file in a hundred is broken, each in one of two ways; the others tell of talks on different days. */
function manyText(number: number): string | Buffer {
  if (number % 100 === 50) return number % 200 === 50 ? '' : Buffer.from([0, 1, 2, 255, 254, 0]);
  const day = (number % 28) + 1;
  const people = [
    'Marco Rubio met Sergey Lavrov in Riyadh',
    'Volodymyr Zelenskyy met Recep Tayyip Erdoğan in Ankara',
    'Donald Trump called Vladimir Putin',
  ];
  return `WASHINGTON, ${day} March 2025 – ${people[number % people.length]} on Monday.\n\nIt was meeting number ${number}, said Marco Rubio.\n`;
}

/** Interrupts an ingest once it has told of its first document; gives its exit code. */
function interrupted(graph: string, path: string): Promise<number | null> {
  const { NEO4J_URI: _, ...environment } = process.env;
  const child = spawn(process.execPath, [CLI, 'ingest', path], {
    cwd: folder,
    env: { ...environment, PARLEY_DATA: join(folder, graph) },
  });
  child.stdout.once('data', () => child.kill('SIGINT'));
  return new Promise((resolve) => child.once('exit', resolve));
}
