import type { ParagraphKind } from '../text.ts';
import type { Region } from './html-body.ts';
import type { Attributes } from './html-parser.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin and end a block of words. */
export const BLOCKS =
  names(`address article aside blockquote body br button caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option p pre section select
  summary table tbody td tfoot th thead title tr ul img video iframe`);

/** Elements that hold an item of a list or of a table. */
export const ITEMS = names('li dt dd td th');

/** Elements whose words nobody sees. */
export const UNREAD =
  names(`head script style noscript template svg math iframe object canvas audio video select textarea
  datalist title`);

const AROUND = names('nav footer aside form button dialog menu');
const AROUND_ROLES = names('navigation banner complementary contentinfo search dialog menu menubar toolbar');
const CONTAINERS = names('html body main article section div td blockquote header center');

/** Words of class and id that name something around an article. */
const AROUND_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|share|sharing|social|comments?|respond|reply|related|recommend(?:ed|ations)?|newsletter|subscri(?:be|ption)|promo|advert(?:isement)?|ads?|banner|cookies?|consent|breadcrumbs?|tags?|taglist|widget|popup|modal|paywall|signup|toolbar|outbrain|taboola|trending|most-read|author-bio|author-box|about-author|copyright|pagination|skip-link)(?:$|[\s_-])/i;
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|figcaption|credit|photo-credit|image-credit|wp-caption-text)(?:$|[\s_-])/i;
const BYLINE_CLASS =
  /(?:^|[\s_-])(?:byline|author|authors|dateline|timestamp|published|pubdate|post-meta|article-meta|entry-meta)(?:$|[\s_-])/i;

/** The region that an element opens, or that of the element around it when it opens none. */
export function regionOf(name: string, attributes: Attributes, outer: Region | null, box: number): Region {
  const around = (outer?.around ?? false) || isAround(name, attributes, outer);
  const role = bodyRole(name, attributes);
  if (outer !== null && !CONTAINERS.has(name) && around === outer.around && role === null) return outer;
  return { outer, role, around, firstBox: box, endBox: Number.POSITIVE_INFINITY };
}

function isAround(name: string, attributes: Attributes, outer: Region | null): boolean {
  if (AROUND.has(name) || AROUND_ROLES.has(attributes.role ?? '')) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (name === 'header') return !isInArticle(outer);
  const big = name === 'html' || name === 'body' || name === 'main' || name === 'article';
  return !big && AROUND_CLASS.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500));
}

function isInArticle(region: Region | null): boolean {
  for (let at = region; at !== null; at = at.outer) if (at.role !== null) return true;
  return false;
}

function bodyRole(name: string, attributes: Attributes): Region['role'] {
  if (/(?:^|\s)articleBody(?:\s|$)/i.test(attributes.itemprop ?? '')) return 'body';
  if (name === 'article' || attributes.role === 'article') return 'article';
  return name === 'main' || attributes.role === 'main' ? 'main' : null;
}

/** The kind that an element gives to the words in it; null when it gives none. */
export function kindOfElement(name: string, attributes: Attributes, region: Region): ParagraphKind | null {
  if (name === 'h1') return region.around && !isHeaderOnly(region) ? 'HEADING' : 'TITLE';
  if (/^h[2-6]$/.test(name)) return 'HEADING';
  const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500);
  if (name === 'figcaption' || name === 'caption' || CAPTION_CLASS.test(named)) return 'CAPTION';
  if (name === 'address' || attributes.rel === 'author' || /^author$/i.test(attributes.itemprop ?? '')) return 'BYLINE';
  return isSmall(name) && BYLINE_CLASS.test(named) ? 'BYLINE' : null;
}

/** The headline of a page may stand in the page's header. */
const isHeaderOnly = (region: Region): boolean => region.outer?.around === false;

const isSmall = (name: string): boolean => /^(?:p|div|span|ul|li|time|small|section|header|a)$/.test(name);
