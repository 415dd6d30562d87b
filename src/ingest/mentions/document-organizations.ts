import { type Draft, draftsOf, type MentionRule, take } from './draft.ts';
import { joins, lowerWord, type Scan } from './scan.ts';
import { ORGANIZATION_HEADS } from './word-lists.ts';

/** "the Times" or "the Ministry" after the one organization of the document whose name ends so. */
export const documentOrganizations: MentionRule = {
  name: 'document-organization',
  find(scan) {
    const named = new Map<string, Draft | null>();
    for (const draft of draftsOf(scan)) {
      if (draft.type !== 'ORGANIZATION' || draft.end - draft.first < 2) continue;
      if (draft.end - draft.first === 2 && lowerWord(scan, draft.first) === 'the') continue;
      const head = lowerWord(scan, draft.end - 1);
      const other = named.get(head);
      named.set(head, other === undefined || other?.candidates[0] === draft.candidates[0] ? draft : null);
    }
    for (const draft of draftsOf(scan)) retell(scan, draft, named);
    for (let at = 1; at < scan.words.length; at += 1) {
      const whole = isShort(scan, at) ? (named.get(lowerWord(scan, at)) ?? null) : null;
      if (whole === null || whole.candidates.length === 0 || whole.first > at) continue;
      take(scan, {
        first: at,
        end: at + 1,
        type: 'ORGANIZATION',
        candidates: whole.candidates,
        titleState: whole.titleState,
        rule: 'document-organization',
      });
    }
  },
};

/** "The Times" is the paper that the document named before in more words ("The New York Times"), not the known one of that name. */
function retell(scan: Scan, { first, end, type }: Draft, named: ReadonlyMap<string, Draft | null>): void {
  if (type !== 'ORGANIZATION' || end - first !== 2 || lowerWord(scan, first) !== 'the') return;
  const whole = named.get(lowerWord(scan, end - 1)) ?? null;
  if (whole === null || whole.candidates.length === 0 || whole.first > first) return;
  scan.drafts[first] = null;
  scan.drafts[end - 1] = null;
  take(scan, {
    first: end - 1,
    end,
    type: 'ORGANIZATION',
    candidates: whole.candidates,
    titleState: whole.titleState,
    rule: 'document-organization',
  });
}

/** A capitalised word for a body behind "the", with no further name behind it. */
function isShort(scan: Scan, at: number): boolean {
  if (scan.shapes[at] !== 'CAPITAL' || scan.drafts[at] !== null || !ORGANIZATION_HEADS.has(lowerWord(scan, at)))
    return false;
  if (lowerWord(scan, at - 1) !== 'the' || scan.isHeadline(scan.sentences[at] ?? 0)) return false;
  return !(joins(scan, at + 1) && scan.shapes[at + 1] !== 'LOWER' && scan.words[at + 1]?.gap === 'space');
}
