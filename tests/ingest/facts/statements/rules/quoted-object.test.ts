import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['Lind called half of the voters “lost souls.”', ['Lind', 'called', 'half of the voters “lost souls.”']],
  [
    'Lind called Berg a “nasty man,” a “crook” and “a thief” on Friday.',
    ['Lind', 'called', 'Berg a “nasty man,” a “crook” and “a thief”'],
  ],
  [
    'Oslo accused the mayor, Ada Berg, of “blind greed” on Monday.',
    ['Oslo', 'accused', 'the mayor, Ada Berg, of “blind greed”'],
  ],
  ['Berg slammed the plan as a “farce” during a visit.', ['Berg', 'slammed', 'the plan as a “farce”']],
  ['Berg slammed the plan as a “farce,” but stopped short of a veto.', ['Berg', 'slammed', 'the plan as a “farce,”']],
  [
    'The town was hit by a blast that Mayor Lind described as “an act of war.”',
    ['Mayor Lind', 'described', 'a blast', 'an act of war.'],
  ],
  ['She slept badly for weeks after what she called a “rant.”', ['she', 'called', 'a “rant.”']],
  [
    'Lind praised Ms. Berg in a speech for making “new friends.”',
    ['Lind', 'praised', 'Ms. Berg', 'for making “new friends.”'],
  ],
  [
    'Lind took the stage to accuse the team of being “tricked” by “a clown.”',
    ['Lind', 'to accuse', 'the team of being “tricked” by “a clown.”'],
  ],
  ['The claim was labeled “mostly true” by the paper.', ['the paper', 'was labeled', 'mostly true']],
  [
    'However, he characterized Sen. Ada Berg, D-Va., as, “a little lost there.”',
    ['he', 'characterized', 'Sen. Ada Berg, D-Va., as, “a little lost there.”'],
  ],
  [
    'Lind spoke out for a return of the crew and described the raid as “an error.”',
    ['Lind', 'spoke out', 'a return of the crew'],
    ['Lind', 'described', 'the raid as “an error.”'],
  ],
];

const NOTHING_TOLD = [
  'The board may call a “special meeting” in May.',
  'The ship is listed as “lost.”',
  'The two met in a hall that a guide had found near the “Old Gate.”',
];

describe('quotedObject', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('quoted-object');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });

  it('leaves what somebody is called to the one who condemns it', () => {
    expect(readStatements('Lind condemned what he called a “brazen breach” of the pact.').told).toEqual([
      ['Lind', 'condemned', 'what he called a “brazen breach” of the pact'],
    ]);
  });
});
