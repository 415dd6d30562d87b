import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlPage } from '../../src/commands/why/html.ts';
import { terminalLines } from '../../src/commands/why/terminal.ts';
import { explain } from '../../src/ingest/explain/index.ts';
import { gazetteer } from '../support/linked.ts';
import { documentOf } from '../support/texts.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const BRIEFING = fileURLToPath(new URL('../../seed/documents/2025-02-18-riyadh-talks.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-why-'));
const UNSURE = 'Anna Lindqvist met Peter Lindqvist in Oslo. Lindqvist said that “it works”. He wore a “No” badge.\n';

beforeAll(() => {
  writeFileSync(join(folder, 'unsure.txt'), UNSURE);
  writeFileSync(join(folder, 'page.html'), '<html><body><p>They met in Oslo.</p></body></html>');
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) =>
  spawnSync(process.execPath, [CLI, 'why', ...words], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });

/** The elements of a page, with what is wrong in their nesting. */
function elementsOf(html: string): { readonly names: string[]; readonly ids: string[]; readonly targets: string[] } {
  const [names, ids, targets]: [string[], string[], string[]] = [[], [], []];
  const parser = new Parser({
    onopentag(name, { id, href, src }) {
      names.push(name);
      if (id !== undefined) ids.push(id);
      for (const target of [href, src]) if (target !== undefined) targets.push(target);
    },
  });
  parser.end(html);
  return { names, ids, targets };
}

describe('parley why', () => {
  it('prints a briefing sentence by sentence, with finds, rules, cues and what lost, in plain words', () => {
    const { stdout, stderr, status } = run(BRIEFING);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('[1] (title) United States and Russia hold talks in Riyadh without Ukraine');
    expect(stdout).toMatch(/^ {2}M1 talks, held$/m);
    expect(stdout).toMatch(/party +“Ukraine” is Ukraine \(state:UKR\); not invited; N\d+$/m);
    expect(stdout).toMatch(
      /speaker +“Rubio” is Marco Rubio \(person:marco-rubio\); N\d+, linked by surname-in-document$/m,
    );
    expect(stdout).toMatch(/cue +“said” \(say\), act state$/m);
    expect(stdout).toMatch(/rule +reported-clause, resolved$/m);
    expect(stdout).toMatch(/lost +.+, by reported-noun: reported-clause comes first$/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('tells of a name that is unsure, and of a quotation without a statement', () => {
    const { stdout } = run('unsure.txt');
    expect(stdout).toContain('“Lindqvist” is nobody');
    expect(stdout).toContain('unsure: the document names 2 persons of this surname in full');
    expect(stdout).toMatch(/lost +Anna Lindqvist \(person:[a-z-]+\): the document names more than one/);
    expect(stdout).toMatch(/Q1 no statement: a quotation\n +words +“No”$/m);
  });

  it('shows one kind alone', () => {
    const { stdout } = run('unsure.txt', '--only', 'statements');
    expect(stdout).toMatch(/^ {2}S1 /m);
    expect(stdout).not.toMatch(/^ {2}[NM]\d/m);
  });

  it('prints the same as data, one line a file', () => {
    const { stdout } = run(BRIEFING, 'unsure.txt', '--json');
    const [briefing, unsure] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(briefing.file).toBe(BRIEFING);
    expect(briefing.statements.length).toBeGreaterThan(5);
    expect(unsure.mentions.find(({ words }: { words: string }) => words === 'Lindqvist')).toMatchObject({
      entity: null,
    });
  });

  it('writes one page that needs nothing else, with headings in order and links that lead somewhere', () => {
    const { stdout, status } = run(BRIEFING, 'unsure.txt', '--html', 'why.html');
    expect([status, stdout]).toEqual([0, '']);
    const html = readFileSync(join(folder, 'why.html'), 'utf8');
    const { names, ids, targets } = elementsOf(html);
    expect(names.filter((name) => name === 'h1')).toHaveLength(1);
    expect(names.filter((name) => name === 'h2')).toHaveLength(2);
    expect(names.filter((name) => /^(?:script|link|img|iframe)$/.test(name))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(100);
    for (const target of targets) expect(ids).toContain(target.replace(/^#/, ''));
    expect(html).toContain('prefers-color-scheme: dark');
    expect(run(BRIEFING, '--html', 'why.html').status).toBe(0);
  });

  it('prints the page where no file is given', () => {
    expect(run('unsure.txt', '--html').stdout).toMatch(/^<!doctype html>/);
  });

  it('tells what is not there and goes on', () => {
    const { stdout, stderr, status } = run('missing.txt', 'unsure.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^DOCUMENT_NOT_FOUND: There is no document at "missing\.txt"\./);
    expect(stdout).toContain('Lindqvist');
    const page = run('missing.txt', '--html', 'none.html');
    expect([page.status, existsSync(join(folder, 'none.html'))]).toEqual([1, false]);
  });

  it.each([
    [['unsure.txt', '--only', 'quotes'], '"quotes" is none of statements, meetings, mentions.'],
    [['unsure.txt', '--html', '--json'], 'Give --html or --json, not both.'],
    [['unsure.txt', '--html', 'unsure.txt'], 'The page goes into a .html file, not into "unsure.txt".'],
    [['unsure.txt', '--html', 'no/folder.html'], '"no/folder.html" cannot be written (ENOENT).'],
    [['unsure.txt', '--html', 'page.html'], '"page.html" is there already and is no page of `parley why`.'],
  ])('refuses %j', (words, message) => {
    const { stderr, status, stdout } = run(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`USAGE: ${message}`);
    expect(readFileSync(join(folder, 'unsure.txt'), 'utf8')).toBe(UNSURE);
  });
});

describe('what why shows', () => {
  const sly = explain(
    { ...documentOf('“<b>Tea</b> & <script>alert(1)</script>,” said Anna "X" Lindqvist\u001b[31m.'), title: '<i>' },
    gazetteer,
  );

  it('escapes the words of the document in HTML', () => {
    const html = htmlPage([sly], null);
    expect(elementsOf(html).names.filter((name) => /^(?:script|b|i)$/.test(name))).toEqual([]);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<title>Why: &lt;i&gt;</title>');
  });

  it('lets no words of the document speak to a terminal', () => {
    const { sentences } = sly;
    expect(sentences.map(({ words }) => words).join()).toContain('Lindqvist');
    expect(terminalLines(sly, null, false).join('\n')).not.toContain('\u001b');
  });

  it('colours where it is asked to', () => {
    expect(terminalLines(sly, null, true).join('\n')).toContain('\u001b[36mS1\u001b[0m');
  });
});
