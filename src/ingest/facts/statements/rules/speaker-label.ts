import type { Candidate, TextRule } from '../candidate.ts';
import { trimEnd } from '../clause.ts';
import { PIECES } from '../cue-nouns.ts';
import { posAt, quoteOpeningAt, type Run, type Scene, wordAt } from '../scene.ts';

const LONGEST_LABEL = 8;

/** A name and a colon before what is said: in a headline ("Putin: no talks"), or through a written-down conversation. */
export const speakerLabel: TextRule = { id: 'speaker-label', find };

interface Labelled {
  readonly label: Run;
  readonly colon: number;
  /** From the colon to the end of the paragraph. */
  readonly rest: Run;
  readonly paragraph: number;
  readonly title: boolean;
  /** All in capitals, or a letter ("Q"). */
  readonly shouted: boolean;
}

function find(scene: Scene): Candidate[] {
  const bounds = paragraphBounds(scene);
  const labels = bounds.flatMap((run, paragraph) => (run ? (labelled(scene, run, paragraph) ?? []) : []));
  const names = labels.map(({ label }) => wordAt(scene, label.end - 1));
  const conversation = labels.length >= 3 && new Set(names).size >= 2 && new Set(names).size < names.length;
  if (conversation)
    return labels.map((label) =>
      candidate(scene, label, label.shouted ? turnOf(scene, label, labels, bounds) : [label.rest]),
    );
  return labels.filter(({ title }) => title).map((label) => candidate(scene, label, [label.rest]));
}

/** Tokens of each paragraph; null where a paragraph holds none or is furniture. */
function paragraphBounds(scene: Scene): (Run | null)[] {
  const bounds: (Run | null)[] = scene.text.paragraphs.map(() => null);
  for (const { paragraph, firstToken, endToken } of scene.text.sentences) {
    if (scene.text.paragraphs[paragraph]?.kind === 'FURNITURE') continue;
    bounds[paragraph] = { first: bounds[paragraph]?.first ?? firstToken, end: endToken };
  }
  return bounds;
}

function labelled(scene: Scene, run: Run, paragraph: number): Labelled | null {
  const first = /^["“'‘«„]$/.test(wordAt(scene, run.first)) ? run.first + 1 : run.first;
  for (let colon = first + 1; colon <= first + LONGEST_LABEL && colon < run.end - 1; colon += 1) {
    if (wordAt(scene, colon) !== ':') continue;
    const label = { first, end: colon };
    const rest = { first: colon + 1, end: run.end };
    const kind = scene.text.paragraphs[paragraph]?.kind;
    const title = kind === 'TITLE' || kind === 'HEADING' || paragraph === 0;
    return isLabel(scene, label, title) && rest.end - rest.first >= 1
      ? { label, colon, rest, paragraph, title, shouted: isShouted(scene, label) }
      : null;
  }
  return null;
}

const isShouted = (scene: Scene, { first, end }: Run): boolean =>
  scene.tokens.slice(first, end).every(({ text }) => /^[\p{Lu}.\d'’-]+$/u.test(text));

/** A label names somebody: words in capitals, a linked name, or a piece of writing ("Report: …"). */
function isLabel(scene: Scene, { first, end }: Run, title: boolean): boolean {
  const words = scene.tokens.slice(first, end);
  const shouted =
    words.every(({ text }) => /^[\p{Lu}.\d'’-]+$/u.test(text)) && words.some(({ text }) => text.length > 1);
  if (!title)
    return shouted || words.every(({ pos, text }) => pos === 'PROPN' || /^(?:Q|A|Dr\.?|Mr\.?|Ms\.?)$/.test(text));
  const mention = scene.mentions[scene.mentionOf[end - 1] ?? -1];
  if (mention) return mention.reading !== 'PLACE';
  if (words.length === 1 && PIECES.has(wordAt(scene, first))) return true;
  return words.length <= 3 && words.every(({ index }) => posAt(scene, index) === 'PROPN');
}

/** What one turn holds: the rest of its paragraph, and the paragraphs up to the next label. */
function turnOf(scene: Scene, label: Labelled, labels: readonly Labelled[], bounds: readonly (Run | null)[]): Run[] {
  const next = labels.find(({ paragraph }) => paragraph > label.paragraph);
  const runs: Run[] = [label.rest];
  const last = next ? next.paragraph : label.paragraph + 1;
  for (let paragraph = label.paragraph + 1; paragraph < last; paragraph += 1) {
    const run = bounds[paragraph];
    if (run && !/^[([]$/.test(wordAt(scene, run.first + (quoteOpeningAt(scene, run.first) ? 1 : 0)))) runs.push(run);
  }
  return runs;
}

function candidate(scene: Scene, { label, colon }: Labelled, content: readonly Run[]): Candidate {
  const [first, ...rest] = content.map((run) => ({ first: run.first, end: trimEnd(scene, run.first, run.end) }));
  return {
    rule: speakerLabel.id,
    source: { ...label, by: 'LABEL', antecedent: null },
    cue: { first: colon, end: colon + 1 },
    lemma: ':',
    act: 'STATE',
    negated: false,
    content: [first ?? { first: colon + 1, end: colon + 2 }, ...rest],
    addressee: null,
    tier: 'EXPLICIT',
  };
}
