/**
 * How sure a fact is, as a tier with a measured precision.
 * `EXPLICIT`: the words say it. `RESOLVED`: one reference was resolved, or the narrator names what was said ("rejected the plan")
 * instead of giving the words. `INFERRED`: carried over. `MODEL`: a language model said so.
 */
export type Confidence = 'EXPLICIT' | 'RESOLVED' | 'INFERRED' | 'MODEL';

const STRENGTH: Readonly<Record<Confidence, number>> = { EXPLICIT: 3, RESOLVED: 2, INFERRED: 1, MODEL: 0 };

/** The less sure of two tiers: a fact is as sure as its weakest part. */
export const weakest = (a: Confidence, b: Confidence): Confidence => (STRENGTH[a] <= STRENGTH[b] ? a : b);
