import type { LinkedMention } from '../../found.ts';
import type { Sentence } from '../../text.ts';
import { posAt, type Run, type Scene, sentenceAt, wordAt } from './scene.ts';
import { mainSubject, type Source } from './subject.ts';

/** Heads that two states or bodies go by ("the two sides") and those that two persons do ("both ministers"). */
const BODIES = /^(?:sides|parties|countries|states|governments|capitals|neighbours|neighbors|nations|blocs)$/;
const PEOPLE =
  /^(?:ministers|presidents|premiers|leaders|envoys|diplomats|negotiators|politicians|ambassadors|chancellors|men|women)$/;

type Kind = 'BODY' | 'PERSON';

/**
 * The two who are meant by "the two sides", "both ministers", or by a "They" right after them: those named together right before.
 * Shape: indexes of two mentions in text order; [] unless the words before name just one pair that can be meant.
 */
export function partiesOf(scene: Scene, source: Run, depth = 2): readonly number[] {
  const kind = kindOf(scene, source);
  if (kind !== null) return pairBefore(scene, source.first, kind);
  if (depth === 0 || source.end - source.first !== 1 || wordAt(scene, source.first) !== 'they') return [];
  const own = sentenceAt(scene, source.first);
  const before = scene.text.sentences[own.index - 1];
  if (before?.paragraph !== own.paragraph) return [];
  const subject = mainSubject(scene, before.firstToken, before.endToken)?.source;
  return subject ? (named(scene, subject) ?? partiesOf(scene, subject, depth - 1)) : [];
}

/** "the two sides", "both foreign ministers", "the parties": whom such words stand for; null for others. */
function kindOf(scene: Scene, { first, end }: Run): Kind | null {
  const [one = '', two = ''] = [wordAt(scene, first), wordAt(scene, first + 1)];
  const head = wordAt(scene, end - 1);
  const counted = one === 'both' || (one === 'the' && two === 'two');
  for (let index = first; index < end; index += 1) if ((scene.mentionOf[index] ?? -1) >= 0) return null;
  if (end - first > 4) return null;
  if (BODIES.test(head) && (counted || (one === 'the' && end - first === 2 && /^(?:sides|parties)$/.test(head))))
    return 'BODY';
  return counted && PEOPLE.test(head) ? 'PERSON' : null;
}

/** The two whom a subject names ("Oslo and Rome"); null unless they are two. */
function named(scene: Scene, { first, end }: Source): readonly number[] | null {
  for (const kind of ['BODY', 'PERSON'] as const) {
    const pairs = pairsIn(scene, { first, end }, kind).filter(
      ({ a, joined }) => joined && scene.mentionRuns[a]?.first === first,
    );
    const [only, ...more] = pairs;
    if (only && more.length === 0) return [only.a, only.b];
  }
  return null;
}

/** Two mentions, `joined` by an "and"; those parted by a "with" only cast doubt on others. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly joined: boolean;
}

/** The one pair of a kind that the sentences before name, back to the paragraph before this one. */
function pairBefore(scene: Scene, token: number, kind: Kind): readonly number[] {
  const own = sentenceAt(scene, token);
  const pairs: Pair[] = [];
  for (let index = own.index - 1; index >= 0; index -= 1) {
    const sentence = scene.text.sentences[index];
    if (!sentence || sentence.paragraph < own.paragraph - 1) break;
    pairs.unshift(...pairsIn(scene, { first: sentence.firstToken, end: sentence.endToken }, kind));
  }
  const last = pairs.at(-1);
  if (!last || !pairs.every((pair) => keyOf(scene, pair) === keyOf(scene, last)) || !last.joined) return [];
  return namesOthers(scene, { first: paragraphStart(scene, own), end: token }, last, kind) ? [] : [last.a, last.b];
}

/** First token of the paragraph of a sentence. */
function paragraphStart(scene: Scene, { index, paragraph }: Sentence): number {
  let at = index;
  while (scene.text.sentences[at - 1]?.paragraph === paragraph) at -= 1;
  return scene.text.sentences[at]?.firstToken ?? 0;
}

/** Whether words name a body or person besides the pair, who could be one of the two as well. */
function namesOthers(scene: Scene, { first, end }: Run, { a, b }: Pair, kind: Kind): boolean {
  const pair = [a, b].map((index) => scene.mentions[index]?.entity ?? index);
  for (let index = first; index < end; index += 1) {
    const at = scene.mentionOf[index] ?? -1;
    const mention = scene.mentions[at];
    const rival = kind === 'PERSON' ? mention?.type === 'PERSON' : /^(?:STATE|ORGANIZATION)$/.test(mention?.type ?? '');
    if (mention && rival && mention.form !== 'PRONOUN' && !pair.includes(mention.entity ?? at)) return true;
  }
  return false;
}

const keyOf = (scene: Scene, { a, b }: Pair): string =>
  [a, b]
    .map((index) => scene.mentions[index])
    .map((mention) => mention?.entity ?? mention?.text.split(' ').at(-1) ?? '')
    .sort()
    .join(' ');

/** Mentions of a kind that stand two by two: "A and B", "A-B", "A … with B". Lists of three name no pair. */
function pairsIn(scene: Scene, run: Run, kind: Kind): Pair[] {
  const found = mentionsIn(scene, run, kind);
  return found.flatMap((b, at): Pair[] => {
    const a = found[at - 1];
    if (a === undefined || sameParty(scene, a, b)) return [];
    const joined = joint(scene, a, b);
    const listed =
      (at > 1 && joint(scene, found[at - 2] ?? a, a)) || (at + 1 < found.length && joint(scene, b, found[at + 1] ?? b));
    if (joined) return listed ? [] : [{ a, b, joined }];
    return wordAt(scene, (scene.mentionRuns[b]?.first ?? 0) - 1) === 'with' ? [{ a: found[0] ?? a, b, joined }] : [];
  });
}

function mentionsIn(scene: Scene, { first, end }: Run, kind: Kind): number[] {
  const found = new Set<number>();
  for (let index = first; index < end; index += 1) {
    const at = scene.mentionOf[index] ?? -1;
    const mention = scene.mentions[at];
    if (mention && isOfKind(mention, kind)) found.add(at);
  }
  return [...found];
}

const isOfKind = ({ type, form, reading, entity }: LinkedMention, kind: Kind): boolean =>
  kind === 'PERSON'
    ? type === 'PERSON' && /^(?:NAME|SURNAME)$/.test(form)
    : type !== 'PERSON' && type !== 'PLACE' && reading !== 'PLACE' && entity !== null && form !== 'DEMONYM';

const sameParty = (scene: Scene, a: number, b: number): boolean => {
  const [one, other] = [scene.mentions[a], scene.mentions[b]];
  return one?.entity !== null && one?.entity === other?.entity;
};

/** Whether nothing but an "and", a dash or a comma stands between two names, apart from what they are told to be ("A of Norway and B"). */
function joint(scene: Scene, a: number, b: number): boolean {
  const from = scene.mentionRuns[a]?.end ?? 0;
  const to = scene.mentionRuns[b]?.first ?? 0;
  let ands = 0;
  if (to - from > 8 || to <= from) return false;
  for (let index = from; index < to; index += 1) {
    const word = wordAt(scene, index);
    if (/^(?:and|,|-|–)$/.test(word)) ands += 1;
    else if (!/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(posAt(scene, index)) && word !== 'of') return false;
  }
  return ands === 1;
}
