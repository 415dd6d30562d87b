import type { MeetingKind } from '../../../../model/meeting.ts';
import type { LinkedMention } from '../../../found.ts';
import { MET_THINGS, REPRESENTATIVES } from '../lexicon.ts';
import { tellingOf } from '../make.ts';
import { isPair, type Phrase, phraseAt } from '../noun-phrases.ts';
import { isInDate, type Scene, type Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';
import { attendanceOf } from './attend.ts';

/** Verbs of meeting. `direct`: takes its partner without "with"; `words`: what must follow the verb. */
const VERBS: ReadonlyMap<string, { readonly kind: MeetingKind; readonly direct: boolean; readonly words: RegExp }> =
  new Map([
    ['meet', { kind: 'TALKS', direct: true, words: /^/ }],
    ['confer', { kind: 'CONSULTATION', direct: false, words: /^/ }],
    ['negotiate', { kind: 'TALKS', direct: false, words: /^/ }],
    ['sit', { kind: 'TALKS', direct: false, words: /^(?:down|together|around|round|at|across|opposite|facing)$/ }],
    ['huddle', { kind: 'TALKS', direct: false, words: /^/ }],
    ['dine', { kind: 'TALKS', direct: false, words: /^/ }],
    ['parley', { kind: 'TALKS', direct: false, words: /^/ }],
    ['convene', { kind: 'SUMMIT', direct: false, words: /^/ }],
    ['gather', { kind: 'SUMMIT', direct: false, words: /^(?:in|at|on|for)$/ }],
    ['shake', { kind: 'TALKS', direct: false, words: /^hands$/ }],
  ]);

/**
 * Meetings that a verb tells: "X met Y", "X and Y meet in Z", "X sat down with Y".
 * Shape: [] for what is met but nobody ("met the demands"), and for a subject alone.
 */
export const meet: MeetingRule = {
  name: 'meet-verb',
  read: (scene, unit) => {
    const verb = VERBS.get(unit.lemma);
    if (!verb || unit.mention || unit.pos !== 'VERB' || !verb.words.test(nextWord(scene, unit))) return [];
    const partners = partnersOf(scene, unit, verb.direct);
    if (unit.lemma === 'sit' && attendanceOf(scene, unit) !== null && partners?.length === 0) return [];
    if (partners === null || /^(?:without)$/.test(scene.units[unit.at - 1]?.lower ?? '')) return [];
    const subject = subjectOf(scene, unit.at);
    const pair = isPair(subject) && partners.length === 0;
    const sitting = pair ? [] : [...subject.mentions, ...partners];
    const group = pair || plural(subject);
    if (sitting.length === 0 && !group) return [];
    const convenes = verb.kind === 'SUMMIT' && subject.mentions.some(({ type }) => type === 'ORGANIZATION');
    if (unit.lemma !== 'meet' && sitting.length < 2 && !group && !convenes) return [];
    const telling = tellingOf(scene, {
      rule: 'meet-verb',
      from: unit.at,
      to: unit.at,
      kind: verb.kind,
      status: statusOfVerb(scene, unit.at),
      sitting,
      declined: refuses(scene, unit) ? subject.mentions : [],
      pointsBack: sitting.length < 2,
      takesOver: pair ? 'PAIR' : null,
    });
    return telling === null ? [] : [telling];
  },
};

/** "refused to meet Y", "declines to meet Y". */
const refuses = (scene: Scene, unit: Unit): boolean =>
  scene.units[unit.at - 1]?.lower === 'to' && /^(?:refuse|decline|reject)$/.test(scene.units[unit.at - 2]?.lemma ?? '');

const nextWord = (scene: Scene, unit: Unit): string => scene.units[unit.at + 1]?.lower ?? '';

/** "the two leaders met": more than one, whoever they are. */
const plural = (phrase: Phrase): boolean =>
  phrase.mentions.some((mention) => mention.plural) ||
  (phrase.noun !== null && /s$/.test(phrase.noun.lower) && REPRESENTATIVES.has(phrase.noun.lower));

/** Who stands after the verb, at once or after "with"; null when it is a thing that was met. */
function partnersOf(scene: Scene, verb: Unit, direct: boolean): readonly LinkedMention[] | null {
  const { units } = scene;
  let at = verb.at + 1;
  while (
    units[at] &&
    !units[at]?.mention &&
    (/^(?:ADV|PART)$/.test(units[at]?.pos ?? '') ||
      isInDate(scene, units[at] as Unit) ||
      /^(?:on|up|down|hands|together)$/.test(units[at]?.lower ?? ''))
  )
    at += 1;
  if (units[at]?.lower === 'with') return phraseAt(scene, at + 1).mentions;
  const object = direct ? phraseAt(scene, at) : null;
  if (object && object.end > at) {
    if (object.noun && MET_THINGS.has(object.noun.lower)) return null;
    if (object.mentions.length > 0) return [...object.mentions, ...withLater(scene, object.end)];
    if (
      object.noun &&
      !REPRESENTATIVES.has(object.noun.lower) &&
      !/(?:ers?|ors?|ists?|men|women|ians?)$/.test(object.noun.lower)
    )
      return null;
  }
  return withLater(scene, at);
}

/** "met in Oslo on Monday with Y": "with" later in the clause, before another verb. */
function withLater(scene: Scene, from: number): readonly LinkedMention[] {
  for (let at = from; at < Math.min(scene.units.length, from + 16); at += 1) {
    const unit = scene.units[at];
    if (
      !unit ||
      (!unit.mention &&
        (/^(?:VERB|AUX)$/.test(unit.pos) ||
          /^[;:"“”]$/.test(unit.lower) ||
          unit.lower === 'who' ||
          unit.lower === 'which'))
    )
      return [];
    if (unit.lower === 'with') return phraseAt(scene, at + 1).mentions;
  }
  return [];
}
