import { yearOf } from './calendar.ts';
import type { DateRule } from './rule.ts';
import { always, between, OPEN, ofYear, type When } from './when.ts';
import { YEAR } from './words.ts';

/** Nouns after which a number of four digits counts things and is no year. */
const COUNTED =
  'people|persons|troops|soldiers|men|women|children|cases|dollars|euros|pounds|roubles|rubles|km|kilomet|miles|metres|meters|tons|tonnes|votes|pages|words|jobs|deaths|prisoners|fighters|drones|missiles|tanks|hours|days|percent|per cent|square|of the|companies|villages|houses|homes|civilians|refugees';

/** "in 2014", "the 2014 annexation". */
export const year: DateRule = {
  name: 'year',
  pattern: new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Aa]round|circa|of|year|[Tt]he|[’']s) )(?<year>${YEAR})(?![\\p{L}\\d-]| (?:${COUNTED}))`,
    'gu',
  ),
  read: (parts) => always(ofYear(Number(parts.year))),
};

/** "2014-2018", "from 2014 to 2018", "2014-18". */
export const years: DateRule = {
  name: 'years',
  pattern: new RegExp(
    `(?<![\\d-])(?:(?<lead>[Ff]rom|[Bb]etween) )?(?<from>${YEAR})(?<join>[-–—/]| to | until | and )(?<to>${YEAR}|\\d\\d)(?![\\p{L}\\d.,:%-]\\d|[\\p{L}\\d-])`,
    'gu',
  ),
  read: ({ lead, from, join, to }) => {
    const spaced = join?.startsWith(' ') ?? false;
    if (!from || !to || (spaced && (lead === undefined || to.length < 4))) return null;
    if (to.length === 2 && (join === '-' || join === '/') && Number(to) <= 12 && Number(to) <= Number(from.slice(2)))
      return null;
    return stretch(ofYear(Number(from)), ofYear(Number(to.length === 2 ? from.slice(0, 2) + to : to)));
  },
};

/** "the 1990s". */
export const decade: DateRule = {
  name: 'decade',
  pattern: /\b(?<decade>1[5-9]\d|20\d)0s\b/g,
  read: ({ decade: digits }) => {
    const first = Number(`${digits}0`);
    const { earliest } = ofYear(first);
    return always({ edtf: `${digits}X`, earliest, latest: ofYear(first + 9).latest });
  },
};

const SEASONS = { spring: [21, 3], summer: [22, 6], autumn: [23, 9], fall: [23, 9] } as const;

/** "spring 2025", "the summer of 2024", "last autumn"; winter belongs to two years and is left out. */
export const season: DateRule = {
  name: 'season',
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<named>spring|summer|autumn|fall)|(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all)(?: of)? (?<year>${YEAR}))(?![\\p{L}\\d-])`,
    'gu',
  ),
  read: ({ which, named, season: word, year: written }, { publishedOn }) => {
    const key = (named ?? word ?? '').toLowerCase() as keyof typeof SEASONS;
    if (written) return always(seasonOf(key, Number(written)));
    if (publishedOn === null) return OPEN;
    const now = seasonOf(key, yearOf(publishedOn));
    const side = { last: -1, this: 0, next: 1 }[(which ?? '').toLowerCase()] ?? 0;
    const moves = side < 0 ? now.latest >= publishedOn : side > 0 && now.earliest <= publishedOn;
    return always(seasonOf(key, yearOf(publishedOn) + (moves ? side : 0)));
  },
};

function seasonOf(name: keyof typeof SEASONS, inYear: number): When {
  const [code, month] = SEASONS[name];
  const months = `${inYear}-${String(month).padStart(2, '0')}`;
  const lastMonth = month + 2;
  const lastDay = lastMonth === 11 ? 30 : 31;
  return {
    edtf: `${inYear}-${code}`,
    earliest: `${months}-01`,
    latest: `${inYear}-${String(lastMonth).padStart(2, '0')}-${lastDay}`,
  };
}

function stretch(from: When, to: When) {
  const when = between(from, to);
  return when && always(when);
}
