import type { Candidate, TextRule } from '../candidate.ts';
import { hasVerb, phraseEnd } from '../clause.ts';
import { NOUN_CUES } from '../cue-nouns.ts';
import { POSSESSIVE } from '../grammar-words.ts';
import { phraseBefore } from '../noun-phrase.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, quoteAt, type Run, type Scene, sentenceAt, wordAt } from '../scene.ts';
import type { Source } from '../subject.ts';
import { findCueSites } from '../verb-group.ts';

/** A noun of saying with its owner and what it holds ("his claim that …", "Russia's demand to …", "a warning from Paris that …"). */
export const nominalReport: TextRule = {
  id: 'nominal-report',
  find: (scene) =>
    scene.tokens.flatMap(({ index, lemma, pos }) => {
      const act = pos === 'NOUN' && !quoteAt(scene, index) ? NOUN_CUES.get(lemma) : undefined;
      return act ? (tell(scene, index, act) ?? []) : [];
    }),
};

function tell(scene: Scene, noun: number, act: Candidate['act']): Candidate | null {
  const { firstToken, endToken } = sentenceAt(scene, noun);
  const owner = ownerBefore(scene, noun, firstToken);
  const giver = owner ? null : giverAfter(scene, noun, endToken);
  const source = owner ?? giver;
  if (!source) return null;
  const start = Math.max(noun + 1, giver?.end ?? 0);
  const word = wordAt(scene, start);
  const infinitive = word === 'to' && posAt(scene, start + 1) === 'VERB';
  if (!opensClause(scene, start) && !(infinitive && /^(?:DEMAND|PROMISE|THREATEN|REJECT|PROPOSE)$/.test(act)))
    return null;
  const far = phraseEnd(scene, start, endToken, findCueSites(scene, { first: start, end: endToken }));
  const end = source.first - firstToken <= 3 ? subjectEnd(scene, start, far) : far;
  if (end - start < 3) return null;
  return {
    rule: nominalReport.id,
    source,
    cue: { first: noun, end: noun + 1 },
    lemma: scene.tokens[noun]?.lemma ?? '',
    act,
    negated: act === 'DENY' || act === 'REJECT',
    content: [{ first: start, end }],
    addressee: null,
    tier: 'RESOLVED',
  };
}

/** Where the clause ends when its noun is the subject of the sentence: before the last verb that has no auxiliary. */
function subjectEnd(scene: Scene, start: number, end: number): number {
  for (let index = end - 1; index > start + 2; index -= 1) {
    if (posAt(scene, index) !== 'VERB' && posAt(scene, index) !== 'AUX') continue;
    const free = !/^(?:AUX|PART|ADP|SCONJ|CCONJ)$/.test(posAt(scene, index - 1)) && !/ing$/.test(wordAt(scene, index));
    if (free && !quoteAt(scene, index)) return hasVerb(scene, { first: start + 1, end: index }) ? index : end;
  }
  return end;
}

/** A that-clause that tells what was said, not a relative one ("the claim that was made"). */
const opensClause = (scene: Scene, index: number): boolean =>
  wordAt(scene, index) === 'that' && !['VERB', 'AUX'].includes(posAt(scene, index + 1));

/** "his", "Trump's": the owner before the noun and its adjectives. */
function ownerBefore(scene: Scene, noun: number, floor: number): Source | null {
  let index = noun - 1;
  while (index > floor && describes(scene, index) && !POSSESSIVE.has(wordAt(scene, index))) index -= 1;
  if (/^(?:his|her|their|its|my|our)$/.test(wordAt(scene, index))) return possessor({ first: index, end: index + 1 });
  if (!POSSESSIVE.has(wordAt(scene, index)) || index <= floor) return null;
  const phrase = phraseBefore(scene, index, floor);
  return phrase && possessor(phrase);
}

/** Whether a word can stand between an owner and the noun ("his repeated claim"). */
const describes = (scene: Scene, index: number): boolean =>
  /^(?:ADJ|ADV|NUM)$/.test(posAt(scene, index)) ||
  (posAt(scene, index) === 'VERB' && /(?:ed|ing)$/.test(wordAt(scene, index)));

/** "from Paris", "by the ministry": who gives it. */
function giverAfter(scene: Scene, noun: number, ceiling: number): Source | null {
  if (!/^(?:from|by)$/.test(wordAt(scene, noun + 1))) return null;
  const phrase = phraseAfter(scene, noun + 2, ceiling);
  return phrase && possessor(phrase);
}

const possessor = (run: Run): Source => ({ ...run, by: 'POSSESSOR', antecedent: null });
