import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['Oslo rejected the proposal.', ['Oslo', 'rejected', 'the proposal']],
  ['Lind called the vote a farce.', ['Lind', 'called', 'the vote a farce']],
  ['Berg attacked “the doctrine of the rebels.”', ['Berg', 'attacked', 'the doctrine of the rebels.']],
  ['Berg warned of a long winter.', ['Berg', 'warned', 'a long winter']],
  ['Lind accused the council of delay.', ['Lind', 'accused', 'the council of delay']],
  ['The council denied breaking the truce.', ['The council', 'denied', 'breaking the truce']],
  ['He ruled out a second vote.', ['He', 'ruled out', 'a second vote']],
];

const NOTHING_TOLD = ['Nobody rejected the plan.', 'The ship crossed the strait.', 'The council met the crew in May.'];

describe('reportedNoun', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('reported-noun');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
