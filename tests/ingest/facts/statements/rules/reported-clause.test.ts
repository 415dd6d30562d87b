import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'The ministry said on Tuesday in Oslo that the ships would sail.',
    ['The ministry', 'said', 'that the ships would sail'],
  ],
  ['Lind believes the deal is dead.', ['Lind', 'believes', 'the deal is dead']],
  [
    'Two officials briefed on the plans said the fund would be closed.',
    ['Two officials briefed on the plans', 'said', 'the fund would be closed'],
  ],
  ['She asked whether the border was open.', ['She', 'asked', 'whether the border was open']],
  [
    'Berg said the fund was empty and added that Oslo would not pay.',
    ['Berg', 'said', 'the fund was empty'],
    ['Berg', 'added', 'that Oslo would not pay'],
  ],
  [
    'Berg said the fund was empty, while Lind warned that wages would fall.',
    ['Berg', 'said', 'the fund was empty'],
    ['Lind', 'warned', 'that wages would fall'],
  ],
  ['Lind left Oslo, saying the port was shut.', ['Lind', 'saying', 'the port was shut']],
  ['Lind, who said the port was shut, left Oslo.', ['who', 'said', 'the port was shut']],
  [
    'Lind said the ships that carry grain rarely stop in Oslo.',
    ['Lind', 'said', 'the ships that carry grain rarely stop in Oslo'],
  ],
  ['Lind said at a Friday evening rally in Oslo that the port was shut.', ['Lind', 'said', 'that the port was shut']],
  ["Lind told the network's “Morning Hour” that the port was shut.", ['Lind', 'told', 'that the port was shut']],
  [
    'Lind said the canal would be widened, allowing larger ships to pass.',
    ['Lind', 'said', 'the canal would be widened, allowing larger ships to pass'],
  ],
  ['Lind said the port, which is shut, would open.', ['Lind', 'said', 'the port, which is shut, would open']],
  ['The town lost its teachers, many of whom say the pay is bad.', ['many of whom', 'say', 'the pay is bad']],
  ['Lind voiced the hope that the port would open.', ['Lind', 'voiced the hope', 'that the port would open']],
  ['Lind made it clear that the port was shut.', ['Lind', 'made it clear', 'that the port was shut']],
  [
    'On Sunday Lind said the deputy’s offer to host the team was only “to tease” them.',
    ['Lind', 'said', 'the deputy’s offer to host the team was only “to tease” them'],
  ],
  [
    'Lind said during a Monday evening rally in Oslo that the port was shut.',
    ['Lind', 'said', 'that the port was shut'],
  ],
  [
    'She added that the vote is soft, which is a problem because “we vote for somebody.”',
    ['She', 'added', 'that the vote is soft, which is a problem because “we vote for somebody.”'],
  ],
  ['He met the leader, who in 2012 said the goal was to be “free.”', ['who', 'said', 'the goal was to be “free.”']],
  [
    'After saying the arm was “so sore I could not write,” she was taken away.',
    ['she', 'saying', 'the arm was “so sore I could not write,”'],
  ],
  [
    '“It is mad,” Lind said, going on to say that the port was shut.',
    ['Lind', 'said', 'It is mad,'],
    ['Lind', 'going on to say', 'that the port was shut'],
  ],
  ['A paper on the site states that the port was shut.', ['A paper on the site', 'states', 'that the port was shut']],
  ['A report released last year found that the port was shut.', ['A report', 'found', 'that the port was shut']],
  [
    'Lind told the crew she would take it as an “insult” if they left, clearly putting her name at risk.',
    ['Lind', 'told', 'she would take it as an “insult” if they left'],
  ],
  [
    'The paper ruled that the claim is “true,” but it could not resist a joke.',
    ['The paper', 'ruled', 'that the claim is “true,”'],
  ],
  [
    'Lind tweeted that Berg was “odd” and “a fake” and urged the crew to leave.',
    ['Lind', 'tweeted', 'that Berg was “odd” and “a fake”'],
    ['Lind', 'urged', 'the crew to leave'],
  ],
  ['Claiming the vote was a fake, Lind left the hall.', ['Lind', 'Claiming', 'the vote was a fake']],
  [
    'Lind said this may include “joint work”, making ships and building roads.',
    ['Lind', 'said', 'this may include “joint work”, making ships and building roads'],
  ],
  ['Lind officially informed that the port was shut.', ['Lind', 'officially informed', 'that the port was shut']],
  ['Berg let it be known that he would pay.', ['Berg', 'let it be known', 'that he would pay']],
  ['A pilot who sat at the same table said he had heard a horn.', ['A pilot', 'said', 'he had heard a horn']],
  ['Berg has since let it be known that he would pay.', ['Berg', 'has since let it be known', 'that he would pay']],
];

const NOTHING_TOLD = [
  'The harbour closed on Tuesday after the storm.',
  'The road that leads to Oslo was repaired.',
  'It goes without saying that the port is shut.',
  'It is worth noting that the port is shut.',
  'Lind smiled, as Berg said before he left.',
  'This means that the port stays shut.',
];

describe('reportedClause', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('reported-clause');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
