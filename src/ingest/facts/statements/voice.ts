import { PIECES } from './cue-nouns.ts';
import { PERSONAL } from './grammar-words.ts';
import { isNominal, isTime } from './noun-phrase.ts';
import { posAt, type Run, type Scene, wordAt } from './scene.ts';
import type { Source } from './subject.ts';

/** Whether words name somebody who could speak: a person, a body, a personal pronoun, a piece of writing. */
export function namesVoice(scene: Scene, { first, end }: Run): boolean {
  const word = wordAt(scene, end - 1);
  if (end - first === 1 && /^(?:i|he|she|they|we)$/.test(word)) return true;
  for (let index = first; index < end; index += 1) {
    const mention = scene.mentions[scene.mentionOf[index] ?? -1];
    if (mention && mention.type !== 'PLACE' && mention.reading !== 'PLACE') return true;
  }
  return posAt(scene, end - 1) === 'PROPN' || PIECES.has(word);
}

/** Whether words can name somebody who speaks. "It" and "this" can only where the verb needs a speaker. */
export function canSpeak(scene: Scene, source: Source): boolean {
  const last = wordAt(scene, source.end - 1);
  if (last === 'following' || isBareAdjective(scene, source)) return false;
  if (source.end - source.first === 1 && /^(?:this|that|there|which|what|these)$/.test(last)) {
    return source.by === 'RELATIVE' && source.antecedent !== null && last !== 'what';
  }
  if (isTime(scene, source.end - 1) && source.end - source.first === 1) return false;
  return PERSONAL.has(last) || source.by === 'RELATIVE' || hasNoun(scene, source);
}

/** "defensive" in "was defensive when asked, saying": a lone quality is nobody. */
const isBareAdjective = (scene: Scene, { first, end }: Run): boolean =>
  end - first === 1 && posAt(scene, first) === 'ADJ' && (scene.mentionOf[first] ?? -1) < 0;

function hasNoun(scene: Scene, run: Run): boolean {
  for (let index = run.first; index < run.end; index += 1) if (isNominal(scene, index)) return true;
  return false;
}
