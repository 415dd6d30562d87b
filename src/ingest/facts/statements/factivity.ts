import type { Factivity } from '../../../model/statement.ts';

/** Cues that take their content for true: nobody admits, reveals or knows what is not so. */
const FACTIVE =
  'admit concede acknowledge confess reveal disclose divulge confirm note recall know realize realise recognize recognise understand learn discover notice show demonstrate admission acknowledgment acknowledgement concession confirmation testimony';

/** Cues with which the teller keeps a distance from the content. */
const DISTANCED =
  'claim allege assert contend purport profess pretend insinuate boast brag speculate theorize lie suspect guess assertion allegation contention accusation speculation';

const PHRASES: readonly (readonly [string, Factivity])[] = [
  ['point out', 'FACTIVE'],
  ['be aware', 'FACTIVE'],
  ['take note', 'FACTIVE'],
];

const BY_LEMMA: ReadonlyMap<string, Factivity> = new Map([
  ...FACTIVE.split(' ').map((lemma) => [lemma, 'FACTIVE'] as const),
  ...DISTANCED.split(' ').map((lemma) => [lemma, 'DISTANCED'] as const),
  ...PHRASES,
]);

/**
 * What a cue, by its base form, says of the truth of its content.
 * Source: Kiparsky and Kiparsky, Fact (1970), for factive verbs; of reporting verbs, Thompson and Ye (1991).
 */
export const factivityOf = (lemma: string): Factivity => BY_LEMMA.get(lemma) ?? 'OPEN';
