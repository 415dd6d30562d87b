import { type CueRow, cuesOf, type VerbCue } from './cue-lexicon.ts';

/** Verbs that add no more than a voice to the noun after them ("expressed concern", "made a promise", "issued a warning"). */
export const VOICING: ReadonlySet<string> = new Set(
  'express voice convey share reiterate repeat renew make issue raise give offer deliver sound show signal extend send'.split(
    ' ',
  ),
);

const NOUNS: readonly CueRow[] = [
  [
    'view belief opinion hope confidence expectation conviction regret certainty point case argument',
    'STATE',
    'T',
    'about for against',
  ],
  ['statement comment remark announcement assessment prediction', 'STATE', 'T', 'about on'],
  ['concern doubt fear worry dismay alarm skepticism scepticism unease', 'CRITICIZE', 'T', 'about over at on that'],
  ['outrage anger frustration disappointment displeasure reservation', 'CRITICIZE', 'T', 'about over at with'],
  ['criticism condemnation', 'CRITICIZE', 'T', 'of'],
  ['support backing approval solidarity sympathy', 'AGREE', 'T', 'for of with'],
  ['admiration praise gratitude appreciation thanks condolence', 'PRAISE', 'T', 'for of to'],
  ['opposition objection reluctance resistance', 'REJECT', 'TI', 'to about'],
  ['willingness readiness promise pledge vow commitment', 'PROMISE', 'TI', 'of'],
  ['assurance guarantee', 'PROMISE', 'TI', 'of about'],
  ['warning alarm threat', 'WARN', 'TI', 'about of against over'],
  ['claim assertion allegation', 'CLAIM', 'T', 'about of'],
  ['accusation', 'ACCUSE', 'T', 'of about'],
  ['demand call appeal plea request', 'DEMAND', 'TI', 'for'],
  ['proposal suggestion recommendation', 'PROPOSE', 'TI', 'for on'],
  ['question', 'ASK', 'T', 'about over'],
  ['denial', 'DENY', 'T', 'of'],
  ['apology', 'STATE', 'T', 'for'],
];

/** Cues made of a verb of `VOICING` and a noun, by the noun. */
export const VOICED_NOUNS: ReadonlyMap<string, VerbCue> = new Map(
  cuesOf(NOUNS, 'SAYING').map((cue) => [cue.lemma, cue]),
);
