import { givenName } from '../given-names.ts';
import { editDistance } from '../links/edit-distance.ts';
import { linkKey, wordKey } from '../links/link-key.ts';
import { type Draft, draftsOf, type MentionRule, take } from './draft.ts';
import { joins, lowerWord, type Scan } from './scan.ts';

const LONG = 6;
/** A text that names more people is a list, where a near spelling is another name. */
const MOST_NAMED = 300;

/** Single words that are the surname of somebody whom the document names in full, in its own or a near spelling. */
export const documentSurnames: MentionRule = {
  name: 'document-surname',
  find(scan) {
    const surnames = surnamesOf(scan);
    if (surnames.size === 0) return;
    for (let at = 0; at < scan.words.length; at += 1) {
      if (takeCompound(scan, at, surnames) || !mayBeSurname(scan, at)) continue;
      const word = scan.words[at]?.plain ?? '';
      const exact = surnames.get(wordKey(word));
      const near = exact === undefined ? nearSurname(scan, at, surnames) : undefined;
      const found = exact ?? near;
      if (found === undefined) continue;
      take(scan, {
        first: at,
        end: at + 1,
        type: 'PERSON',
        form: 'SURNAME',
        gender: found.gender,
        rule: exact === undefined ? 'near-surname' : 'document-surname',
      });
    }
  },
};

/** "Ilunga-Mbiye", "Al-Faroon": words that hyphens join are one surname, with all of them or with none. */
function takeCompound(scan: Scan, first: number, surnames: ReadonlyMap<string, Draft>): boolean {
  const end = compoundEnd(scan, first);
  if (end === first + 1 || scan.drafts[first] !== null || scan.words[first]?.gap === 'hyphen') return false;
  const found = surnames.get(compoundKey(scan, first, end));
  if (found === undefined || scan.hits[first]?.end === end) return false;
  return take(scan, { first, end, type: 'PERSON', form: 'SURNAME', gender: found.gender, rule: 'document-surname' });
}

/** The end of the words that hyphens join to a word; the word behind it where none do. */
function compoundEnd(scan: Scan, first: number): number {
  let end = first + 1;
  while (scan.words[end]?.gap === 'hyphen' && scan.shapes[end] === 'CAPITAL') end += 1;
  return scan.shapes[first] === 'CAPITAL' ? end : first + 1;
}

const compoundKey = (scan: Scan, first: number, end: number): string =>
  linkKey(scan.text.clean.slice(scan.words[first]?.start, scan.words[end - 1]?.end));

/** The last words of the full names of a document by their link keys; of those that hyphens join, all together as well. */
function surnamesOf(scan: Scan): Map<string, Draft> {
  const surnames = new Map<string, Draft>();
  for (const draft of draftsOf(scan)) {
    if (draft.type !== 'PERSON' || draft.form !== 'NAME') continue;
    const last = scan.words[draft.end - 1];
    if (last === undefined || draft.end - draft.first < 2) continue;
    surnames.set(wordKey(last.plain), draft);
    let first = draft.end - 1;
    while (first > draft.first && scan.words[first]?.gap === 'hyphen') first -= 1;
    if (first > draft.first && first < draft.end - 1) surnames.set(compoundKey(scan, first, draft.end), draft);
  }
  return surnames;
}

function mayBeSurname(scan: Scan, at: number): boolean {
  if (scan.drafts[at] !== null || scan.shapes[at] !== 'CAPITAL' || scan.hits[at] != null) return false;
  if (isHalf(scan, at)) return false;
  const beside = (other: number, gapAt: number): boolean =>
    scan.words[gapAt]?.gap === 'space' &&
    joins(scan, gapAt) &&
    scan.isNameable(other) &&
    scan.drafts[other] == null &&
    scan.titles[other] == null;
  if (beside(at + 1, at + 1) || (at > 0 && beside(at - 1, at) && scan.titleEnds[at] === undefined)) return false;
  return true;
}

/** A piece of words that hyphens join, save behind a small particle ("al-"). */
const isHalf = (scan: Scan, at: number): boolean =>
  (scan.words[at]?.gap === 'hyphen' && scan.shapes[at - 1] === 'CAPITAL') ||
  (scan.words[at + 1]?.gap === 'hyphen' && scan.shapes[at + 1] === 'CAPITAL');

/** A long word one or two letters away from one surname of the document, and no word that the document uses otherwise. */
function nearSurname(scan: Scan, at: number, surnames: ReadonlyMap<string, Draft>): Draft | undefined {
  const word = lowerWord(scan, at);
  if (
    surnames.size > MOST_NAMED ||
    word.length < LONG ||
    !scan.isNameable(at) ||
    givenName(word) !== null ||
    scan.token(at)?.pos !== 'PROPN'
  )
    return undefined;
  const key = wordKey(word);
  const near = [...surnames].filter(
    ([surname]) =>
      surname.length >= LONG - 1 && surname[0] === key[0] && editDistance(surname, key, 2) <= (key.length >= 8 ? 2 : 1),
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
}
