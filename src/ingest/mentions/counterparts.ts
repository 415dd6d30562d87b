import { draftsOf, type MentionRule, take } from './draft.ts';
import { stateOf } from './offices.ts';
import { ownerBefore } from './owners.ts';
import { lowerWord, type Scan } from './scan.ts';

const PARTISAN = /^(?:republican|democrat|conservative|socialist|liberal|communist|centrist|populist)$/;

/** "his Turkish counterpart", "the Republican": persons by what they are. */
export const counterparts: MentionRule = {
  name: 'description',
  find(scan) {
    for (let at = 0; at < scan.words.length; at += 1) {
      if (scan.drafts[at] !== null) continue;
      const word = lowerWord(scan, at);
      if (word !== 'counterpart' && word !== 'counterparts' && !isPartisan(scan, at, word)) continue;
      if (isTitle(scan, at)) continue;
      const owner = ownerBefore(scan, at)?.of ?? null;
      take(scan, {
        first: at,
        end: at + 1,
        type: 'PERSON',
        form: 'DESCRIPTION',
        plural: word.endsWith('s'),
        titleState: owner === null ? null : stateOf(scan.gazetteer.entity(owner)),
        rule: 'description',
      });
    }
  },
};

/** "the Republican" is a person before a verb; before a noun it tells of a party. */
function isPartisan(scan: Scan, at: number, word: string): boolean {
  if (!PARTISAN.test(word) || scan.shapes[at] !== 'CAPITAL' || lowerWord(scan, at - 1) !== 'the') return false;
  const next = scan.token(at + 1)?.pos;
  return scan.words[at + 1]?.gap === 'break' || next === 'VERB' || next === 'AUX' || next === 'ADV';
}

/** "her counterpart, Liis Berg,": it stands beside the name, which is the mention. */
function isTitle(scan: Scan, at: number): boolean {
  const start = scan.words[at]?.start ?? 0;
  return draftsOf(scan).some(({ title }) => title !== null && title.start <= start && start < title.end);
}
