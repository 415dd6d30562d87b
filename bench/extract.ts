/**
 * Measures how fast documents become facts, and whether speed and memory stay flat as their number grows.
 *
 * Run: `npm run bench:extract -- [ARTICLES]` (default 1000).
 * Shape: one line per size with MB/s, the ratio to the floor, and the heap that is kept; the floor is wink-nlp's own pass
 * over the same texts in the same run, which no reader built on it can beat. The first line is a process that has read nothing before,
 * the others come after 200 articles, when the engine has compiled what it runs often.
 */
import { readdirSync, readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadGazetteer } from '../src/commands/load-gazetteer.ts';
import { readDocument } from '../src/ingest/document.ts';
import { indexGazetteer } from '../src/ingest/gazetteer.ts';
import { ingest } from '../src/ingest/pipeline.ts';

const FOLDERS = ['../seed/documents/', '../tests/ingest/gold/tuning/', '../tests/ingest/gold/held-out/'];
const seeds = FOLDERS.flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

/** The n-th article: the paragraphs of a briefing or of a text of the gold in an order of its own, so that no two are alike. */
function article(n: number): string {
  const seed = seeds[n % seeds.length] ?? '';
  const paragraphs = seed.split(/\n{2,}/);
  const shift = 1 + (n % Math.max(1, paragraphs.length - 1));
  return [paragraphs[0], `Report ${n}.`, ...paragraphs.slice(shift), ...paragraphs.slice(1, shift)].join('\n\n');
}

const gazetteer = indexGazetteer(loadGazetteer());
const nlp = winkNLP(model, ['sbd', 'pos']);

/** Seconds and bytes that `work` takes over `count` articles. */
function measure(count: number, work: (text: string, n: number) => void): { seconds: number; bytes: number } {
  let bytes = 0;
  const begin = process.hrtime.bigint();
  for (let n = 0; n < count; n += 1) {
    const text = article(n);
    bytes += Buffer.byteLength(text);
    work(text, n);
  }
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, bytes };
}

const extract = (text: string, n: number): void => {
  ingest(readDocument({ name: `article-${n}.md`, bytes: Buffer.from(text) }), gazetteer);
};
const floor = (text: string): void => {
  nlp.readDoc(text).tokens().out(nlp.its.pos);
};

const most = Number(process.argv[2] ?? 1000);
const SIZES = [10, 100, 1000, most].filter((size, i, all) => size <= most && all.indexOf(size) === i);

function row(label: string, count: number): void {
  const ours = measure(count, extract);
  const theirs = measure(count, floor);
  globalThis.gc?.();
  const megabytes = ours.bytes / 1e6;
  const figures = [megabytes, megabytes / ours.seconds, megabytes / theirs.seconds, theirs.seconds / ours.seconds];
  const heap = process.memoryUsage().heapUsed / 1e6;
  console.log([label.padStart(8), ...[...figures, heap].map((value) => value.toFixed(2).padStart(8))].join(' '));
}

console.log('articles       MB     MB/s   floor    ratio  heap MB');
row('cold 10', 10);
measure(200, extract);
measure(200, floor);
for (const count of SIZES) row(String(count), count);
