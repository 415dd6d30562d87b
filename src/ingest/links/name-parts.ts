import { fold } from '../fold.ts';
import { latin } from './latin-letters.ts';
import { GENERATIONS, HONORIFICS, PARTICLES } from './name-particles.ts';
import { LEGAL_FORMS, NAME_TITLES, WEAK_TITLES } from './name-titles.ts';

/** A person's name taken apart. */
export interface NameParts {
  /** Given names, middle names and surnames in order, in lower case; a single letter is an initial. */
  readonly words: readonly string[];
  /** "jr", "sr", "2" …; null when none. */
  readonly generation: string | null;
  /** Whether a title or word of courtesy stood before it. */
  readonly titled: boolean;
  /** Whether a particle such as "bin" parts its words, so that their order is no accident. */
  readonly parted: boolean;
}

/** Takes a name apart: "Surname, Given" is turned round; titles, courtesies, particles and legal forms go. */
export function namePartsOf(name: string): NameParts {
  const inOrder = turnRound(mendDigits(latin(name)));
  const raw = inOrder.split(/[^\p{L}\p{N}\p{M}'’ʼ]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isAllCapitals = !/\p{Ll}/u.test(inOrder);
  const folded = raw.flatMap((word) => lettersOf(word, isAllCapitals));
  const { words, titled } = withoutTitles(folded);
  const generation = words.map((word) => GENERATIONS.get(word)).find((word) => word !== undefined) ?? null;
  const kept = words.filter(
    (word, at) => at === 0 || !(GENERATIONS.has(word) || (at === words.length - 1 && LEGAL_FORMS.has(word))),
  );
  return {
    words: unique(withoutParticles(joinServants(kept))),
    generation,
    titled,
    parted: kept.some((word) => PARTICLES.has(word)),
  };
}

/** "Frost, William W." as "William W. Frost"; "Smith, Jr." stays in order. */
function turnRound(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0) return name;
  const before = name.slice(0, comma);
  const after = name.slice(comma + 1);
  return GENERATIONS.has(fold(after).replace(/[^a-z]/g, '')) ? `${before} ${after}` : `${after} ${before}`;
}

const DIGITS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '9': 'g' };

/** Digits amid letters are letters that a scanner misread. */
const mendDigits = (name: string): string =>
  name.replace(/(?<=\p{L})[013459]|[013459](?=\p{L})/gu, (digit) => DIGITS[digit] ?? digit);

/** "JC" are two initials; "RamiMakhlouf" are two words. */
function lettersOf(word: string, isAllCapitals: boolean): string[] {
  if (!isAllCapitals && /^\p{Lu}{2}$/u.test(word) && !/[AEIOUY]/.test(stripped(word))) return [...fold(word)];
  const parts = word.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u);
  return parts.map((part) => fold(part).replace(/[^\p{L}\p{N}]/gu, '')).filter((part) => part !== '');
}

const stripped = (word: string): string => word.normalize('NFKD');

/** Drops what stands before the name up to its last title; a body or people may stand among them ("Russian Prime Minister"). */
function withoutTitles(words: readonly string[]): { readonly words: readonly string[]; readonly titled: boolean } {
  let from = 0;
  let strong = false;
  const limit = Math.min(words.length - 1, 6);
  for (let at = 0; at < limit; at += 1) {
    const word = words[at] ?? '';
    if (!NAME_TITLES.has(word) && !HONORIFICS.has(word)) continue;
    const alone = WEAK_TITLES.has(word) && !strong && words.length - at - 1 < 2;
    if (alone || at - from > (JOINING.has(word) ? 0 : 1)) continue;
    from = at + 1;
    strong ||= !WEAK_TITLES.has(word);
  }
  return { words: words.slice(from), titled: from > 0 && strong };
}

const JOINING: ReadonlySet<string> = new Set(['of', 'the', 'state']);

const SERVANT = /^abd(?:[aeou]l|[eu][rs])?$/;
const SERVANT_OF = /^abd[aeou](?:l|r|s)l?(?=\p{L}{4})/u;

/** Arabic names of the form "servant of …" as one word: Abd al-Rahman, Abdul Rahman, Abdulrahman, Abderrahmane. */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const article = word === 'abd' && PARTICLES.has(words[at + 1] ?? '') ? 1 : 0;
    const of = words[at + 1 + article];
    if (SERVANT.test(word) && of !== undefined && of.length > 3) {
      joined.push(`abd${of}`);
      at += 1 + article;
    } else joined.push(word.replace(SERVANT_OF, 'abd'));
  }
  return joined;
}

function withoutParticles(words: readonly string[]): string[] {
  const of = words.indexOf('of');
  const own = of > 0 ? words.slice(0, of) : words;
  const kept = own.filter((word, at) => !PARTICLES.has(word) || (at === 0 && word === 'ben'));
  return kept.length > 1 ? kept : own.filter((word) => !PARTICLES.has(word) || NAME_LIKE.test(word));
}

/** Particles that may be a given name where nothing else is. */
const NAME_LIKE = /^(?:abou|abu|ben|ould)$/;

const unique = (words: readonly string[]): string[] =>
  words.filter((word, at) => word.length < 5 || words.indexOf(word) === at);
