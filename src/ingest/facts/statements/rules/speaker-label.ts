import type { Candidate, TextRule } from '../candidate.ts';
import { trimEnd } from '../clause.ts';
import { isTopicWord, readsLikeSpeech } from '../label-words.ts';
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
  const turns = turnsOf(scene, labels);
  if (turns.length > 0)
    return turns.map((label) =>
      candidate(scene, label, label.shouted ? turnOf(scene, label, turns, bounds) : [label.rest]),
    );
  return labels
    .filter(({ title, label, rest }) => title && readsLikeSpeech(scene, label, rest))
    .map((label) => candidate(scene, label, [label.rest]));
}

/** The labels of a written-down conversation: of two who take turns, or of one person who is asked in between. */
function turnsOf(scene: Scene, labels: readonly Labelled[]): readonly Labelled[] {
  const below = labels.filter(({ paragraph, title, label }) => (!title || paragraph > 0) && !isPlace(scene, label));
  const counts = new Map<string, number>();
  for (const { label } of below) counts.set(nameOf(scene, label), (counts.get(nameOf(scene, label)) ?? 0) + 1);
  if (below.length >= 3 && counts.size >= 2 && counts.size < below.length) return below;
  const [[name, count] = ['', 0], ...more] = [...counts];
  return count >= 2 && more.length === 0 && isIntroduced(scene, name, below[0]?.label.first ?? 0) ? below : [];
}

/** States and towns head pieces of news, and take no turns. */
const isPlace = (scene: Scene, { end }: Run): boolean =>
  /^(?:STATE|PLACE)$/.test(scene.mentions[scene.mentionOf[end - 1] ?? -1]?.type ?? '');

const nameOf = (scene: Scene, { end }: Run): string => wordAt(scene, end - 1);

/** Whether a surname stands with another name before it ahead of the first label ("the minister, Karin Lind, on ports"). */
function isIntroduced(scene: Scene, name: string, before: number): boolean {
  for (let index = 1; index < before; index += 1) {
    if (wordAt(scene, index) === name && posAt(scene, index - 1) === 'PROPN') return true;
  }
  return false;
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
  const kind = scene.text.paragraphs[paragraph]?.kind;
  const title = kind === 'TITLE' || kind === 'HEADING' || paragraph === 0;
  const first = labelStart(scene, run, title);
  for (let colon = first + 1; colon <= first + LONGEST_LABEL && colon < run.end - 1; colon += 1) {
    if (wordAt(scene, colon) !== ':') continue;
    const label = { first, end: withoutRole(scene, first, colon) };
    const rest = { first: colon + 1, end: run.end };
    return isLabel(scene, label, title) && rest.end - rest.first >= 1
      ? { label, colon, rest, paragraph, title, shouted: isShouted(scene, label) }
      : null;
  }
  return null;
}

/** Where the label begins: past an opening mark, and in a headline past its hour or town ("15:50 Oslo: …" | "Oslo. Army: …"). */
function labelStart(scene: Scene, { first, end }: Run, title: boolean): number {
  if (/^["“"'‘«„]$/.test(wordAt(scene, first))) return first + 1;
  if (!title) return first;
  if (/^\d\d?[:.]\d\d$/.test(wordAt(scene, first))) return first + 1;
  let town = first;
  while (town < Math.min(end, first + 3) && posAt(scene, town) === 'PROPN') town += 1;
  return town > first && wordAt(scene, town) === '.' ? town + 1 : first;
}

/** "Lind (port of Oslo):": the end of the name before what it is told to be in brackets. */
function withoutRole(scene: Scene, first: number, colon: number): number {
  if (wordAt(scene, colon - 1) !== ')') return colon;
  const open = scene.lower.lastIndexOf('(', colon - 1);
  return open > first ? open : colon;
}

const isShouted = (scene: Scene, { first, end }: Run): boolean =>
  scene.tokens.slice(first, end).every(({ text }) => /^[\p{Lu}.\d'’-]+$/u.test(text));

/** A label may name somebody: words in capitals, a name, in a headline a body or a piece of writing too ("Report: …"). */
function isLabel(scene: Scene, { first, end }: Run, title: boolean): boolean {
  const words = scene.tokens.slice(first, end);
  const shouted =
    words.every(({ text }) => /^[\p{Lu}.\d'’-]+$/u.test(text)) && words.some(({ text }) => text.length > 1);
  if (words.length === 0 || isTopicWord(scene, end - 1)) return false;
  if (!title)
    return shouted || words.every(({ pos, text }) => pos === 'PROPN' || /^(?:Q|A|Dr\.?|Mr\.?|Ms\.?)$/.test(text));
  return scene.mentionOf[end - 1] !== -1 || words.length <= 3;
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
