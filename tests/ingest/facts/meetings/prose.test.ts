import { describe, expect, it } from 'vitest';
import { meetingsIn } from './told.ts';

const KAZAN = 'Narendra Modi and Xi Jinping met in Kazan.';
const SEATED = ['narendra-modi ATTENDED', 'xi-jinping ATTENDED'];

/** What follows the report of a meeting, and how it changes who was there. */
const JOINED: readonly (readonly [text: string, ...more: string[]])[] = [
  ['Russia hosted the talks.', 'RUS HOSTED'],
  ['Vladimir Putin opened the meeting.', 'vladimir-putin ATTENDED'],
  ['Wang Yi also took part in the meeting.', 'wang-yi ATTENDED'],
  ['Wang Yi and Subrahmanyam Jaishankar took part.', 'wang-yi ATTENDED', 'subrahmanyam-jaishankar ATTENDED'],
  ['Wang Yi sat beside Xi.', 'wang-yi ATTENDED'],
  ['Wang Yi accompanied Xi.', 'wang-yi ATTENDED'],
  ["Putin's foreign policy adviser Yuri Ushakov sat beside Xi.", 'yuri-ushakov ATTENDED'],
  ['On the Chinese side, Wang Yi sat at the table.', 'wang-yi ATTENDED'],
  ['Subrahmanyam Jaishankar represented India at the table.', 'subrahmanyam-jaishankar ATTENDED'],
  ['Vladimir Putin received both delegations.', 'vladimir-putin HOSTED'],
  ['Anwar Ibrahim did not attend.', 'anwar-ibrahim ABSENT_CONCERNED'],
  ['Sergey Lavrov was in Kazan but did not sit at the table.', 'sergey-lavrov ABSENT_CONCERNED'],
  ['Neither Pakistan nor Nepal was at the table.', 'PAK ABSENT_CONCERNED', 'NPL ABSENT_CONCERNED'],
  ['No Pakistani was in the room.', 'PAK ABSENT_CONCERNED'],
  ['Pakistan and its allies were not invited.', 'PAK NOT_INVITED'],
  ['No Pakistani diplomat was invited.', 'PAK NOT_INVITED'],
];

/** What follows and must change nothing. */
const APART: readonly string[] = [
  'Xi called the conversation useful.',
  'Xi said that nobody had excluded Pakistan from the talks.',
  'Xi said that Pakistan was not invited.',
  'Putin demanded that Nepal and Pakistan take part in any negotiations.',
  'Putin said that no talks on Asian security could be held without Russia.',
  'Wang Yi accompanied Lavrov.',
  'Joko Widodo took the part of Pakistan.',
  'Russia hosted the Olympic Games.',
  'Nepal gave the talks its full support.',
  'Pakistan took the talks seriously.',
  'Olaf Scholz used the meeting to warn of new tariffs.',
  'Pakistan rejected the talks.',
  'Ishiba wanted the talks to succeed.',
  'Ishiba welcomed the meeting.',
  'Li Qiang represents a new generation.',
];

describe('what a text tells after it has told of a meeting', () => {
  it.each(JOINED)("'%s' joins it", (text, ...more) => {
    const reports = meetingsIn(`${KAZAN} ${text}`);
    expect(reports).toHaveLength(1);
    expect([...(reports[0]?.parties ?? [])].sort()).toEqual([...SEATED, ...more].sort());
  });

  it.each(APART)("'%s' changes nothing", (text) => {
    expect(meetingsIn(`${KAZAN} ${text}`)).toEqual([{ what: 'TALKS HELD', parties: SEATED, place: 'kazan' }]);
  });

  it('begins no meeting by itself', () => {
    expect(
      meetingsIn('Wang Yi and Narendra Modi took part. Xi sat beside Putin. Macron received both delegations.'),
    ).toEqual([]);
  });

  it('keeps a plan and what was held apart', () => {
    const reports = meetingsIn(
      `${KAZAN} Ushakov said that no date had been set for a meeting between Putin and Erdogan.`,
    );
    expect(reports.map(({ what }) => what)).toEqual(['TALKS HELD', 'TALKS PROPOSED']);
  });
});

