import { givenName } from '../given-names.ts';
import { editDistance } from '../links/edit-distance.ts';
import { wordKey } from '../links/link-key.ts';
import { type Draft, draftsOf, type MentionRule, take } from './draft.ts';
import { joins, lowerWord, type Scan } from './scan.ts';

const LONG = 6;

/** Single words that are the surname of somebody whom the document names in full, in its own or a near spelling. */
export const documentSurnames: MentionRule = {
  name: 'document-surname',
  find(scan) {
    const surnames = surnamesOf(scan);
    if (surnames.size === 0) return;
    for (let at = 0; at < scan.words.length; at += 1) {
      if (!mayBeSurname(scan, at)) continue;
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

/** The last words of the full names of a document by their link keys. */
function surnamesOf(scan: Scan): Map<string, Draft> {
  const surnames = new Map<string, Draft>();
  for (const draft of draftsOf(scan)) {
    if (draft.type !== 'PERSON' || draft.form !== 'NAME') continue;
    const last = scan.words[draft.end - 1];
    if (last !== undefined && draft.end - draft.first > 1) surnames.set(wordKey(last.plain), draft);
  }
  return surnames;
}

function mayBeSurname(scan: Scan, at: number): boolean {
  if (scan.drafts[at] !== null || scan.shapes[at] !== 'CAPITAL' || scan.hits[at] != null) return false;
  const beside = (other: number, gapAt: number): boolean =>
    scan.words[gapAt]?.gap === 'space' &&
    joins(scan, gapAt) &&
    scan.isNameable(other) &&
    scan.drafts[other] == null &&
    scan.titles[other] == null;
  if (beside(at + 1, at + 1) || (at > 0 && beside(at - 1, at) && scan.titleEnds[at] === undefined)) return false;
  return true;
}

/** A long word one or two letters away from one surname of the document, and no word that the document uses otherwise. */
function nearSurname(scan: Scan, at: number, surnames: ReadonlyMap<string, Draft>): Draft | undefined {
  const word = lowerWord(scan, at);
  if (word.length < LONG || !scan.isNameable(at) || givenName(word) !== null || scan.token(at)?.pos !== 'PROPN')
    return undefined;
  const key = wordKey(word);
  const near = [...surnames].filter(
    ([surname]) =>
      surname.length >= LONG - 1 && surname[0] === key[0] && editDistance(surname, key, 2) <= (key.length >= 8 ? 2 : 1),
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
}
