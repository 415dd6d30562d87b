import { describe, expect, it } from 'vitest';
import { meetingsIn } from './told.ts';

const TWO = ['IND ATTENDED', 'CHN ATTENDED'];
const HEADS = ['narendra-modi ATTENDED', 'xi-jinping ATTENDED'];

describe('shapes in which meetings are told', () => {
  it.each([
    ['India and China ended two days of talks in Kazan.', TWO, 'kazan'],
    ['India and China wrapped up three weeks of negotiations in Kazan.', TWO, 'kazan'],
    ['India broke off talks with China in Kazan.', TWO, 'kazan'],
    ['Talks were held in Kazan on Monday between India and China.', TWO, 'kazan'],
    ['A meeting took place in Kazan between India and China.', TWO, 'kazan'],
    ['Narendra Modi and Xi Jinping sat across from each other in Kazan.', HEADS, 'kazan'],
    ['Narendra Modi and Xi Jinping discussed the border in Kazan.', HEADS, 'kazan'],
    ['Narendra Modi met members of the Chinese cabinet.', ['narendra-modi ATTENDED', 'CHN ATTENDED'], null],
    [
      'Narendra Modi received on Monday in Kazan the Chinese president, Xi Jinping.',
      ['narendra-modi HOSTED', 'xi-jinping ATTENDED'],
      'kazan',
    ],
  ] as const)("'%s'", (text, parties, place) => {
    expect(meetingsIn(text)).toEqual([{ what: 'TALKS HELD', parties, place }]);
  });

  it.each([
    ['Modi called Xi Jinping late on Monday.', HEADS],
    ['India, China ministers discuss railway by video link', TWO],
  ])("tells a call: '%s'", (text, parties) => {
    expect(meetingsIn(text)).toEqual([{ what: 'CALL HELD', parties, place: null }]);
  });

  it('reads the parties of a plan behind its verb', () => {
    expect(meetingsIn('Meetings are also planned with the foreign ministers of Malaysia and Nepal.')).toEqual([
      { what: 'TALKS PLANNED', parties: ['MYS EXPECTED', 'NPL EXPECTED'], place: null },
    ]);
  });

  it('seats those who took part in whatever it was, and those who left its house', () => {
    expect(
      meetingsIn('The European Union and Mercosur held consultations in Kazan. Brazil and Peru took part.')[0]?.parties,
    ).toEqual(['european-union ATTENDED', 'mercosur ATTENDED', 'BRA ATTENDED', 'PER ATTENDED']);
    expect(
      meetingsIn('A summit opened in Kazan. The leaders of Peru and Chile have left the conference centre.'),
    ).toEqual([{ what: 'SUMMIT HELD', parties: ['PER ATTENDED', 'CHL ATTENDED'], place: 'kazan' }]);
    expect(
      meetingsIn('Besides the two delegations, the ministers of Peru and Chile took part. They left the house.'),
    ).toEqual([]);
  });

  it('takes the name behind a description for the one it describes', () => {
    expect(
      meetingsIn('The Chinese president, Xi Jinping, met his Indian counterpart, Narendra Modi, in Kazan.'),
    ).toEqual([{ what: 'TALKS HELD', parties: ['xi-jinping ATTENDED', 'narendra-modi ATTENDED'], place: 'kazan' }]);
  });

  it.each([
    'The border between India and China was discussed in Kazan.',
    'Talks began with a warning from China.',
    'A lawyer filed a suit against visiting President Xi Jinping.',
    'A doctor visited Xi Jinping last week.',
  ])("finds nobody in a meeting in '%s'", (text) => {
    expect(meetingsIn(text).filter(({ parties }) => parties.length > 1)).toEqual([]);
  });
});
