import { type MentionRule, take } from './draft.ts';
import { lowerWord, type Scan } from './scan.ts';

const SMALL = /^(?:of|for|and|the|in|on|to|de|du|des)$/;

/**
 * Abbreviations that the document itself spells out otherwise than the gazetteer: "the annual plenary (AP)".
 * They are taken everywhere in the document, and name nobody whom we know.
 */
export const documentAcronyms: MentionRule = {
  name: 'document-acronym',
  find(scan) {
    const own = new Set<string>();
    for (const [at, word] of scan.words.entries()) {
      if (scan.shapes[at] === 'CAPITALS' && isInBrackets(scan, at) && spellsOut(scan, at)) own.add(word.text);
    }
    if (own.size === 0) return;
    for (const [at, word] of scan.words.entries()) {
      if (own.has(word.text) && (scan.hits[at] === null || (scan.hits[at]?.end ?? 0) === at + 1)) {
        take(scan, { first: at, end: at + 1, type: 'ORGANIZATION', rule: 'document-acronym' });
      }
    }
  },
};

function isInBrackets({ text, words }: Scan, at: number): boolean {
  const word = words[at];
  return word !== undefined && text.clean[word.start - 1] === '(' && text.clean[word.end] === ')';
}

/** Whether the words before the bracket begin with the letters in it, and are not what the gazetteer says they stand for. */
function spellsOut(scan: Scan, at: number): boolean {
  const letters = (scan.words[at]?.text ?? '').toLowerCase();
  let first = at;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    do first -= 1;
    while (first >= 0 && SMALL.test(lowerWord(scan, first)) && lowerWord(scan, first)[0] !== letters[letter]);
    if (first < 0 || lowerWord(scan, first)[0] !== letters[letter]) return false;
  }
  const known = scan.hits[at]?.values.map(({ entity }) => entity.id) ?? [];
  return !range(first, at).some((word) => scan.hits[word]?.values.some(({ entity }) => known.includes(entity.id)));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
