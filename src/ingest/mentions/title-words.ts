import { HONORIFICS } from '../links/name-particles.ts';
import { joins, lowerWord, type Scan } from './scan.ts';

const FEMALE =
  /^(?:mrs|ms|miss|mme|mlle|madam|madame|frau|dame|lady|queen|princess|empress|sheikha|sister|baroness|countess|duchess)$|woman$|^actress$|^senora$|^signora$/;
const MALE =
  /^(?:mr|mister|sir|lord|king|prince|emperor|sultan|sheikh|monsieur|herr|pope|baron|count|duke|brother|father|imam|ayatollah)$|man$/;

/** The words of courtesy right before a word: the first of them, or the word itself. */
export function honorificsBefore(scan: Scan, at: number): number {
  let first = at;
  while (
    first > 0 &&
    follows(scan, first) &&
    HONORIFICS.has(lowerWord(scan, first - 1)) &&
    scan.shapes[first - 1] !== 'LOWER' &&
    scan.drafts[first - 1] === null
  ) {
    first -= 1;
  }
  return first;
}

/** Words `first` to `at` that are a title or words of courtesy right before a word; null when none stand there. */
export function titleBefore(scan: Scan, at: number): { readonly first: number } | null {
  const first = honorificsBefore(scan, at);
  const title = follows(scan, first) ? scan.titleEnds[first] : undefined;
  if (title !== undefined && scan.drafts[title.first] === null) return { first: title.first };
  if (first < at) return { first };
  return titleOfBefore(scan, at);
}

/** "prime minister of Norway" before a word. */
function titleOfBefore(scan: Scan, at: number): { readonly first: number } | null {
  for (let owner = at - 1; owner >= Math.max(0, at - 3); owner -= 1) {
    if (scan.hits[owner]?.end !== at || !joins(scan, at)) continue;
    const of = lowerWord(scan, owner - 1) === 'the' ? owner - 2 : owner - 1;
    const title = lowerWord(scan, of) === 'of' ? scan.titleEnds[of] : undefined;
    if (title !== undefined) return { first: title.first };
  }
  return null;
}

/** Whether a word goes on the phrase before it; the dot of "Dr." does not part them. */
function follows(scan: Scan, at: number): boolean {
  return joins(scan, at) || (scan.words[at]?.gap === 'stop' && (scan.words[at - 1]?.text.length ?? 9) <= 4);
}

/** The gender that a title or a word of courtesy before a word tells. */
export function genderOfTitle(scan: Scan, at: number): 'FEMALE' | 'MALE' | null {
  const title = titleBefore(scan, at);
  for (let i = title?.first ?? at; i < at; i += 1) {
    const gender = genderOfWord(lowerWord(scan, i));
    if (gender !== null) return gender;
  }
  return null;
}

/** The gender that a word for a person tells ("spokeswoman"). */
export function genderOfWord(word: string): 'FEMALE' | 'MALE' | null {
  if (FEMALE.test(word)) return 'FEMALE';
  return MALE.test(word) ? 'MALE' : null;
}
