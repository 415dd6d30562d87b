import { describe, expect, it } from 'vitest';
import { reportsIn, type Told } from './reports.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16';

const FOUND: readonly (readonly [text: string, expected: Partial<Told>])[] = [
  [
    'Emmanuel Macron met Olaf Scholz in Berlin on Tuesday.',
    {
      rule: 'meet-verb',
      kind: 'TALKS',
      status: 'HELD',
      parties: ['Emmanuel Macron ATTENDED', 'Olaf Scholz ATTENDED'],
      place: 'Berlin',
      date: '2024-05-14',
    },
  ],
  ['Macron and Scholz met on 3 May 2024.', { parties: ['Macron ATTENDED', 'Scholz ATTENDED'], date: '2024-05-03' }],
  [
    'Olaf Scholz will meet Xi Jinping in Beijing next week.',
    { status: 'PLANNED', parties: ['Olaf Scholz EXPECTED', 'Xi Jinping EXPECTED'], date: '2024-05-20/2024-05-26' },
  ],
  [
    'Emmanuel Macron, the president of France, sat down with Narendra Modi.',
    { parties: ['Emmanuel Macron ATTENDED', 'Narendra Modi ATTENDED'] },
  ],
  [
    'Viktor Orban refused to meet Emmanuel Macron.',
    { status: 'DENIED', parties: ['Viktor Orban DECLINED', 'Emmanuel Macron EXPECTED'] },
  ],
  ['The Kremlin denied that Vladimir Putin had met Viktor Orban.', { status: 'DENIED' }],
  [
    'Joe Biden called Benjamin Netanyahu on Sunday.',
    { rule: 'call-verb', kind: 'CALL', parties: ['Joe Biden ATTENDED', 'Benjamin Netanyahu ATTENDED'], place: null },
  ],
  ['Joe Biden spoke with Xi Jinping by phone yesterday.', { rule: 'speak-verb', kind: 'CALL', date: '2024-05-15' }],
  [
    'Sergey Lavrov visited Ankara on Monday.',
    { rule: 'visit-verb', kind: 'VISIT', parties: ['Sergey Lavrov ATTENDED'], place: 'Ankara' },
  ],
  [
    'Lula da Silva received Emmanuel Macron in Brasília.',
    { rule: 'host-verb', parties: ['Lula da Silva HOSTED', 'Emmanuel Macron ATTENDED'] },
  ],
  [
    'Antony Blinken consulted with David Lammy.',
    { rule: 'consult-verb', kind: 'CONSULTATION', parties: ['Antony Blinken ATTENDED', 'David Lammy ATTENDED'] },
  ],
  [
    'Egypt launched a mediation effort between Ethiopia and Sudan.',
    { rule: 'mediation', status: 'PROPOSED', parties: ['Egypt EXPECTED', 'Ethiopia EXPECTED', 'Sudan EXPECTED'] },
  ],
  [
    'Sergey Lavrov held separate talks in Moscow with Wang Yi on 2 April.',
    {
      rule: 'meeting-noun',
      trigger: 'held separate talks',
      parties: ['Sergey Lavrov ATTENDED', 'Wang Yi ATTENDED'],
      place: 'Moscow',
      date: '2024-04-02',
    },
  ],
  [
    'Talks between India and Pakistan were postponed.',
    { status: 'POSTPONED', parties: ['India EXPECTED', 'Pakistan EXPECTED'] },
  ],
  [
    'Xi Jinping postponed his visit to Delhi, which had been planned for Monday, to 10 May 2024.',
    { kind: 'VISIT', status: 'POSTPONED', place: 'Delhi', date: '2024-05-10' },
  ],
  ['The Putin-Xi meeting took place in Astana.', { parties: ['Putin ATTENDED', 'Xi ATTENDED'], place: 'Astana' }],
  ['Xi Jinping called off a visit to Delhi.', { kind: 'VISIT', status: 'CANCELLED', place: 'Delhi' }],
  [
    'Qatar hosted talks between Rwanda and Uganda.',
    { parties: ['Qatar HOSTED', 'Rwanda ATTENDED', 'Uganda ATTENDED'] },
  ],
  [
    '“We made progress,” said Sergey Lavrov at a press conference in Geneva.',
    { kind: 'PRESS_CONFERENCE', parties: ['Sergey Lavrov ATTENDED'], place: 'Geneva' },
  ],
  [
    'Emmanuel Macron is to host a summit of European leaders in Paris on 1 June.',
    { kind: 'SUMMIT', status: 'PLANNED', parties: ['Emmanuel Macron EXPECTED'], place: 'Paris', date: '2024-06-01' },
  ],
  [
    'Recep Tayyip Erdogan, left, with Olaf Scholz in Istanbul on 7 March 2024',
    { rule: 'caption', parties: ['Recep Tayyip Erdogan ATTENDED', 'Olaf Scholz ATTENDED'], place: 'Istanbul' },
  ],
];

const NOTHING: readonly string[] = [
  'Poland met the demands of the European Union.',
  'Joe Biden called Vladimir Putin a killer.',
  'Olaf Scholz called on Russia to end the war.',
  'Emmanuel Macron called for talks.',
  'Visit the website of the foreign ministry.',
  'Donald Trump talks about Russia.',
  'Olaf Scholz spoke to reporters about China.',
  'Troops arrived in Mali on Monday.',
  'Japan welcomed the decision of South Korea.',
  'Vladimir Putin received an invitation from Narendra Modi.',
  'There will be a discussion about the territory.',
  'The meeting room was empty.',
  'Both governments will name negotiators for future peace talks.',
  'Russia attacked Ukraine on Tuesday.',
];

describe('findReports', () => {
  it.each(FOUND)('reads %j', (text, expected) => {
    const reports = reportsIn(text, PUBLISHED);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject(expected);
  });

  it.each(NOTHING)("finds no meeting in '%s'", (text) => {
    expect(reportsIn(text, PUBLISHED)).toEqual([]);
  });

  it('keeps the words of a date but counts nothing in an undated text', () => {
    expect(reportsIn('Emmanuel Macron met Olaf Scholz last week.')[0]?.date).toBe('last week');
  });

  it('never takes the day of publication for the day of a meeting', () => {
    expect(reportsIn('Emmanuel Macron met Olaf Scholz.', PUBLISHED)[0]?.date).toBeNull();
  });

  it('leaves no trigger outside the tellings', () => {
    for (const [text] of FOUND)
      for (const { trigger, tellings } of reportsIn(text)) expect(tellings).toContain(trigger);
  });
});
