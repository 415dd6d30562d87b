import { type MentionRule, take } from './draft.ts';
import type { Scan } from './scan.ts';

interface Pronoun {
  readonly gender: 'FEMALE' | 'MALE' | null;
  readonly plural: boolean;
}

const HE: Pronoun = { gender: 'MALE', plural: false };
const SHE: Pronoun = { gender: 'FEMALE', plural: false };
const THEY: Pronoun = { gender: null, plural: true };

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, HE] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, SHE] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, THEY] as const),
]);

/** Pronouns of the third person. */
export const pronouns: MentionRule = {
  name: 'pronoun',
  find(scan: Scan) {
    for (const [at, word] of scan.words.entries()) {
      if (word.text.length > 10) continue;
      const pronoun = PRONOUNS.get(word.lower);
      if (pronoun === undefined || scan.shapes[at] === 'CAPITALS') continue;
      take(scan, { first: at, end: at + 1, type: 'PERSON', form: 'PRONOUN', rule: 'pronoun', ...pronoun });
    }
  },
};
