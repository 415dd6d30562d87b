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
  ['Berg rejected the plan in a letter on Monday.', ['Berg', 'rejected', 'the plan']],
  ['The council condemned the launch as ships left the port.', ['The council', 'condemned', 'the launch']],
  ['Berg informed the ministers of Norway about the vote.', ['Berg', 'informed', 'the vote']],
  ['He considered a meeting in the next week unlikely.', ['He', 'considered', 'a meeting in the next week unlikely']],
  ['Lind criticized the vote.', ['Lind', 'criticized', 'the vote']],
  ['The ministry expressed deep concern about the ships.', ['The ministry', 'expressed deep concern', 'the ships']],
  ['Berg spoke movingly of the old port.', ['Berg', 'spoke', 'the old port']],
  ['Berg spoke out on Tuesday about the ships.', ['Berg', 'spoke out', 'the ships']],
  ['Berg called for increased trade.', ['Berg', 'called for', 'increased trade']],
  ['A new poll shows a close race in Oslo.', ['A new poll', 'shows', 'a close race in Oslo']],
  ['Berg made a strong appeal for peace.', ['Berg', 'made a strong appeal', 'peace']],
  ['Citing an old report, Lind left the hall.', ['Lind', 'Citing', 'an old report']],
  [
    'The leaders met to condemn what Berg called a “brazen breach.”',
    ['The leaders', 'to condemn', 'what Berg called a “brazen breach.”'],
  ],
  ['Foreign minister demands sanctions\n\nThe port froze.', ['Foreign minister', 'demands', 'sanctions']],
];

const NOTHING_TOLD = [
  'Nobody rejected the plan.',
  'The ship crossed the strait.',
  'The council met the crew in May.',
  'Berg informed the ministers of Norway, Sweden and Finland by phone.',
  'The ministry made a statement.',
  'The ministers will discuss the ships.',
  'The map shows a close harbour.',
  'Berg spoke slowly in Oslo.',
  'Berg called Lind last week, trying to end the strike.',
  'Berg called Lind again on Monday.',
  'Berg gave the crew a new ship.',
  'The rebels attacked the port in May.',
  'The crown lost value compared to the euro.',
];

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
