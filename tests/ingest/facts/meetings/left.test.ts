import { describe, expect, it } from 'vitest';
import { meetingsIn } from './told.ts';

const KAZAN = 'Narendra Modi and Xi Jinping met in Kazan.';
const SEATED = ['narendra-modi ATTENDED', 'xi-jinping ATTENDED'];

/** What follows the report of a meeting, and who was not in it by these words. */
const LEFT: readonly (readonly [text: string, ...left: string[]])[] = [
  ['Pakistan had to stay outside.', 'PAK ABSENT_CONCERNED'],
  ['Pakistan, which had asked for a seat, was left outside.', 'PAK ABSENT_CONCERNED'],
  ['Pakistan is no party to the talks.', 'PAK ABSENT_CONCERNED'],
  ['Pakistan was absent from Kazan; so was Nepal.', 'PAK ABSENT_CONCERNED', 'NPL ABSENT_CONCERNED'],
  ['Pakistan was not in the room, nor was Nepal.', 'PAK ABSENT_CONCERNED', 'NPL ABSENT_CONCERNED'],
  ['Absent from the meeting was Pakistan.', 'PAK ABSENT_CONCERNED'],
  ['Not at the table: Pakistan and Nepal.', 'PAK ABSENT_CONCERNED', 'NPL ABSENT_CONCERNED'],
  ['Not invited were Pakistan and Nepal.', 'PAK NOT_INVITED', 'NPL NOT_INVITED'],
  ['Pakistan was not called to the talks.', 'PAK NOT_INVITED'],
  ['Pakistan was not asked to attend.', 'PAK NOT_INVITED'],
  ['Nepal received no invitation.', 'NPL NOT_INVITED'],
  ['Nobody from Nepal was invited.', 'NPL NOT_INVITED'],
  ['Nobody from Nepal was there.', 'NPL ABSENT_CONCERNED'],
  ['No one from Pakistan took part.', 'PAK ABSENT_CONCERNED'],
  ['Pakistan stayed away.', 'PAK DECLINED'],
  ['Pakistan stayed away from the meeting.', 'PAK DECLINED'],
  ['Pakistan had been invited but declined the invitation.', 'PAK DECLINED'],
  ['Nepal turned down an invitation.', 'NPL DECLINED'],
  ['Invited to the talks, Nepal declined.', 'NPL DECLINED'],
  ['Pakistan sent no one.', 'PAK DECLINED'],
  ['Pakistan did not send a delegation.', 'PAK DECLINED'],
  ['Shehbaz Sharif will not attend.', 'shehbaz-sharif DECLINED'],
  ['The hosts did not invite Nepal.', 'NPL NOT_INVITED'],
  ['The talks do not include Pakistan.', 'PAK ABSENT_CONCERNED'],
  ['Nepal was refused a seat.', 'NPL ABSENT_CONCERNED'],
  ['Pakistan was turned away.', 'PAK ABSENT_CONCERNED'],
  ['Pakistan was never in the room.', 'PAK ABSENT_CONCERNED'],
  ["Pakistan's seat stayed empty.", 'PAK ABSENT_CONCERNED'],
  ['The seat of Nepal remained vacant.', 'NPL ABSENT_CONCERNED'],
  ['They spoke over the heads of Pakistan and Nepal.', 'PAK ABSENT_CONCERNED', 'NPL ABSENT_CONCERNED'],
  ['Nepal was not called to Kazan.', 'NPL NOT_INVITED'],
  ['Shehbaz Sharif did not come to Kazan.', 'shehbaz-sharif ABSENT_CONCERNED'],
  ['They were not allowed to see Imran Khan.', 'imran-khan ABSENT_CONCERNED'],
];

/** What follows and leaves nobody out. */
const APART: readonly string[] = [
  'Pakistan stayed away from the border.',
  'Pakistan must not stay outside.',
  'Pakistan did not stay away.',
  'Pakistan might stay away.',
  'Pakistan remained calm outside the capital.',
  'Pakistan sent no weapons.',
  'Pakistan did not send troops.',
  'Nepal declined to comment.',
  'Nepal turned down a loan.',
  'Nepal was not called a friend.',
  'Pakistan was not asked to pay.',
  'Nobody from Nepal was hurt.',
  'The hosts invited Nepal.',
  'The report does not include Pakistan.',
  'The seat of power in Nepal is Kathmandu.',
  "Pakistan's seat was new.",
  'Nepal was refused a loan.',
  'Shehbaz Sharif did not come to power.',
  'Absent a deal, Pakistan would suffer.',
  'Missing from the report was Pakistan, an aide wrote in a book.',
  'Without Pakistani consent, nothing moves.',
  'They were not allowed to see the palace.',
];

describe('who was not in a meeting', () => {
  it.each(LEFT)("'%s' tells it", (text, ...left) => {
    const reports = meetingsIn(`${KAZAN} ${text}`);
    expect(reports[0]?.parties).toEqual([...SEATED, ...left]);
  });

  it.each(APART)("'%s' does not", (text) => {
    expect(meetingsIn(`${KAZAN} ${text}`)[0]?.parties).toEqual(SEATED);
  });

  it.each([
    ['Narendra Modi and Xi Jinping met in Kazan without Nepal at the table.', 'NPL ABSENT_CONCERNED'],
    ['Narendra Modi and Xi Jinping held talks in the absence of Nepal.', 'NPL ABSENT_CONCERNED'],
    ['Narendra Modi and Xi Jinping held talks in Kazan without Nepalese help.'],
    ['Narendra Modi and Xi Jinping met and said that nothing works without Nepal.'],
  ])("in the clause of '%s'", (text, ...left) => {
    expect(meetingsIn(text)[0]?.parties).toEqual([...SEATED, ...left]);
  });

  it('belongs to the meeting in the town that the words name', () => {
    const [kazan, oslo] = meetingsIn(
      'Narendra Modi met Xi Jinping in Kazan. Olaf Scholz met Anthony Albanese in Oslo. Nepal was absent from Kazan.',
    );
    expect(kazan?.parties).toContain('NPL ABSENT_CONCERNED');
    expect(oslo?.parties).not.toContain('NPL ABSENT_CONCERNED');
  });
});
