import fc from 'fast-check';
import type { Ingested } from '../../src/model/ingested.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../../src/model/meeting.ts';
import { extractedPerson, type Given, type GivenMention, ingestedFrom } from './ingested.ts';
import { known } from './small-gazetteer.ts';

/** Who can meet in made news: persons with the state that they stand for, and states. */
const PARTIES = [
  'donald-trump',
  'marco-rubio',
  'steve-witkoff',
  'vladimir-putin',
  'sergey-lavrov',
  'volodymyr-zelenskyy',
  'USA',
  'RUS',
  'UKR',
];
const UNKNOWN_PEOPLE = ['Anna Petrova', 'Omar Haddad'];
const PLACES = ['riyadh', 'jeddah', 'SAU', 'ankara', null];
const DAYS = ['2025-02-17', '2025-02-18', '2025-02-19', '2025-03-11', null];
const KINDS: readonly MeetingKind[] = ['TALKS', 'CALL', 'VISIT'];
const STATUSES: readonly MeetingStatus[] = ['HELD', 'HELD', 'HELD', 'PLANNED', 'POSTPONED', 'DENIED'];
const PRESENCES: readonly Presence[] = ['ATTENDED', 'ATTENDED', 'ATTENDED', 'NOT_INVITED', 'ABSENT_CONCERNED'];
const CONTENTS = [
  'sanctions must be lifted before new talks about cooperation can begin',
  'new talks about cooperation can begin once sanctions are lifted',
  'European troops in the country would never be acceptable to us',
  'the ceasefire will hold if both sides stop attacks on energy plants',
];

interface MadeNews {
  readonly parties: readonly string[];
  readonly unknown: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly publishedOn: string | null;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly lastPresence: Presence;
  readonly content: string;
  readonly direct: boolean;
  readonly speaker: number;
  readonly together: boolean;
  readonly name: number;
}

/** Short news about meetings of few people in few places on few days, so that many tell of the same. */
export const anyNews: fc.Arbitrary<Ingested> = fc
  .record<MadeNews>({
    parties: fc.uniqueArray(fc.constantFrom(...PARTIES), { minLength: 1, maxLength: 4 }),
    unknown: fc.option(fc.constantFrom(...UNKNOWN_PEOPLE), { freq: 2 }),
    place: fc.constantFrom(...PLACES),
    date: fc.constantFrom(...DAYS),
    publishedOn: fc.constantFrom('2025-02-18', '2025-02-20', '2025-03-12', null),
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom(...STATUSES),
    lastPresence: fc.constantFrom(...PRESENCES),
    content: fc.constantFrom(...CONTENTS),
    direct: fc.boolean(),
    speaker: fc.nat({ max: 3 }),
    together: fc.boolean(),
    name: fc.nat({ max: 50 }),
  })
  .map((news) => ingestedFrom(tell(news)));

function tell(news: MadeNews): Given {
  const names = news.parties.map((slug) => known(slug).name);
  const people = news.unknown === null ? names : [...names, news.unknown];
  const where = news.place === null ? '' : ` in the halls of ${known(news.place).name}`;
  const [first = '', second] = [...people.slice(news.speaker % people.length), ...people];
  const together = news.together && second !== undefined && second !== first;
  const speaker = together ? `${first} and ${second}` : first;
  const text = `${people.join(', ')} had talks${where}.\n${together ? speaker : 'Somebody'} said: ${news.content}.`;
  return {
    name: `news-${news.name}.txt`,
    publishedOn: news.publishedOn,
    text,
    mentions: [...mentionsOf(news), ...placeMention(news, names)],
    extracted: news.unknown === null ? [] : [extractedPerson(news.unknown)],
    reports: [
      {
        trigger: 'talks',
        kind: news.kind,
        status: news.status,
        parties: people.map((name, index) => [name, index === people.length - 1 ? news.lastPresence : 'ATTENDED']),
        place: news.place === null ? null : known(news.place).name,
        date: news.date,
      },
    ],
    statements: [
      {
        speaker,
        cue: 'said',
        content: news.content,
        form: news.direct ? 'DIRECT' : 'INDIRECT',
        topics: ['topic:sanctions'],
      },
    ],
  };
}

function mentionsOf({ parties, unknown }: MadeNews): readonly GivenMention[] {
  const mentions = parties.map((slug): GivenMention => ({ words: known(slug).name, entity: known(slug).id }));
  return unknown === null ? mentions : [...mentions, { words: unknown, entity: extractedPerson(unknown).id }];
}

function placeMention({ place }: MadeNews, names: readonly string[]): readonly GivenMention[] {
  if (place === null || names.includes(known(place).name)) return [];
  return [{ words: known(place).name, entity: known(place).id }];
}
