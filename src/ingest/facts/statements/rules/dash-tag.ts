import type { Candidate, TextRule } from '../candidate.ts';
import { trimEnd } from '../clause.ts';
import { loneQuote } from '../continue-quotes.ts';
import { DASHES } from '../grammar-words.ts';
import { isNominal } from '../noun-phrase.ts';
import { posAt, quoteAt, type Run, type Scene, wordAt } from '../scene.ts';

const LONGEST_NAME = 9;

/** Words with their speaker after a dash: under a quote (“…” — Ada Lovelace), or at the end of a headline (No deal yet – Rubio). */
export const dashTag: TextRule = {
  id: 'dash-tag',
  find: (scene) =>
    scene.text.sentences.flatMap(({ index, firstToken, endToken, paragraph }) => {
      const tag = tagIn(scene, firstToken, endToken);
      if (!tag) return [];
      const last = scene.text.sentences[index + 1]?.paragraph !== paragraph;
      const content = last ? contentBefore(scene, tag.dash, index) : null;
      return content ? [candidate(tag.name, tag.dash, content)] : [];
    }),
};

/** A dash and a name up to the end of the sentence. */
function tagIn(scene: Scene, first: number, end: number): { dash: number; name: Run } | null {
  for (let dash = end - 2; dash >= Math.max(first, end - LONGEST_NAME - 1); dash -= 1) {
    const word = wordAt(scene, dash);
    if (!DASHES.has(word) || quoteAt(scene, dash)) continue;
    if (
      scene.tokens[dash + 1]?.start === scene.tokens[dash]?.end &&
      scene.tokens[dash - 1]?.end === scene.tokens[dash]?.start
    ) {
      if (dash > first && word === '-') continue;
    }
    const name = { first: dash + 1, end: trimEnd(scene, dash + 1, end) };
    return isName(scene, name) ? { dash, name } : null;
  }
  return null;
}

function isName(scene: Scene, { first, end }: Run): boolean {
  for (let index = first; index < end; index += 1) {
    if (['VERB', 'AUX'].includes(posAt(scene, index)) && (scene.mentionOf[index] ?? -1) < 0) return false;
  }
  const text = scene.tokens[first]?.text ?? '';
  return end > first && (isNominal(scene, first) || text === '@') && /^[\p{Lu}@]/u.test(text);
}

/** What stands before the dash: a quote that fills its sentence or the paragraph before, or the rest of a headline. */
function contentBefore(scene: Scene, dash: number, index: number): Run | null {
  const sentence = scene.text.sentences[index];
  if (!sentence) return null;
  if (dash > sentence.firstToken) {
    const quote = loneQuote(scene, sentence.firstToken, dash);
    const headline = /^(?:TITLE|HEADING)$/.test(scene.text.paragraphs[sentence.paragraph]?.kind ?? '');
    const known = scene.mentions[scene.mentionOf[sentence.endToken - 1] ?? -1]?.type === 'PERSON';
    if (quote || !headline || !known || dash - sentence.firstToken < 3) return quote;
    return { first: sentence.firstToken, end: dash };
  }
  const before = scene.text.sentences[index - 1];
  return before ? loneQuote(scene, before.firstToken, before.endToken) : null;
}

const candidate = (name: Run, dash: number, content: Run): Candidate => ({
  rule: dashTag.id,
  source: { ...name, by: 'LABEL', antecedent: null },
  cue: { first: dash, end: dash + 1 },
  lemma: '–',
  act: 'STATE',
  negated: false,
  content: [content],
  addressee: null,
  tier: 'EXPLICIT',
});
