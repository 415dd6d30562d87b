import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/commands/load-gazetteer.ts';
import { readDocument } from '../../src/ingest/document.ts';
import { indexGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import type { Ingested } from '../../src/model/ingested.ts';
import { excerptsIn } from '../support/excerpts.ts';
import { documentOf } from '../support/texts.ts';

const gazetteer = indexGazetteer(loadGazetteer());
const SENTENCES = [
  'Russian foreign minister Sergey Lavrov met US secretary of state Marco Rubio in Vienna on Monday.',
  '“We will meet again,” Lavrov said. Ukraine was not invited to the talks.',
  'Rubio said that both sides “agreed on trade”.',
];

function expectTrue(ingested: Ingested): void {
  const { document, ...said } = ingested;
  const excerpts = excerptsIn(said);
  expect(excerpts.length).toBeGreaterThan(20);
  for (const { start, end, text } of excerpts) expect(document.raw.slice(start, end)).toBe(text);
}

const saidIn = ({ statements, reports }: Ingested) => ({
  speakers: statements.map(({ speakers, content }) => [speakers, content]),
  parties: reports.flatMap(({ parties }) => parties.map(({ entity, presence }) => [entity, presence])),
});

describe('ingest', () => {
  const plain = ingest(documentOf(SENTENCES.join('\n\n')), gazetteer);

  it('finds who met, who was not there and who said what', () => {
    expectTrue(plain);
    expect(plain.refused).toEqual([]);
    const { speakers, parties } = saidIn(plain);
    expect(speakers).toContainEqual([['person:sergey-lavrov'], 'We will meet again,']);
    expect(parties).toContainEqual(['person:marco-rubio', 'ATTENDED']);
    expect(parties.filter(([entity]) => entity === 'state:UKR').map(([, presence]) => presence)).not.toContain(
      'ATTENDED',
    );
  });

  it.each([
    ['Windows line ends', 'a.txt', SENTENCES.join('\r\n\r\n')],
    ['direction marks', 'a.txt', `\ufeff\u200e${SENTENCES.join('\u200f\n\n\u200e')}`],
    [
      'HTML',
      'a.html',
      `<nav>Home</nav><article><p>${SENTENCES.join('</p>\n<p>').replaceAll('“', '&ldquo;')}</p></article>`,
    ],
    [
      'Markdown',
      'a.md',
      SENTENCES.join('\n\n')
        .replace('Sergey Lavrov', '**Sergey Lavrov**')
        .replace('Marco Rubio', '[Marco Rubio](https://x.example)'),
    ],
  ])('finds the same in %s', (_what, name, words) => {
    const ingested = ingest(documentOf(words, name), gazetteer);
    expectTrue(ingested);
    expect(saidIn(ingested)).toEqual(saidIn(plain));
  });

  it('gives the same records again', () => {
    expect(ingest(documentOf(SENTENCES.join('\n\n')), gazetteer)).toEqual(plain);
  });
});

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

describe('ingest, hostile input', () => {
  const HUGE = 100_000;
  it.each([
    ['a surname', 'Lavrov '],
    ['pronouns and cues', 'he said that '],
    ['names with commas', 'Lavrov, Rubio, '],
  ])('reads one line that says %s over and over to its end', { timeout: 60_000 }, (_what, words) => {
    const ingested = ingest(documentOf(words.repeat(HUGE / words.length)), gazetteer);
    expectTrue(ingested);
    expect(ingested.mentions.at(-1)?.end).toBeGreaterThan(HUGE - 2 * words.length);
  });

  /** A made-up name for each number. */
  const nameOf = (at: number): string => {
    const syllables = [...String(10_000 + at * 37)].map(
      (digit) => 'ka lo mi ru ta ve zo be do fa'.split(' ')[Number(digit)],
    );
    return syllables.join('').replace(/^./, (first) => first.toUpperCase());
  };

  it.each([
    ['bearers of one surname', (name: string) => `${name} Petrova said that it was so. Petrova said it. `],
    ['surnames with slips', (name: string) => `Anna ${name}son said it. ${name}sn said it. `],
    ['holders of one office', (name: string) => `Foreign minister Anna ${name} spoke. The foreign minister left. `],
    ['persons and an office', (name: string) => `Anna ${name} spoke. The Russian president said nothing. `],
    ['labels of speakers', (name: string) => `${name.toUpperCase()}: We go.\n\nLAVROV: You go.\n\n`],
  ])('reads a text of ever new %s to its end', { timeout: 60_000 }, (_what, tell) => {
    const words = Array.from({ length: 2000 }, (_, at) => tell(nameOf(at))).join('');
    const ingested = ingest(documentOf(words), gazetteer);
    expectTrue(ingested);
    expect(ingested.mentions.at(-1)?.end).toBeGreaterThan(words.length - 200);
  });
});

describe.skipIf(!existsSync(SEEDS))('ingest, real news (where ../shared/seeds is there)', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((file) => file.endsWith('.txt')) : [];
  it.each(files)('%s: all words stand in the file, nothing is refused', (file) => {
    const ingested = ingest(readDocument({ name: file, bytes: readFileSync(SEEDS + file) }), gazetteer);
    expectTrue(ingested);
    expect(ingested.refused).toEqual([]);
    const inRiyadh = ingested.reports.filter(({ place }) => place?.entity === 'place:riyadh');
    expect(inRiyadh.length).toBeGreaterThan(0);
    const absent = ['state:UKR', 'state:DEU', 'state:FRA', 'state:GBR', 'state:ITA', 'state:POL', 'state:ESP'];
    for (const { entity, presence } of inRiyadh.flatMap(({ parties }) => parties)) {
      if (entity !== null && absent.includes(entity)) expect(presence).not.toBe('ATTENDED');
    }
  });
});
