import { hasVerb } from './clause.ts';
import { PIECES } from './cue-nouns.ts';
import { posAt, quoteAt, quoteOpeningAt, type Run, type Scene, wordAt } from './scene.ts';
import { VOICES } from './speaker.ts';

/** Labels of what is printed or told about, never of who speaks. */
const TOPICS = new Set(
  'ticker background analysis explainer interview update live video photos pictures opinion comment commentary editorial column review profile timeline factbox fact facts exclusive breaking watch podcast note example question answer summary correction source sources location date time place contact price'.split(
    ' ',
  ),
);

/** Bodies that a headline lets speak without naming their state ("Army: …"). */
const BODIES =
  /^(?:army|navy|military|police|court|government|ministry|embassy|presidency|parliament|opposition|rebels|prosecutors?|union|unions|experts?|analysts?|scientists?|witnesses|researchers|activists|media|reports|president|premier|chancellor|mayor|king|pope|governor|general|doctors?|charity)$/;

/** Whether a label heads a piece of print or a topic ("Background:"). */
export const isTopicWord = (scene: Scene, index: number): boolean => TOPICS.has(wordAt(scene, index));

/** Who a label could be, by how much it takes to hear it speak. */
type LabelKind = 'PERSON' | 'BODY' | 'ORGANIZATION' | 'CAPITAL' | 'OTHER';

function kindOf(scene: Scene, { end }: Run): LabelKind | null {
  const word = wordAt(scene, end - 1);
  if (PIECES.has(word) || VOICES.test(word) || BODIES.test(word)) return 'BODY';
  const mention = scene.mentions[scene.mentionOf[end - 1] ?? -1];
  if (!mention) return posAt(scene, end - 1) === 'PROPN' ? 'OTHER' : null;
  if (mention.type === 'PERSON' || mention.type === 'ORGANIZATION') return mention.type;
  const capital = mention.candidates.some((id) => scene.gazetteer.stateOfCapital(id) !== null);
  return capital || mention.form === 'METONYM' ? 'CAPITAL' : null;
}

/**
 * Whether the words after the colon of a headline are said by the one before it. A state, a town that is no seat of government
 * and a topic never speak there ("Poland: New minister takes office"); a capital does in a quote, in the voice of "we" or in a refusal;
 * persons and bodies do in any clause of its own subject.
 */
export function readsLikeSpeech(scene: Scene, label: Run, rest: Run): boolean {
  const kind = kindOf(scene, label);
  if (kind === null || rest.end - rest.first < 2) return false;
  if (quoteOpeningAt(scene, rest.first)) return true;
  const opening = wordAt(scene, rest.first);
  if (/^(?:what|how|why|who|when|where|which|whose)$/.test(opening)) return false;
  if (saysWe(scene, rest) || /^(?:no|not|never|nothing|nobody)$/.test(opening)) return true;
  if (kind === 'CAPITAL') return false;
  if (posAt(scene, rest.first) === 'VERB' && /(?:s|ed|ing)$/.test(opening)) return false;
  if (kind === 'OTHER') return hasModal(scene, rest);
  return kind === 'BODY' ? rest.end - rest.first > 2 : hasVerb(scene, rest);
}

const holds = (scene: Scene, { first, end }: Run, words: RegExp): boolean =>
  scene.lower.slice(first, end).some((word, at) => words.test(word) && !quoteAt(scene, first + at));

const saysWe = (scene: Scene, run: Run): boolean => holds(scene, run, /^(?:i|we|our|my|us)$/);

const hasModal = (scene: Scene, run: Run): boolean =>
  holds(scene, run, /^(?:will|would|must|should|can|cannot|is|are)$/);
