import { draftsOf, type MentionRule } from './draft.ts';
import { lowerWord, type Scan } from './scan.ts';

const ONE = new Set(['the', 'a', 'an', 'another', 'one', 'young', 'old', 'fellow']);
const PEOPLES = /(?:s|ese|sh|ch|ss|men)$/;
const NOUN_AHEAD = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "the Ukrainian had said": one person of a people, where no noun follows that the word would describe. */
export const peoples: MentionRule = {
  name: 'people',
  find(scan) {
    for (const draft of draftsOf(scan)) {
      if (draft.form !== 'DEMONYM' || draft.end - draft.first !== 1 || !isOnePerson(scan, draft.first)) continue;
      scan.drafts[draft.first] = {
        ...draft,
        reading: 'PERSON',
        type: 'PERSON',
        candidates: [],
        titleState: draft.candidates[0] ?? null,
        rule: 'people',
      };
    }
  },
};

function isOnePerson(scan: Scan, at: number): boolean {
  if (!ONE.has(lowerWord(scan, at - 1)) || PEOPLES.test(lowerWord(scan, at))) return false;
  const next = scan.words[at + 1];
  if (next === undefined) return true;
  if (next.gap === 'hyphen') return false;
  const token = scan.token(at + 1);
  const verb = token?.pos === 'VERB' || token?.pos === 'AUX' || token?.pos === 'ADV';
  if (next.gap === 'break')
    return scan.text.clean[scan.words[at]?.end ?? 0] !== ',' || !NOUN_AHEAD.has(token?.pos ?? '');
  return verb && !/(?:ed|ing)$/.test(scan.words[at + 2]?.gap === 'break' ? next.text : '');
}
