import { cleanWords } from '../clean.ts';
import { dayIn } from './days.ts';
import type { Facts } from './facts.ts';
import { type Attributes, parseHtml } from './html-parser.ts';
import { linkedDataFacts } from './linked-data.ts';

/** What a page holds that may tell of it. */
interface Clues {
  readonly meta: Map<string, string>;
  readonly linkedData: string[];
  readonly times: { readonly datetime: string; readonly marked: boolean }[];
  title: string;
  heading: string;
  canonical: string | null;
  language: string | null;
}

const DATES =
  `article:published_time og:published_time og:article:published_time datepublished dc.date.issued dc.date dcterms.created
  dcterms.date pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date date article.published`.split(
    /\s+/,
  );

/**
 * What a page of HTML says of itself: JSON-LD first, then its meta elements, then its title, language and times.
 * Shape: a `<time>` counts as the day of publication only where it is marked so, or where it is the only one.
 */
export function htmlFacts(raw: string): Facts {
  const clues = gather(raw);
  const said = linkedDataFacts(clues.linkedData);
  const meta = (...keys: string[]): string | null =>
    keys.map((key) => clues.meta.get(key)).find((value) => value) ?? null;
  const publisher = said.publisher ?? meta('og:site_name', 'publisher', 'dc.publisher');
  const title =
    said.title ?? meta('og:title', 'twitter:title') ?? (clues.heading || withoutName(clues.title, publisher));
  return {
    title: title ? oneLine(title) : null,
    publisher: publisher === null ? null : oneLine(publisher),
    url: absolute(clues.canonical) ?? absolute(meta('og:url')) ?? absolute(said.url),
    language: clues.language ?? said.language ?? meta('og:locale', 'content-language')?.replace('_', '-') ?? null,
    publishedOn: said.publishedOn ?? firstDay(DATES.map((key) => meta(key))) ?? dayOfTimes(clues.times),
  };
}

function gather(raw: string): Clues {
  const clues: Clues = {
    meta: new Map(),
    linkedData: [],
    times: [],
    title: '',
    heading: '',
    canonical: null,
    language: null,
  };
  let reading: 'title' | 'heading' | 'data' | null = null;
  parseHtml(raw, {
    open: (name, attributes) => {
      noteElement(name, attributes, clues);
      if (name === 'title' && clues.title === '') reading = 'title';
      else if (name === 'h1' && clues.heading === '') reading = 'heading';
      else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
        clues.linkedData.push('');
        reading = 'data';
      }
    },
    close: (name) => {
      if (name === 'title' || name === 'h1' || name === 'script') reading = null;
    },
    words: (words) => {
      if (reading === 'title') clues.title += words;
      else if (reading === 'heading') clues.heading += words;
      else if (reading === 'data') clues.linkedData.push((clues.linkedData.pop() ?? '') + words);
    },
  });
  return { ...clues, title: oneLine(clues.title), heading: oneLine(clues.heading) };
}

function noteElement(name: string, attributes: Attributes, clues: Clues): void {
  const key = (
    attributes.property ??
    attributes.name ??
    attributes.itemprop ??
    attributes['http-equiv']
  )?.toLowerCase();
  const value = (attributes.content ?? '').trim();
  if (name === 'html') clues.language = attributes.lang?.trim() || null;
  else if (name === 'meta' && key && value !== '' && !clues.meta.has(key)) clues.meta.set(key, value);
  else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
    clues.canonical ??= attributes.href ?? null;
  else if (name === 'time' && attributes.datetime) {
    const marked = 'pubdate' in attributes || /datePublished/i.test(attributes.itemprop ?? '');
    clues.times.push({ datetime: attributes.datetime, marked });
  }
}

const firstDay = (values: readonly (string | null)[]): string | null =>
  values.map((value) => (value === null ? null : dayIn(value))).find((day) => day !== null) ?? null;

function dayOfTimes(times: Clues['times']): string | null {
  const marked = times.filter((time) => time.marked);
  const days = new Set((marked.length > 0 ? marked : times).map(({ datetime }) => dayIn(datetime)));
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}

/** "Talks begin - The Daily" without the name of the publisher. */
function withoutName(title: string, publisher: string | null): string {
  const parted = /^(.*\S)\s+[|–—-]\s+(\S.*)$/.exec(title);
  return parted?.[1] && publisher !== null && parted[2]?.toLowerCase() === publisher.toLowerCase() ? parted[1] : title;
}

const absolute = (url: string | null): string | null => (url !== null && /^https?:\/\/[^\s/]+/.test(url) ? url : null);

const oneLine = (words: string): string => cleanWords(words).replace(/\s+/g, ' ').trim();
