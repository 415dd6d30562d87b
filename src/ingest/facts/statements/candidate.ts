import type { Confidence } from '../../../model/confidence.ts';
import type { NonEmpty } from '../../../model/span.ts';
import type { Act } from '../../../model/statement.ts';
import type { Run, Scene } from './scene.ts';
import type { Source } from './subject.ts';
import type { CueSite } from './verb-group.ts';

/** A statement in tokens, as a rule finds it. */
export interface Candidate {
  readonly rule: string;
  readonly source: Source | null;
  /** Words of the cue; null where none stands there. */
  readonly cue: Run | null;
  readonly lemma: string;
  readonly act: Act;
  readonly negated: boolean;
  /** In text order. */
  readonly content: NonEmpty<Run>;
  /** Words that name to whom it is said. */
  readonly addressee: Run | null;
  /** The least that is unsure about it apart from who the source is. */
  readonly tier: Confidence;
}

/** A cue verb with its source, in its sentence: what the rules for verbs look at. */
export interface Telling {
  readonly site: CueSite;
  readonly source: Source | null;
  /** First token and end of the sentence. */
  readonly floor: number;
  readonly ceiling: number;
  /** First token of the tag: of the source or of the cue, whichever stands first. */
  readonly edge: number;
  /** Token after the cue, or after the source where that follows the cue. */
  readonly after: number;
  /** Other cue verbs of the sentence, in text order. */
  readonly others: readonly CueSite[];
}

/** A rule for cue verbs: the statement that it tells of; null when the rule does not hold. */
export interface VerbRule {
  readonly id: string;
  readonly find: (scene: Scene, telling: Telling) => Candidate | null;
}

/** A rule for a whole text, which may look at the statements found so far. */
export interface TextRule {
  readonly id: string;
  readonly find: (scene: Scene, found: readonly Candidate[]) => readonly Candidate[];
}

/** The statement of a cue verb. */
export function told(
  rule: string,
  { site, source }: Telling,
  content: NonEmpty<Run>,
  addressee: Run | null = null,
): Candidate {
  const { cue, group, negated } = site;
  return {
    rule,
    source,
    cue: group,
    lemma: cue.lemma,
    act: cue.act,
    negated,
    content,
    addressee,
    tier: 'EXPLICIT',
  };
}

/** A statement of a cue verb whose content the narrator names instead of giving the words ("rejected the plan", "promised to go"). */
export const toldByName = (...of: Parameters<typeof told>): Candidate => ({ ...told(...of), tier: 'RESOLVED' });
