import type { Document } from '../../../model/document.ts';
import type { FoundStatement, LinkedMention } from '../../found.ts';
import type { GazetteerIndex } from '../../gazetteer.ts';
import type { Text } from '../../text.ts';
import type { Candidate, Telling, TextRule, VerbRule } from './candidate.ts';
import { continueQuotes } from './continue-quotes.ts';
import { finish } from './finish.ts';
import { OWNERS } from './grammar-words.ts';
import { withoutRepeats } from './precedence.ts';
import { accordingTo } from './rules/according-to.ts';
import { asTold } from './rules/as-told.ts';
import { clauseBeforeTag } from './rules/clause-before-tag.ts';
import { dashTag } from './rules/dash-tag.ts';
import { floatingQuote } from './rules/floating-quote.ts';
import { freeIndirect } from './rules/free-indirect.ts';
import { heldStance } from './rules/held-stance.ts';
import { nominalReport } from './rules/nominal-report.ts';
import { openCue } from './rules/open-cue.ts';
import { passiveAgent } from './rules/passive-agent.ts';
import { passiveReport } from './rules/passive-report.ts';
import { quoteAfterTag } from './rules/quote-after-tag.ts';
import { quoteBeforeTag } from './rules/quote-before-tag.ts';
import { quotedObject } from './rules/quoted-object.ts';
import { relativeGap } from './rules/relative-gap.ts';
import { reportedClause } from './rules/reported-clause.ts';
import { reportedInfinitive } from './rules/reported-infinitive.ts';
import { reportedNoun } from './rules/reported-noun.ts';
import { speakerLabel } from './rules/speaker-label.ts';
import { type Scene, setScene, wordAt } from './scene.ts';
import { findTellings } from './tellings.ts';

/** What a cue verb may tell, from certain to less certain; the first that holds is taken. */
export const VERB_RULES: readonly VerbRule[] = [
  quoteBeforeTag,
  quoteAfterTag,
  passiveReport,
  passiveAgent,
  asTold,
  quotedObject,
  relativeGap,
  reportedClause,
  clauseBeforeTag,
  reportedInfinitive,
  reportedNoun,
];

/** What is told without a cue verb, each with the statements found before it. */
export const TEXT_RULES: readonly TextRule[] = [
  speakerLabel,
  dashTag,
  accordingTo,
  nominalReport,
  heldStance,
  openCue,
  floatingQuote,
  freeIndirect,
];

/** What a cue verb tells by the first rule that holds; null where none does. */
export interface Heard {
  readonly telling: Telling;
  readonly candidate: Candidate | null;
}

/** The statements of a text together with what they were chosen from, for those who ask why. */
export interface StatementsFound {
  readonly scene: Scene;
  readonly heard: readonly Heard[];
  /** All that the rules found, in the order of the rules. */
  readonly candidates: readonly Candidate[];
  /** The candidates that were kept, one for one with the statements. */
  readonly kept: readonly Candidate[];
  readonly statements: readonly FoundStatement[];
}

/**
 * Finds who said what: directly, in part, as reported, or carried over from the sentence before.
 * Shape: `statements` in order of the content; `speaker` is null where the words name none. No two statements of one speaker hold the same words.
 * Units: spans count code units of `text.clean`.
 * Source: source, cue and content of an attribution, PolNeAR (Newell et al. 2018) and PARC 3.0 (Pareti 2016).
 */
export function findStatements(
  text: Text,
  mentions: readonly LinkedMention[],
  gazetteer: GazetteerIndex,
  document: Document,
): StatementsFound {
  const scene = setScene(text, mentions, gazetteer, document);
  const heard = hear(scene);
  const candidates: Candidate[] = continueQuotes(
    scene,
    heard.flatMap(({ candidate }) => candidate ?? []),
  );
  for (const rule of TEXT_RULES) candidates.push(...rule.find(scene, candidates));
  const kept = withoutRepeats(candidates.filter((candidate) => hasVoice(scene, candidate)));
  return { scene, heard, candidates, kept, statements: kept.map((candidate) => finish(scene, candidate)) };
}

/** Words that no saying comes from, alone before a cue. */
const NOBODY = new Set('nobody none nothing neither no-one'.split(' '));

/** Whether a candidate has no source at all, or one that can speak. */
export function hasVoice(scene: Scene, { source, rule }: Candidate): boolean {
  if (source === null || source.end - source.first !== 1) return true;
  const word = wordAt(scene, source.first);
  return !NOBODY.has(word) && (rule === nominalReport.id || !OWNERS.has(word));
}

/** What the cue verbs of all sentences tell. */
function hear(scene: Scene): Heard[] {
  return scene.text.sentences
    .filter((sentence) => scene.text.paragraphs[sentence.paragraph]?.kind !== 'FURNITURE')
    .flatMap(({ firstToken, endToken }) =>
      findTellings(scene, firstToken, endToken).map((telling) => ({ telling, candidate: firstOf(scene, telling) })),
    );
}

function firstOf(scene: Scene, telling: Telling): Candidate | null {
  for (const rule of VERB_RULES) {
    const candidate = rule.find(scene, telling);
    if (candidate) return candidate;
  }
  return null;
}