describe('the status of a meeting in prose', () => {
  it.each([
    ['Marco Rubio said that he would meet Sergey Lavrov in Geneva.', 'TALKS PLANNED'],
    ['Marco Rubio said that he would meet Sergey Lavrov if Moscow agreed.', 'TALKS PROPOSED'],
    ['Marco Rubio said that he would probably meet Sergey Lavrov.', 'TALKS PROPOSED'],
    ['Preparations for a summit between Lula da Silva and Xi Jinping are under way.', 'SUMMIT PLANNED'],
    ['The meeting between Lula da Silva and Xi Jinping lasted two hours.', 'TALKS HELD'],
    ['A meeting between Lula da Silva and Xi Jinping would not take place next week.', 'TALKS PROPOSED'],
    ['A meeting between Lula da Silva and Xi Jinping did not take place.', 'TALKS DENIED'],
    ['Lula da Silva called the leaders of Peru and Chile to an emergency meeting in Brasília.', 'TALKS PLANNED'],
  ])("of '%s'", (text, what) => {
    expect(meetingsIn(text).map((report) => report.what)).toEqual([what]);
  });

  it('is nothing where only the time since the last one is told', () => {
    expect(meetingsIn('Joe Biden had not spoken to Vladimir Putin since May.')).toEqual([]);
  });
});

describe('parties and places in prose', () => {
  it('takes no state for the place at whose request a meeting was held', () => {
    const places = ['at the request of China', 'in the capital of China'].map(
      (where) => meetingsIn(`Lula da Silva met Narendra Modi ${where}.`)[0]?.place,
    );
    expect(places[0]).toBeNull();
    expect(places[1]).not.toBeNull();
  });

  it('seats those who are called to a meeting, and nobody who is called a name', () => {
    const [report] = meetingsIn('Lula da Silva called the presidents of Peru and Chile to a meeting in Brasília.');
    expect(report).toEqual({
      what: 'TALKS PLANNED',
      parties: ['luiz-inacio-lula-da-silva EXPECTED', 'PER EXPECTED', 'CHL EXPECTED'],
      place: 'brasilia',
    });
    expect(meetingsIn('Lula da Silva called the presidents of Peru and Chile cowards.')).toEqual([]);
  });

  it('seats the state of officials without names', () => {
    expect(meetingsIn('Shigeru Ishiba will travel to Laos for talks with Russian officials.')).toEqual([
      { what: 'TALKS PLANNED', parties: ['shigeru-ishiba EXPECTED', 'RUS EXPECTED'], place: 'LAO' },
    ]);
    expect(meetingsIn('American and Russian delegations talked in Vienna.')[0]?.parties).toEqual([
      'USA ATTENDED',
      'RUS ATTENDED',
    ]);
  });

  it('takes South Americans for no Americans', () => {
    const [report] = meetingsIn('Lula da Silva hosted a summit of South American leaders in Brasília.');
    expect(report?.parties).toEqual(['luiz-inacio-lula-da-silva HOSTED']);
  });

  it('gives a call no place and a visit that of the one who is visited', () => {
    expect(meetingsIn('Modi and Macron talk by phone, Rutte sets conditions in Brussels')[0]).toMatchObject({
      what: 'CALL HELD',
      place: null,
    });
    expect(meetingsIn('Keir Starmer and Emmanuel Macron will visit Donald Trump in Washington next week.')[0]).toEqual({
      what: 'VISIT PLANNED',
      parties: ['keir-starmer EXPECTED', 'emmanuel-macron EXPECTED', 'donald-trump EXPECTED'],
      place: 'washington-d-c',
    });
  });

  it('lets ministers sit for their states on a visit', () => {
    const reports = meetingsIn(
      'The foreign ministers of Mali and Niger visited Moscow. Sergey Lavrov received the two ministers.',
    );
    expect(reports).toEqual([
      { what: 'VISIT HELD', parties: ['MLI ATTENDED', 'NER ATTENDED', 'sergey-lavrov HOSTED'], place: 'moscow' },
    ]);
  });
});
