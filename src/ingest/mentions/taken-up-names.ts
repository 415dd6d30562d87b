import { type Draft, draftsOf, type MentionRule, take } from './draft.ts';
import { hasOnlyRareWords, isBehindArticle } from './person-signs.ts';
import { joins, lowerWord, type Scan } from './scan.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

type Gender = Draft['gender'];

/**
 * Names in full that nothing shows to be a person's where they stand, but whose last word the document takes up
 * as a person's: behind a courtesy ("Ms Verhaegen") or before a verb of saying ("Verhaegen said").
 */
export const takenUpNames: MentionRule = {
  name: 'taken-up-name',
  find(scan) {
    const surnames = takenUp(scan);
    if (surnames.size === 0) return;
    for (let at = 1; at < scan.words.length; at += 1) {
      const gender = surnames.get(lowerWord(scan, at));
      const first = gender === undefined ? at : firstOf(scan, at);
      if (gender === undefined || first === at || scan.isHeadline(scan.sentences[at] ?? 0)) continue;
      take(scan, { first, end: at + 1, type: 'PERSON', gender, rule: 'taken-up-name' });
    }
  },
};

/** Single words that stand for a person, with the gender that a courtesy tells. */
function takenUp(scan: Scan): ReadonlyMap<string, Gender> {
  const surnames = new Map<string, Gender>();
  for (const draft of draftsOf(scan))
    if (draft.rule === 'titled-surname') surnames.set(lowerWord(scan, draft.end - 1), draft.gender);
  for (let at = 0; at < scan.words.length; at += 1) {
    const word = lowerWord(scan, at);
    if (!surnames.has(word) && speaksAlone(scan, at)) surnames.set(word, null);
  }
  return surnames;
}

/** "Verhaegen said": one unknown word, no piece of a longer name, before a verb of saying. */
function speaksAlone(scan: Scan, at: number): boolean {
  if (!isUnknown(scan, at) || !SPEAKS.test(lowerWord(scan, at + 1)) || scan.words[at + 1]?.gap !== 'space')
    return false;
  if (scan.isHeadline(scan.sentences[at] ?? 0) || isBehindArticle(scan, at)) return false;
  const isOpen = scan.shapes[at - 1] === 'LOWER' || FUNCTION_WORDS.has(lowerWord(scan, at - 1));
  return !joins(scan, at) || (isOpen && scan.words[at]?.gap === 'space');
}

/** What persons do with their mouths more than bodies do. */
const SPEAKS =
  /^(?:said|says|told|tells|added|adds|recalled|recalls|explained|explains|joked|replied|replies|thinks|believes|laughed|nodded|smiled)$/;

const isUnknown = (scan: Scan, at: number): boolean =>
  scan.isNameable(at) && scan.drafts[at] === null && scan.hits[at] == null && scan.titles[at] == null;

/** The first word of a name of two or three words that ends in this one; the word itself where there is none. */
function firstOf(scan: Scan, last: number): number {
  if (!isUnknown(scan, last) || (joins(scan, last + 1) && scan.shapes[last + 1] === 'CAPITAL')) return last;
  let first = last;
  while (last - first < 2 && first > 0 && joins(scan, first) && isUnknown(scan, first - 1)) first -= 1;
  const isWhole = first === 0 || !joins(scan, first) || scan.shapes[first - 1] === 'LOWER';
  const spaced = scan.words[last]?.gap === 'space';
  return isWhole && spaced && !isBehindArticle(scan, first) && hasOnlyRareWords(scan, first, last + 1) ? first : last;
}
