import type { Act } from '../../../model/statement.ts';
import type { CueRow } from './cue-lexicon.ts';

/**
 * Words of stance: what a speaker is for or against. Their object is the content ("praised the plan", "is opposed to the deal").
 * Apart from the verbs of saying, which tell of words; these tell where somebody stands.
 */

/** Verbs of a stance taken aloud. */
export const STANCE_VOICED: readonly CueRow[] = [
  ['disavow', 'DENY', 'N'],
  ['fault', 'ACCUSE', 'N'],
  ['endorse', 'AGREE', 'N'],
  ['back', 'AGREE', 'N'],
  ['reject rebuff dismiss', 'REJECT', 'NC'],
  ['renounce repudiate', 'REJECT', 'N'],
  ['oppose', 'REJECT', 'N'],
  ['praise laud hail commend applaud salute', 'PRAISE', 'QNC', 'for'],
  ['welcome', 'PRAISE', 'N'],
  ['thank congratulate', 'PRAISE', 'N'],
  ['tout', 'PRAISE', 'NC'],
  ['defend', 'AGREE', 'N'],
  ['criticize criticise denounce condemn decry deplore', 'CRITICIZE', 'QNC'],
  ['slam blast lambaste lambast rebuke chide berate castigate chastise scold', 'CRITICIZE', 'NC'],
  ['ridicule deride mock disparage belittle', 'CRITICIZE', 'NC'],
  ['rip bash', 'CRITICIZE', 'N'],
  ['attack assail', 'CRITICIZE', 'NC'],
];

/** Verbs of a stance that is held and need not be spoken. */
export const STANCE_HELD: readonly CueRow[] = [
  ['support favor favour', 'AGREE', 'N'],
  ['admire', 'PRAISE', 'NC'],
];

/** Adjectives after "is" that tell what somebody holds, with the words that lead to it ("that" for a clause). */
export const STANCE_ADJECTIVES: ReadonlyMap<string, { readonly act: Act; readonly leads: ReadonlySet<string> }> =
  new Map(
    (
      [
        ['confident sure certain convinced optimistic hopeful aware', 'STATE', 'that of about'],
        ['worried concerned afraid alarmed fearful', 'CRITICIZE', 'that of about by'],
        ['critical skeptical sceptical wary dismissive', 'CRITICIZE', 'of about'],
        ['doubtful pessimistic uncertain unsure', 'CRITICIZE', 'that of about whether'],
        ['opposed', 'REJECT', 'to'],
        ['supportive proud', 'AGREE', 'that of'],
        ['adamant', 'CLAIM', 'that about'],
        ['pleased glad happy delighted relieved grateful', 'PRAISE', 'that about'],
        ['disappointed angry outraged frustrated upset surprised shocked', 'CRITICIZE', 'that by about at'],
        ['willing determined', 'PROMISE', 'to'],
        ['unwilling reluctant', 'REJECT', 'to'],
      ] as const
    ).flatMap(([words, act, leads]) =>
      words.split(' ').map((word) => [word, { act, leads: new Set(leads.split(' ')) }] as const),
    ),
  );
