import type { Confidence } from '../../../model/confidence.ts';
import { weakest } from '../../../model/confidence.ts';
import type { EntityId } from '../../../model/id.ts';
import type { FoundSpeaker, LinkedMention } from '../../found.ts';
import { CONJUNCTIONS, POSSESSIVE, PREPOSITIONS } from './grammar-words.ts';
import { jointRuns, nameBehind } from './joint-heads.ts';
import { partiesOf } from './parties.ts';
import { posAt, type Run, type Scene, spanOf, wordAt } from './scene.ts';
import type { Source } from './subject.ts';

/** Heads that are the state or body named before them ("the Russian side"). */
const BODIES =
  /^(?:side|government|authorities|leadership|administration|delegation|ministry|parliament|army|military|embassy|regime|camp|campaign|cabinet|foreign)$/;

/** Heads that speak for whom the phrase names ("a spokesman for the ministry", "Kremlin officials"). */
export const VOICES =
  /^(?:spokes(?:man|woman|person|people|men)|official|officials|diplomat|diplomats|envoy|representative|representatives|aide|aides|adviser|advisor|advisers|advisors|minister|ministers|ambassador|source|sources|negotiator|negotiators|lawyer|lawyers|secretary|lawmakers?|troops|commander)$/;

/**
 * The speakers that a source names, with how sure that is.
 * Shape: `mentions` is empty where the words name nobody we know, or where it is unsure whom.
 */
export function speakerOf(
  scene: Scene,
  source: Source,
  content: readonly Run[],
): { speaker: FoundSpeaker; confidence: Confidence } {
  const named = source.antecedent ?? source;
  const head = headOf(scene, named);
  const mentions = speakingMentions(scene, named, head, source.by === 'AGENT').filter(
    (mention) => !namedInside(scene, mention, content),
  );
  const open = mentions.every(
    (mention) => scene.mentions[mention]?.entity === null && scene.mentions[mention]?.form === 'PRONOUN',
  );
  const parties = open && source.by !== 'AGENT' ? partiesOf(scene, named) : [];
  const linked = (parties.length > 0 ? parties : mentions).flatMap((mention) => scene.mentions[mention] ?? []);
  const onBehalfOf =
    linked.length > 0
      ? linked.map((mention) => behalfOf(scene, mention))
      : [behalfOfVoice(scene, named, head) ?? behalfOfSeat(scene, source, head)];
  return {
    speaker: {
      ...spanOf(scene, source),
      mentions: linked.map(({ index }) => index),
      onBehalfOf: onBehalfOf.filter((body) => body !== null),
    },
    confidence: linked.reduce<Confidence>(
      (tier, { entity, confidence }) => (entity === null ? tier : weakest(tier, confidence)),
      parties.length > 0 ? weakest('RESOLVED', tierOf(source, linked)) : tierOf(source, linked),
    ),
  };
}

function tierOf(source: Source, linked: readonly LinkedMention[]): Confidence {
  if (source.by === 'CARRIED') return 'INFERRED';
  const resolved = source.by === 'RELATIVE' || linked.some(({ form }) => !/^(?:NAME|METONYM|DEMONYM)$/.test(form));
  return resolved ? 'RESOLVED' : 'EXPLICIT';
}

/** The mention that is the head of a source, and those of its kind that are joined to it ("Rubio and Lavrov"). */
function speakingMentions(scene: Scene, named: Run, head: number, seat: boolean): readonly number[] {
  const first = headMention(scene, named, head, seat);
  const type = scene.mentions[first ?? -1]?.type;
  if (first === null) return nameOf(scene, named, head);
  const found = [first];
  for (const run of jointRuns(scene, named, head)) {
    const mention = headMention(scene, run, headOf(scene, run), false);
    const joined = scene.mentions[mention ?? -1];
    if (mention === null || joined?.type !== type || found.includes(mention)) continue;
    if (joined?.form !== 'PRONOUN') found.push(mention);
  }
  return found;
}

