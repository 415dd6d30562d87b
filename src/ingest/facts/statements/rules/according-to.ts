import type { Candidate, TextRule } from '../candidate.ts';
import { trimEnd, trimStart } from '../clause.ts';
import { nameBehind } from '../joint-heads.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, quoteAt, type Run, type Scene, wordAt } from '../scene.ts';

/** "According to X, …", "In the telling of X, …" and "…, according to X", also where it stands in the middle. */
export const accordingTo: TextRule = {
  id: 'according-to',
  find: (scene) =>
    scene.text.sentences.flatMap(({ firstToken, endToken }) => findIn(scene, { first: firstToken, end: endToken })),
};

/** Words that name a source without a verb. */
const LEADS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'telling', 'of'],
  ['in', 'the', 'account', 'of'],
  ['by', 'the', 'account', 'of'],
  ['in', 'the', 'words', 'of'],
];

function findIn(scene: Scene, sentence: Run): Candidate[] {
  const found: Candidate[] = [];
  for (let index = sentence.first; index < sentence.end - 2; index += 1) {
    const lead = quoteAt(scene, index) ? undefined : LEADS.find((words) => standsAt(scene, index, words));
    const candidate = lead && tell(scene, { first: index, end: index + lead.length }, sentence);
    if (candidate) found.push(candidate);
  }
  return found;
}

const standsAt = (scene: Scene, index: number, words: readonly string[]): boolean =>
  words.every((word, at) => wordAt(scene, index + at) === word);

function tell(scene: Scene, cue: Run, sentence: Run): Candidate | null {
  const what = wordAt(scene, cue.end) === 'what' ? 1 : 0;
  const source = phraseAfter(scene, cue.end + what, sentence.end);
  if (!source || (what && posAt(scene, source.end) !== 'VERB')) return null;
  const content = contentAround(scene, cue.first, nameBehind(scene, source)?.end ?? source.end, sentence);
  const [first, ...rest] = content;
  if (!first) return null;
  return {
    rule: accordingTo.id,
    source: { ...source, by: 'AGENT', antecedent: null },
    cue,
    lemma: scene.lower.slice(cue.first, cue.end).join(' '),
    act: 'STATE',
    negated: false,
    content: [first, ...rest],
    addressee: null,
    tier: 'EXPLICIT',
  };
}

function contentAround(scene: Scene, cue: number, after: number, sentence: Run): Run[] {
  const before = { first: trimStart(scene, sentence.first, cue), end: trimEnd(scene, sentence.first, cue) };
  const tail = tailStart(scene, after, sentence);
  const behind = { first: tail, end: trimEnd(scene, tail, sentence.end) };
  const fronted = cue - sentence.first <= 1;
  if (fronted) return behind.end > behind.first ? [behind] : [];
  const middle = wordAt(scene, cue - 1) === ',' && wordAt(scene, after) === ',' && behind.end - behind.first > 2;
  if (middle && !/^(?:who|which|and|but|while|a|an|the|where)$/.test(wordAt(scene, behind.first)))
    return [before, behind];
  return before.end - before.first > 1 ? [before] : [];
}

/** The first token of the clause after the source, past its appositions. */
function tailStart(scene: Scene, after: number, sentence: Run): number {
  for (let index = after; index < sentence.end; index += 1) {
    if (wordAt(scene, index) === ',' && !quoteAt(scene, index)) return index + 1;
  }
  return after;
}
