/** A figure of the kit that the scoreboard shows. */
export interface Measure {
  /** The kit's name of it. */
  readonly id: string;
  readonly name: string;
  readonly what: string;
  /** What is to be reached. Units: a share of 1; null where nothing is set. */
  readonly aim: number | null;
  /** The figure whose references are shown, where it is another. */
  readonly referencesOf?: string;
}

const measure = (id: string, name: string, what: string, aim: number | null = null): Measure => ({
  id,
  name,
  what,
  aim,
});

const LINKED_SETS = ['news-fair-v2', 'msnbc-updated', 'kore50'] as const;
const TYPES = { PER: 'persons', GEO: 'places', ORG: 'organizations' } as const;

/** Aims for the set that is news throughout: the best linkers known, which know all of Wikipedia. */
const KNOWN_AIMS: Readonly<Record<string, number>> = {
  'news-fair-v2 PER': 0.92,
  'news-fair-v2 GEO': 0.83,
  'news-fair-v2 ORG': 0.83,
};

/** The measures in the order of the table. */
export const MEASURES: readonly Measure[] = [
  measure('A5 recall', 'A5', 'speech statements found', 0.82),
  measure('A5 recall+source', 'A5', 'speech statements found with the right source', 0.76),
  measure('A5 precision', 'A5', 'precision of statements', 0.8),
  measure('A4 direct content', 'A4 direct', 'direct quotes found', 0.96),
  measure('A4 direct attribution', 'A4 direct', 'direct quotes found with the right source', 0.93),
  measure('A4 mixed content', 'A4 mixed', 'mixed quotes found', 0.85),
  measure('A4 mixed attribution', 'A4 mixed', 'mixed quotes found with the right source', 0.78),
  measure('A4 indirect content', 'A4 indirect', 'reported speech and thought found'),
  measure('A4 indirect attribution', 'A4 indirect', 'reported speech and thought found with the right source'),
  measure('A3 source', 'A3', 'source token F1'),
  measure('A3 cue', 'A3', 'cue token F1'),
  measure('A3 content', 'A3', 'content token F1', 0.78),
  measure('A1', 'A1', 'content F1'),
  measure('A2', 'A2', 'content and source F1'),
  measure('G1', 'G1', 'Wikinews: first unit of content and source found'),
  measure('N1 F1', 'N1', 'name pairs of the sanctions world, F1', 0.9),
  measure('N1 precision', 'N1', 'same, precision'),
  measure('N2 F1', 'N2', 'spellings of one person told from strangers, F1', 0.98),
  measure('N2 precision', 'N2', 'same, precision', 0.995),
  measure('N3', 'N3', 'titled form is the same person'),
  measure('N4', 'N4', 'alias, city or demonym gets its state (semi-synthetic)'),
  measure('N4 precision', 'N4', 'state right where one is given (semi-synthetic)'),
  ...LINKED_SETS.map((set) => measure(`L4 ${set}`, 'L4', `${set}: states linked, F1`, 0.93)),
  ...LINKED_SETS.flatMap((set) =>
    Object.entries(TYPES).map(([type, words]) => ({
      ...measure(
        `L1k ${set} ${type}`,
        'L1k',
        `${set}: ${words} that we know, linked, F1`,
        KNOWN_AIMS[`${set} ${type}`] ?? null,
      ),
      referencesOf: `L1 ${set} ${type}`,
    })),
  ),
  measure('P1 F1', 'P1', 'meetings between two states, end to end F1', 0.7),
  measure('P1 precision', 'P1', 'same, precision'),
  measure('P1 recall', 'P1', 'same, recall'),
  measure('P1 any precision', 'P1 any', 'any meeting in the sentence, precision'),
  measure('P1 any recall', 'P1 any', 'any meeting in the sentence, recall'),
  measure('R1', 'R1', 'a meeting in the sentence of the trigger'),
  measure('R2', 'R2', 'participants found'),
  measure('E1', 'E1', 'trigger F1'),
  measure('S3', 'S3', 'traveller, partner, place and date in one meeting (semi-synthetic)'),
];
