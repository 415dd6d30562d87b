import type { FoundMention } from '../found.ts';
import type { GazetteerIndex } from '../gazetteer.ts';
import type { Text } from '../text.ts';
import { americanStates } from './american-states.ts';
import { counterparts } from './counterparts.ts';
import { documentAcronyms } from './document-acronyms.ts';
import { documentOrganizations } from './document-organizations.ts';
import { documentSurnames } from './document-surnames.ts';
import { type Draft, draftsOf, type MentionRule } from './draft.ts';
import { longKnownNames, shortKnownNames } from './known-names.ts';
import { organizationShapes } from './organization-shapes.ts';
import { peoples } from './peoples.ts';
import { personShapes } from './person-shapes.ts';
import { pronouns } from './pronouns.ts';
import { makeScan, type Scan } from './scan.ts';
import { takenUpNames } from './taken-up-names.ts';
import { titlesAlone } from './titles.ts';

/** The rules in their order: what a rule takes, no later one takes again. */
export const MENTION_RULES: readonly MentionRule[] = [
  documentAcronyms,
  americanStates,
  organizationShapes,
  longKnownNames,
  personShapes,
  takenUpNames,
  shortKnownNames,
  documentSurnames,
  documentOrganizations,
  peoples,
  titlesAlone,
  counterparts,
  pronouns,
];

/**
 * Finds the words of a text that name somebody or something.
 * Shape: in text order, never overlapping; a person's mention is the bare name, its title stands beside it.
 * Units: offsets count code units of `Text.clean`.
 */
export function findMentions(text: Text, gazetteer: GazetteerIndex): readonly FoundMention[] {
  const scan = makeScan(text, gazetteer);
  for (const rule of MENTION_RULES) rule.find(scan);
  return draftsOf(scan).map((draft, index) => asMention(scan, draft, index));
}

function asMention(scan: Scan, draft: Draft, index: number): FoundMention {
  const start = scan.words[draft.first]?.start ?? 0;
  const end = endOf(scan, draft.end - 1);
  return {
    index,
    start,
    end,
    text: scan.text.clean.slice(start, end),
    sentence: scan.sentences[draft.first] ?? 0,
    form: draft.form,
    reading: draft.reading,
    type: draft.type,
    candidates: draft.candidates,
    title: draft.title,
    office: draft.office,
    titleState: draft.titleState,
    gender: draft.gender,
    plural: draft.plural,
    rule: draft.rule,
  };
}

/** The dot of "U.S." belongs to the name, where it does not end the sentence. */
function endOf(scan: Scan, last: number): number {
  const word = scan.words[last];
  if (word === undefined) return 0;
  const short = word.gap === 'dot' && word.text.length <= 2;
  const dotted = (short || scan.drafts[last]?.rule === 'american-state') && scan.text.clean[word.end] === '.';
  return dotted ? word.end + 1 : word.end;
}