/** "the minister, Karin Lind, said": whom the aside behind an office names. */
function nameOf(scene: Scene, named: Run, head: number): readonly number[] {
  const name = VOICES.test(wordAt(scene, head)) && head === named.end - 1 ? nameBehind(scene, named) : null;
  const mention = name === null ? -1 : (scene.mentionOf[name.first] ?? -1);
  return scene.mentions[mention]?.type === 'PERSON' ? [mention] : [];
}

/** The token of the head noun: the last before the first tie, comma or conjunction. */
function headOf(scene: Scene, run: Run): number {
  for (let index = run.first; index < run.end; index += 1) {
    const mention = scene.mentionRuns[scene.mentionOf[index] ?? -1];
    if (mention && mention.end <= run.end && mention.end > index + 1) {
      index = mention.end - 1;
      continue;
    }
    const word = wordAt(scene, index);
    if (index > run.first && (word === ',' || word === '(' || CONJUNCTIONS.has(word) || isTie(scene, index)))
      return index - 1;
  }
  return run.end - 1;
}

const isTie = (scene: Scene, index: number): boolean =>
  PREPOSITIONS.has(wordAt(scene, index)) || (posAt(scene, index) === 'VERB' && /ed$/.test(wordAt(scene, index)));

function headMention(scene: Scene, run: Run, head: number, seat: boolean): number | null {
  const own = scene.mentionOf[head] ?? -1;
  if (own >= 0) {
    const mention = scene.mentions[own];
    const owner = POSSESSIVE.has(wordAt(scene, head + 1)) && head + 1 < run.end;
    const speaks = mention && (mention.reading !== 'PLACE' || (seat && mention.type === 'STATE'));
    return speaks && !owner ? own : null;
  }
  if (!BODIES.test(wordAt(scene, head))) return null;
  const before = scene.mentionOf[head - 1] ?? -1;
  const mention = scene.mentions[before];
  return mention && head - 1 >= run.first && mention.type !== 'PERSON' ? before : null;
}

/** Whether a pronoun was linked to somebody whom the content calls by name: "Trump decides, he said" is not said by Trump. */
function namedInside(scene: Scene, index: number, content: readonly Run[]): boolean {
  const pronoun = scene.mentions[index];
  if (pronoun?.form !== 'PRONOUN' || pronoun.entity === null) return false;
  return content.some(({ first, end }) => {
    for (let at = first; at < end; at += 1) {
      const mention = scene.mentions[scene.mentionOf[at] ?? -1];
      if (mention && mention.entity === pronoun.entity && mention.form !== 'PRONOUN') return true;
    }
    return false;
  });
}

/** Whom a linked speaker speaks for. */
function behalfOf(scene: Scene, mention: LinkedMention): EntityId | null {
  if (mention.type === 'STATE' || mention.type === 'ORGANIZATION') return mention.entity;
  if (mention.type !== 'PERSON') return mention.state;
  const office = mention.office === null ? null : scene.gazetteer.office(mention.office);
  return office?.of ?? mention.titleState ?? mention.state;
}

/** The state whose capital is named where something is said without a speaker ("it was said in Washington that"). */
function behalfOfSeat(scene: Scene, source: Source, head: number): EntityId | null {
  const entity = scene.mentions[scene.mentionOf[head] ?? -1]?.entity ?? null;
  return source.by === 'AGENT' && entity !== null ? (scene.gazetteer.stateOfCapital(entity)?.id ?? null) : null;
}

/** Whom an unnamed voice speaks for: the one state or organization in the phrase. */
function behalfOfVoice(scene: Scene, run: Run, head: number): EntityId | null {
  if (!VOICES.test(wordAt(scene, head))) return null;
  const bodies = new Set<EntityId>();
  for (let index = run.first; index < run.end; index += 1) {
    const mention = scene.mentions[scene.mentionOf[index] ?? -1];
    if (mention?.entity && (mention.type === 'STATE' || mention.type === 'ORGANIZATION')) bodies.add(mention.entity);
  }
  const [only, ...more] = bodies;
  return only && more.length === 0 ? only : null;
}
