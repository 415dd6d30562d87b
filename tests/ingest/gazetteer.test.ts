import { describe, expect, it } from 'vitest';
import { indexGazetteer } from '../../src/ingest/gazetteer.ts';
import { wordsOf } from '../../src/ingest/words.ts';
import type { OfficeId, TenureId } from '../../src/model/id.ts';
import { known, SMALL_GAZETTEER } from '../support/small-gazetteer.ts';

const index = indexGazetteer({
  ...SMALL_GAZETTEER,
  titles: [
    { text: 'foreign minister', role: 'FOREIGN_MINISTER' },
    { text: 'minister', role: 'MINISTER' },
  ],
});

describe('indexGazetteer', () => {
  it.each([
    ['Sergei Lawrow came', 'person:sergey-lavrov', 2],
    ['SAUDI ARABIA waits', 'state:SAU', 2],
    ['Saudi-Arabia waits', 'state:SAU', 2],
    ['Recep Tayyip Erdogan came', 'person:recep-tayyip-erdogan', 3],
    ['NATO met', 'organization:nato', 1],
  ])('finds the longest name at the start of %j', (words, id, end) => {
    const hit = index.nameAt(wordsOf(words), 0);
    expect([hit?.values[0]?.entity.id, hit?.end]).toEqual([id, end]);
  });

  it.each(['turkey was served', 'Nato met', 'Saudi, Arabia', 'Lavrov came'])('finds no name in %j', (words) => {
    expect(index.nameAt(wordsOf(words), 0)).toBeNull();
  });

  it('finds the longest title in any case', () => {
    expect(index.titleAt(wordsOf('Foreign Minister Lavrov'), 0)).toMatchObject({
      end: 2,
      values: [{ role: 'FOREIGN_MINISTER' }],
    });
  });

  it('knows persons by the key of a name and of a surname', () => {
    expect(index.personsWithKey('sergei lavrov').map(({ id }) => id)).toEqual(['person:sergey-lavrov']);
    expect(index.personsWithSurname('Peskow').map(({ id }) => id)).toEqual(['person:dmitry-peskov']);
  });

  it('knows of which state a place is the capital', () => {
    expect(index.stateOfCapital(known('moscow').id)?.id).toBe('state:RUS');
    expect(index.stateOfCapital(known('jeddah').id)).toBeNull();
  });

  it.each([
    ['2025-02-18', ['person:donald-trump']],
    ['2025-01-19', []],
    [null, ['person:donald-trump']],
  ])('tells who was president of the United States on %s', (day, ids) => {
    expect(index.holders('office:president-usa', day).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['2021-03-31', true],
    ['2021-04-01', true],
    ['2022-12-31', true],
    ['2021-02-28', false],
    ['2023-01-01', false],
  ])('counts months and years of tenures whole: %s', (day, held) => {
    const trump = known('donald-trump');
    if (trump.type !== 'PERSON') throw new Error('Not a person.');
    const tenure = {
      id: 'tenure:x' as TenureId,
      office: 'office:president-usa' as OfficeId,
      from: '2021-03',
      to: '2022',
    };
    const dated = indexGazetteer({ ...SMALL_GAZETTEER, entities: [{ ...trump, tenures: [tenure] }] });
    expect(dated.holders('office:president-usa', day).length === 1).toBe(held);
  });
});
