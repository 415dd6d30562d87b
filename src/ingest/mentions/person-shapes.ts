import { givenName } from '../given-names.ts';
import { GENERATIONS, HONORIFICS, PARTICLES } from '../links/name-particles.ts';
import { type MentionRule, take } from './draft.ts';
import { isBehindArticle, isOneWord, isPerson } from './person-signs.ts';
import { lowerWord, type Scan } from './scan.ts';
import { genderOfTitle } from './title-words.ts';
import { HYPHEN_TAILS, SURNAME_TITLES } from './word-lists.ts';

const LONGEST_NAME = 7;

/** Names of persons by their shape: capitalised words with particles and initials, where something shows a person. */
export const personShapes: MentionRule = {
  name: 'person-shape',
  find(scan) {
    for (let at = 0; at < scan.words.length; ) {
      const end = nameEnd(scan, at);
      const found = end > at && isPerson(scan, at, end);
      if (found) {
        const long = !isOneWord(scan, at, end);
        take(scan, {
          first: at,
          end,
          type: 'PERSON',
          form: long ? 'NAME' : 'SURNAME',
          gender: genderOfTitle(scan, at) ?? (long ? (givenName(scan.words[at]?.plain ?? '')?.gender ?? null) : null),
          rule: long ? 'person-shape' : 'titled-surname',
        });
      }
      at = found ? end : at + 1;
    }
  },
};

/** The end of the run of words that may be one name; the start itself when none begins here. */
function nameEnd(scan: Scan, first: number): number {
  if (!mayBegin(scan, first)) return first;
  let end = first + 1;
  while (end < scan.words.length && end - first < LONGEST_NAME) {
    const next = nextPart(scan, first, end);
    if (next === end) break;
    end = next;
  }
  while (
    end > first + 1 &&
    scan.shapes[end - 1] !== 'CAPITAL' &&
    !isSuffix(scan, end - 1) &&
    !isHyphened(scan, end - 1)
  )
    end -= 1;
  return end;
}

function mayBegin(scan: Scan, at: number): boolean {
  if (scan.drafts[at] !== null || isTitleWord(scan, at) || HONORIFICS.has(lowerWord(scan, at))) return false;
  if (scan.shapes[at] === 'INITIAL') return scan.words[at + 1]?.gap === 'stop' || scan.words[at + 1]?.gap === 'dot';
  return scan.isNameable(at) && !blocksName(scan, at) && !isDescribing(scan, at);
}

/** "the Caspian Evgenii Malyshev": behind an article, what stands before a given name is none of its own. */
function isDescribing(scan: Scan, at: number): boolean {
  return (
    isBehindArticle(scan, at) &&
    givenName(lowerWord(scan, at)) === null &&
    givenName(lowerWord(scan, at + 1)) !== null &&
    scan.words[at + 1]?.gap === 'space' &&
    scan.words[at + 2]?.gap === 'space' &&
    scan.isNameable(at + 2)
  );
}

/** A state, place or people of the gazetteer does not begin a name, save where it is a given name ("Jordan"). */
function blocksName(scan: Scan, at: number): boolean {
  const best = scan.hits[at]?.values[0];
  if (best === undefined || best.entity.type === 'PERSON') return false;
  return best.kind === 'DEMONYM' || givenName(lowerWord(scan, at)) === null;
}

/** The end of the name with its next part; `end` itself when the name ends here. */
function nextPart(scan: Scan, first: number, end: number): number {
  const word = scan.words[end];
  if (word === undefined || word.gap === 'break' || scan.drafts[end] !== null) return end;
  const afterInitial = scan.shapes[end - 1] === 'INITIAL';
  if (word.gap === 'stop' || word.gap === 'dot') {
    if (!afterInitial) return end;
  }
  const sameSentence = scan.sentences[end] === scan.sentences[end - 1];
  if (!sameSentence && !afterInitial) return end;
  if (scan.shapes[end] === 'INITIAL')
    return scan.words[end + 1]?.gap === 'stop' || scan.words[end + 1]?.gap === 'dot' || word.gap === 'space'
      ? end + 1
      : end;
  if (isSuffix(scan, end)) return end + 1;
  if (isHyphened(scan, end)) return end + 1;
  if (scan.isNameable(end)) return isNamePart(scan, first, end) ? end + 1 : end;
  return afterParticles(scan, first, end);
}

function isNamePart(scan: Scan, first: number, at: number): boolean {
  const word = lowerWord(scan, at);
  if (scan.words[at]?.gap === 'hyphen' && (scan.hits[at] != null || scan.hits[at - 1] != null)) return false;
  if (isTitleWord(scan, at)) {
    return SURNAME_TITLES.has(word) && givenName(lowerWord(scan, first)) !== null && !scan.isNameable(at + 1);
  }
  const best = scan.hits[at]?.values[0];
  if (best === undefined || best.entity.type === 'PERSON') return true;
  return (
    givenName(lowerWord(scan, first)) !== null && best.entity.type !== 'ORGANIZATION' && scan.words[at]?.gap === 'space'
  );
}

/** Lower-case particles between two parts of a name, with the part after them ("bin Farhan al-Saud"). */
function afterParticles(scan: Scan, first: number, end: number): number {
  let at = end;
  while (at < end + 3 && scan.shapes[at] === 'LOWER' && isParticle(scan, at)) at += 1;
  if (at === end || scan.words[at]?.gap === 'break' || scan.drafts[at] != null) return end;
  return scan.isNameable(at) && !isTitleWord(scan, at) && isNamePart(scan, first, at) ? at + 1 : end;
}

function isParticle(scan: Scan, at: number): boolean {
  const word = lowerWord(scan, at);
  return (
    PARTICLES.has(word) &&
    word !== 'the' &&
    word !== 'of' &&
    word !== 'as' &&
    word !== 'at' &&
    word !== 'an' &&
    scan.words[at]?.gap !== 'break'
  );
}

function isSuffix(scan: Scan, at: number): boolean {
  return GENERATIONS.has(lowerWord(scan, at)) && scan.shapes[at] !== 'LOWER';
}

/** The second half of "Ki-moon" or "Jong-un". */
function isHyphened(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  return (
    word?.gap === 'hyphen' &&
    scan.shapes[at] === 'LOWER' &&
    word.text.length <= 5 &&
    !HYPHEN_TAILS.has(word.text) &&
    scan.shapes[at - 1] === 'CAPITAL' &&
    (scan.words[at - 1]?.text.length ?? 9) <= 5 &&
    scan.shapes[at - 2] === 'CAPITAL'
  );
}

/** Whether a title begins at a word. */
const isTitleWord = (scan: Scan, at: number): boolean => {
  const title = scan.titles[at];
  return title !== null && title !== undefined;
};
