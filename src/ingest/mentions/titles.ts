import { attachTitles } from './attach-titles.ts';
import { type MentionRule, take } from './draft.ts';
import { officeTitled, stateOf } from './offices.ts';
import { ownerAfter, ownerBefore } from './owners.ts';
import { joins, lowerWord, type Scan, type TitleHit } from './scan.ts';
import { genderOfWord } from './title-words.ts';

const BEFORE = /^(?:the|a|an|this|that|his|her|their|its|our|another|one|former|then|s)$/;

/** Titles that stand for a person without a name: "the secretary of state", "the Ukrainian president", "a Kremlin spokesman". */
export const titlesAlone: MentionRule = {
  name: 'title',
  find(scan) {
    const used = attachTitles(scan);
    for (let at = 0; at < scan.words.length; ) {
      const title = scan.titles[at] ?? null;
      const free = title !== null && !used.has(at) && standsForPerson(scan, title);
      if (free && title !== null) takeTitle(scan, title);
      at = title === null ? at + 1 : title.end;
    }
  },
};

function takeTitle(scan: Scan, title: TitleHit): void {
  const plural = isPlural(scan, title);
  const owner = ownerBefore(scan, title.first)?.of ?? (plural ? null : ownerAfter(scan, title.end));
  const words = scan.text.clean.slice(scan.words[title.first]?.start, scan.words[title.end - 1]?.end);
  take(scan, {
    first: title.first,
    end: title.end,
    type: 'PERSON',
    form: title.role === null ? 'DESCRIPTION' : 'TITLE',
    gender: genderOfWord(lowerWord(scan, title.end - 1)),
    plural,
    titleState: owner === null ? null : stateOf(scan.gazetteer.entity(owner)),
    office: owner === null || plural ? null : (officeTitled(scan.gazetteer, owner, words, title.role)?.id ?? null),
    rule: title.role === null ? 'person-noun' : 'title',
  });
}

const isPlural = (scan: Scan, title: TitleHit): boolean =>
  /(?:ers|ors|ents|ants|ists|men|women|als|ves|ts|ds|ns|ies)$/.test(lowerWord(scan, title.end - 1)) &&
  !/^(?:times)$/.test(lowerWord(scan, title.end - 1));

/** A title stands for a person behind an article, an owner or a preposition, and not before another noun. */
function standsForPerson(scan: Scan, { first, end }: TitleHit): boolean {
  for (let at = first; at < end; at += 1) if (scan.drafts[at] !== null) return false;
  if (scan.token(end - 1)?.pos === 'VERB') return false;
  if (scan.drafts[end]?.type === 'PERSON' && scan.drafts[end]?.form !== 'PRONOUN' && joins(scan, end)) return false;
  if (goesOnAsNoun(scan, end)) return false;
  const before = lowerWord(scan, first - 1);
  if (BEFORE.test(before) || (scan.drafts[first - 1] != null && joins(scan, first))) return true;
  const pos = scan.token(first - 1)?.pos;
  if (pos === 'ADJ' && joins(scan, first)) return true;
  if (pos === 'NOUN' && joins(scan, first) && BEFORE.test(lowerWord(scan, first - 2))) return true;
  return end - first > 1;
}

function goesOnAsNoun(scan: Scan, at: number): boolean {
  if (!joins(scan, at)) return false;
  if (scan.words[at]?.gap === 'hyphen') return true;
  if (scan.words[at]?.gap === 'apostrophe') return false;
  const pos = scan.token(at)?.pos;
  return pos === 'NOUN' && scan.shapes[at] === 'LOWER' && !/^(?:says|told|said|to)$/.test(lowerWord(scan, at));
}
