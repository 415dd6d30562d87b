import { describe, expect, it } from 'vitest';
import { reportsIn } from './reports.ts';

describe('tellings of one meeting', () => {
  it('become one report with the surest place and date', () => {
    const reports = reportsIn(
      'US-China talks began on Monday. Antony Blinken met Wang Yi in Geneva on 4 March 2024. The talks lasted six hours.',
      '2024-03-05',
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      tellings: ['talks', 'met', 'talks'],
      parties: ['US ATTENDED', 'China ATTENDED', 'Antony Blinken ATTENDED', 'Wang Yi ATTENDED'],
      place: 'Geneva',
      date: '2024-03-04',
    });
  });

  it('stay apart when the kind, the day or the persons differ', () => {
    const reports = reportsIn(
      'Joe Biden called Xi Jinping last week. Antony Blinken met Wang Yi in Vienna. Joe Biden will meet Xi Jinping in June.',
    );
    expect(reports.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'CALL HELD',
      'TALKS HELD',
      'TALKS PLANNED',
    ]);
  });

  it('do not join weekdays that differ', () => {
    const reports = reportsIn('Macron met Scholz on Monday. Macron met Scholz again on Friday.', '2024-05-18');
    expect(reports.map(({ date }) => date)).toEqual(['2024-05-13', '2024-05-17']);
  });

  it('take the parties over for "the two leaders" and for a second round', () => {
    const reports = reportsIn(
      'Talks between Iran and Oman in Muscat ended. A second round of talks is planned for Rome on 19 April 2025.',
    );
    expect(reports.map(({ place, status, confidence }) => [place, status, confidence])).toEqual([
      ['Muscat', 'HELD', 'EXPLICIT'],
      ['Rome', 'PLANNED', 'INFERRED'],
    ]);
    const [, second] = reportsIn('Lula da Silva met Macron in Belém. The two leaders also spoke by phone last week.');
    expect(second).toMatchObject({ kind: 'CALL', parties: ['Lula da Silva ATTENDED', 'Macron ATTENDED'] });
  });

  it('give those who came along a seat', () => {
    const [report] = reportsIn(
      'Antony Blinken met Sergey Lavrov in Geneva. Jake Sullivan, who accompanied Antony Blinken during the talks, left early.',
    );
    expect(report?.parties).toContain('Jake Sullivan ATTENDED');
  });
});

describe('those who were not in the room', () => {
  it.each([
    ['Talks between the United States and Russia began without consulting Ukraine.', 'Ukraine ABSENT_CONCERNED'],
    ['Russia and Turkey held talks in Sochi. Syria was not invited.', 'Syria NOT_INVITED'],
    ['Russia and Turkey held talks in Sochi without inviting Iran.', 'Iran NOT_INVITED'],
    ['Russia and Turkey held talks on the future of Syria.', 'Syria ABSENT_CONCERNED'],
    ['India and China held talks in Kazan. One neighbour was missing: Nepal.', 'Nepal ABSENT_CONCERNED'],
    ['Russia and China held a summit in Astana. India boycotted the summit.', 'India DECLINED'],
  ])("reads '%s'", (text, absent) => {
    const [report] = reportsIn(text);
    expect(report?.parties).toContain(absent);
    expect(report?.parties.filter((party) => party.startsWith(absent.split(' ')[0] ?? ''))).toHaveLength(1);
  });

  it('never attend by being mentioned', () => {
    const reports = reportsIn(
      'Russia and the United States held talks in Riyadh about the war in Ukraine. Poland and Germany warned of a bad deal, and Ukraine said that it would reject it.',
    );
    const seated = reports.flatMap(({ parties }) => parties).filter((party) => /ATTENDED|HOSTED/.test(party));
    expect(seated).toEqual(['Russia ATTENDED', 'United States ATTENDED']);
  });
});
