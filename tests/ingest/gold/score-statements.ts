import type { EntityId } from '../../../src/model/id.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { GoldStatement, GoldText } from './gold.ts';
import { common, type Paired, pairUp, wordsOf } from './pairs.ts';

/** Share of common words from which on two contents tell the same statement. */
const SAME = 0.5;

/**
 * How the statements of some texts were read, as counts.
 * `found` counts gold statements with a found one of the same content, `source`, `entity` and `form` those of them that
 * are right in this too. `right` of `told` found ones tell gold statements; those that tell optional ones count in neither.
 */
export interface StatementFigures {
  readonly gold: number;
  readonly found: number;
  readonly source: number;
  readonly entity: number;
  readonly form: number;
  /** Gold statements that are made on somebody's behalf, and those of them that are found with it. */
  readonly behalf: number;
  readonly behalfRight: number;
  readonly told: number;
  readonly right: number;
  /** Found statements that name somebody who did not say it. */
  readonly wrongSpeakers: number;
  /** Found statements that name a speaker and tell nothing that gold knows. */
  readonly groundless: number;
}

/** What is right of a found statement, held beside its gold. */
export interface StatementMarks {
  readonly source: boolean;
  readonly entity: boolean;
  readonly form: boolean;
  readonly wrongSpeaker: boolean;
}

/** Pairs the statements of a text by the words of their contents; where these are alike, by their sources. */
export function pairStatements(text: GoldText, found: readonly Statement[]): Paired<GoldStatement, Statement> {
  const words = wordsOf(text.document.raw);
  return pairUp(text.statements, found, (gold, other) => {
    const [a, b] = [words(gold.content), words(other.contentEvidence)];
    const both = common(a, b);
    const share = both / (a.size + b.size - both);
    return share >= SAME ? [share, isSource(text, gold, other) ? 1 : 0] : null;
  });
}

/** Marks a found statement against its gold. */
export function markStatement(text: GoldText, gold: GoldStatement, found: Statement): StatementMarks {
  return {
    source: isSource(text, gold, found),
    entity: isSpeaker(gold, found),
    form: gold.forms.includes(found.form),
    wrongSpeaker: found.speakers.some((id) => !(gold.joint ?? gold.accepted).includes(id)),
  };
}

/** Counts the statements of one text. */
export function scoreStatements(text: GoldText, found: readonly Statement[]): StatementFigures {
  const { pairs, extra } = pairStatements(text, found);
  const needed = pairs.filter(({ gold }) => !gold.optional);
  const marksOf = (all: typeof pairs) =>
    all.flatMap(({ gold, found: other }) => (other ? [markStatement(text, gold, other)] : []));
  const marks = marksOf(needed);
  const behalf = needed.flatMap(({ gold: { speaksFor }, found: other }) =>
    speaksFor === null ? [] : [isFor(speaksFor, other)],
  );
  return {
    gold: needed.length,
    found: marks.length,
    source: marks.filter(({ source }) => source).length,
    entity: marks.filter(({ entity }) => entity).length,
    form: marks.filter(({ form }) => form).length,
    behalf: behalf.length,
    behalfRight: behalf.filter(Boolean).length,
    told: marks.length + extra.length,
    right: marks.length,
    wrongSpeakers: marksOf(pairs).filter(({ wrongSpeaker }) => wrongSpeaker).length,
    groundless: extra.filter(({ speakers }) => speakers.length > 0).length,
  };
}

/** The words that name the source share one with gold's. Where gold has none, none are needed, and those carried over must name the right one. */
function isSource({ document }: GoldText, gold: GoldStatement, found: Statement): boolean {
  const { speakerEvidence } = found;
  if (gold.source === null) return speakerEvidence === null || isSpeaker(gold, found);
  if (speakerEvidence === null) return false;
  const words = wordsOf(document.raw);
  return common(words([gold.source]), words([speakerEvidence])) > 0;
}

/** Spoken for it in words, or by itself. */
const isFor = (side: EntityId, found: Statement | null): boolean =>
  found !== null && (found.onBehalfOf.includes(side) || found.speakers.includes(side));

/** One speaker that is accepted, none where none is, or exactly all who speak together. */
function isSpeaker({ accepted, joint }: GoldStatement, { speakers }: Statement): boolean {
  if (joint !== null) return speakers.length === joint.length && joint.every((id) => speakers.includes(id));
  if (speakers.length > 1) return false;
  return accepted.includes(speakers[0] ?? null);
}
