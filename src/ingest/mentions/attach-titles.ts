import type { EntityId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import { ownerOfPhrase, titleOfOffice, titleOverComma } from './apposed-titles.ts';
import { type Draft, draftsOf } from './draft.ts';
import { officeTitled, stateOf } from './offices.ts';
import { ownerAfter, ownerBefore, ownerOf } from './owners.ts';
import { joins, lowerWord, type Scan, type TitleHit } from './scan.ts';
import { honorificsBefore } from './title-words.ts';
import { COLLEAGUES } from './word-lists.ts';

/** A title beside a name, with whom it serves. */
interface Title {
  readonly words: TitleHit;
  /** First and last word of the whole phrase, such as "US secretary of state". */
  readonly first: number;
  readonly end: number;
  readonly of: EntityId | null;
}

/**
 * Gives every person of a scan the title that stands before or after the name, with its office and state.
 * Shape: the words of titles that were used, by their first word.
 */
export function attachTitles(scan: Scan): ReadonlySet<number> {
  const used = new Set<number>();
  for (const draft of draftsOf(scan)) {
    if (draft.type !== 'PERSON' || draft.reading !== 'PERSON') continue;
    const title = titleBeforeName(scan, draft) ?? titleAfterName(scan, draft) ?? farTitle(scan, draft, used);
    if (title === null) continue;
    used.add(title.words.first);
    draft.title = spanOf(scan, title.first, title.end);
    draft.titleState = title.of === null ? null : stateOf(scan.gazetteer.entity(title.of));
    draft.office = title.of === null ? null : officeOf(scan, title, title.of);
  }
  return used;
}

function officeOf(scan: Scan, { words }: Title, of: EntityId): Draft['office'] {
  const { start, end } = spanOf(scan, words.first, words.end);
  return officeTitled(scan.gazetteer, of, scan.text.clean.slice(start, end), words.role)?.id ?? null;
}

function spanOf(scan: Scan, first: number, end: number): Span {
  return { start: scan.words[first]?.start ?? 0, end: scan.words[end - 1]?.end ?? 0 };
}

/** "US secretary of state Marco Rubio", "president of the Ukraine Volodymyr Zelenskyy", "Putin's adviser Yuri Ushakov". */
function titleBeforeName(scan: Scan, { first }: Draft): Title | null {
  const at = honorificsBefore(scan, first);
  const words = scan.titleEnds[at];
  if (!joins(scan, at) && !(scan.words[at]?.gap === 'stop' && (scan.words[at - 1]?.text.length ?? 9) <= 4)) return null;
  if (words !== undefined && isTitle(scan, words)) {
    const owner = ownerWithin(scan, words) ?? ownerBefore(scan, words.first);
    return { words, first: owner?.first ?? words.first, end: at, of: owner?.of ?? null };
  }
  return titleOfBefore(scan, at) ?? phraseBefore(scan, at);
}

/** "the deputy minister of transport of Peru Ana Lind": the owner is one word of a long phrase. */
function phraseBefore(scan: Scan, at: number): Title | null {
  const far = titleOfOffice(scan, at);
  if (far === null || scan.drafts[far.words.first] !== null) return null;
  return { words: far.words, first: far.words.first, end: at, of: ownerOfPhrase(scan, far) };
}

/** "Norway's foreign minister, Liis Berg," and "the ministers of Peru and Chile, Ana Lind and Petru Vik". */
function farTitle(scan: Scan, { first, end, form }: Draft, used: ReadonlySet<number>): Title | null {
  const far = form === 'NAME' || form === 'SURNAME' ? titleOverComma(scan, first, end) : null;
  if (far === null || scan.drafts[far.words.first] !== null) return null;
  if (far.place === null && used.has(far.words.first)) return null;
  const of = (far.place === null ? null : ownerAfter(scan, end)) ?? ownerOfPhrase(scan, far);
  const title = { words: far.words, first: far.words.first, end: far.end, of };
  return far.place !== null || (of !== null && isOffice(scan, title, of)) ? title : null;
}

/** Over a comma only an office that is known, or a colleague's place, is sure to be the name's own. */
const isOffice = (scan: Scan, title: Title, of: EntityId): boolean =>
  officeOf(scan, title, of) !== null || COLLEAGUES.has(lowerWord(scan, title.words.end - 1));

/** A title may hold the name of a body or place ("Kremlin spokesman", "Middle East envoy"), but no person's. */
function isTitle(scan: Scan, { first, end }: TitleHit): boolean {
  for (let at = first; at < end; at += 1) if (scan.drafts[at]?.type === 'PERSON') return false;
  return true;
}

/** The owner that is the first word of the title itself. */
function ownerWithin(scan: Scan, { first }: TitleHit): { readonly first: number; readonly of: EntityId | null } | null {
  const owner = scan.drafts[first] ?? null;
  if (owner === null || owner.type === 'PLACE') return null;
  return { first: owner.first, of: ownerOf(scan, owner) };
}

/** "prime minister of Great Britain" before a name. */
function titleOfBefore(scan: Scan, at: number): Title | null {
  const owner = scan.drafts[at - 1];
  if (owner == null) return null;
  let of = owner.first - 1;
  if (lowerWord(scan, of) === 'the') of -= 1;
  if (lowerWord(scan, of) !== 'of') return null;
  const words = scan.titleEnds[of];
  if (words === undefined || scan.drafts[words.first] !== null) return null;
  return { words, first: words.first, end: at, of: ownerOf(scan, owner) };
}

/** "Yuri Ushakov, Putin's foreign policy adviser", "Kirill Dmitriev, head of the fund". */
function titleAfterName(scan: Scan, { end }: Draft): Title | null {
  const clean = scan.text.clean;
  const comma = scan.words[end - 1]?.end ?? 0;
  if (clean[comma] !== ',' || scan.sentences[end] !== scan.sentences[end - 1]) return null;
  let at = end;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = lowerWord(scan, at);
    if (
      !/^(?:the|a|an|his|her|its|their|former|then|current|acting|s|late|outgoing|new|longtime|top|senior|chief)$/.test(
        word,
      )
    )
      break;
    at += 1;
  }
  const owner = scan.drafts[at] ?? null;
  if (owner !== null) {
    at = owner.end;
    if (lowerWord(scan, at) === 's') at += 1;
  }
  const words = scan.titles[at] ?? null;
  if (words === null || (owner !== null && !joins(scan, at)) || scan.drafts[at] !== null) return null;
  const next = scan.drafts[words.end] ?? null;
  if (next?.type === 'PERSON' && joins(scan, words.end)) return null;
  const before = owner === null ? null : ownerOf(scan, owner);
  const after = before ?? ownerAfter(scan, words.end);
  return { words, first: words.first, end: words.end, of: after };
}
