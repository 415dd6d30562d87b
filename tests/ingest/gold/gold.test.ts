import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { excerptsIn } from '../../support/excerpts.ts';
import { FLOORS, shortfallsOf } from './floors.ts';
import type { Half } from './gold.ts';
import { type OwnGold, type ReadText, readHalf, scoreTexts } from './score.ts';
import { tableOf } from './table.ts';

const HALVES: readonly Half[] = ['tuning', 'held-out'];
const read = {} as Record<Half, readonly ReadText[]>;
let figures: OwnGold;

beforeAll(() => {
  for (const half of HALVES) read[half] = readHalf(half);
  figures = { tuning: scoreTexts(read.tuning), 'held-out': scoreTexts(read['held-out']) };
  console.log(`\nOwn gold\n${tableOf(figures)}\n`);
});

/** Kinds of texts with how many there are of each. */
const kindsIn = (half: Half): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of read[half]) counts.set(text.kind, (counts.get(text.kind) ?? 0) + 1);
  return counts;
};

describe('own gold', () => {
  it('has as many texts in either half, of the same kinds', () => {
    expect(read.tuning.length + read['held-out'].length).toBeGreaterThanOrEqual(24);
    expect(read.tuning.length).toBe(read['held-out'].length);
    expect([...kindsIn('tuning').keys()].sort()).toEqual([...kindsIn('held-out').keys()].sort());
    for (const [kind, count] of kindsIn('tuning'))
      expect(Math.abs(count - (kindsIn('held-out').get(kind) ?? 0)), kind).toBeLessThanOrEqual(1);
  });

  it.each(HALVES)('says of each text of %s that it was written for testing', (half) => {
    for (const { text } of read[half]) {
      const path = fileURLToPath(new URL(`${half}/${text.name}.md`, import.meta.url));
      const fields: unknown = parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '');
      expect(fields, text.name).toMatchObject({ note: expect.stringMatching(/written for testing.* invented/i) });
    }
  });

  it.each(HALVES)('finds only words that stand where it says, in %s', (half) => {
    for (const { text, ingested } of read[half]) {
      const { mentions, statements, reports } = ingested;
      const excerpts = excerptsIn([mentions, statements, reports]);
      expect(excerpts.length, text.name).toBeGreaterThan(0);
      for (const { start, end, text: words } of excerpts) expect(text.document.raw.slice(start, end)).toBe(words);
    }
  });

  it.each(HALVES)('seats nobody who stayed away or was left out, in %s', (half) => {
    expect(figures[half].meetings.away).toBeGreaterThan(5);
    expect(figures[half].meetings.awayThere).toBe(0);
  });

  it.each(HALVES)('keeps to the floors of %s', (half) => {
    expect(shortfallsOf(figures[half], FLOORS[half])).toEqual([]);
  });
});
