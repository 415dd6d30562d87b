import type { LinkedMention } from '../../../found.ts';
import { tellingOf } from '../make.ts';
import { headAfter, phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

/** Verbs of going, with the preposition that names the goal. */
const GOES: ReadonlyMap<string, RegExp> = new Map([
  ['travel', /^to$/],
  ['fly', /^(?:to|into)$/],
  ['journey', /^to$/],
  ['arrive', /^(?:in|at)$/],
  ['land', /^in$/],
  ['tour', /^$/],
]);

/**
 * Visits that a verb tells: "X visited Ankara", "X visited his counterpart Y", "X flew to Oslo".
 * Shape: the visitor sits in it and the visited state or town is its place; [] for visitors who are no persons
 * ("troops arrived in Y") and for what nobody lives in ("visit the website").
 */
export const visit: MeetingRule = {
  name: 'visit-verb',
  read: (scene, unit) => {
    if (unit.mention || unit.pos !== 'VERB' || isGuestName(scene, unit)) return [];
    const goal = unit.lemma === 'visit' ? visited(scene, unit.at + 1) : goalOf(scene, unit);
    if (goal === null) return [];
    const phrase = subjectOf(scene, unit.at);
    const subject = phrase.mentions.filter(
      (mention) => isVisitor(mention, goal) || (mention.type === 'STATE' && ENVOYS.test(phrase.words)),
    );
    if (subject.length === 0) return [];
    const telling = tellingOf(scene, {
      rule: 'visit-verb',
      from: unit.at,
      to: unit.at,
      kind: 'VISIT',
      status: statusOfVerb(scene, unit.at),
      sitting: [...subject, ...goal.people],
      ...(goal.place === null ? {} : { place: goal.place }),
    });
    return telling === null ? [] : [telling];
  },
};

/** "against visiting president Y", "the visiting minister": the guest, not somebody who visits him. */
const isGuestName = ({ units }: Scene, { lower, at }: Unit): boolean =>
  lower === 'visiting' &&
  units.slice(at + 1, at + 5).some(({ mention }) => mention?.type === 'PERSON') &&
  /^(?:DET|ADP|VERB|CCONJ)$/.test(units[at - 1]?.pos ?? '') &&
  !/^(?:after|before|while|when|by|since|from|of|on|and)$/.test(units[at - 1]?.lower ?? '');

/** Somebody of a state or with an office goes on a visit; others only travel. Whoever visits a person is a visitor. */
const isVisitor = (mention: LinkedMention, { people }: Goal): boolean =>
  mention.type === 'PERSON'
    ? (people.length > 0 && mention.entity !== null) ||
      mention.state !== null ||
      mention.office !== null ||
      mention.title !== null ||
      mention.form === 'PRONOUN'
    : people.length > 0;

/** People who travel for their state. */
const ENVOYS = /\b(?:delegations?|ministers?|presidents|officials|leaders|envoys?|negotiators)\b/i;

interface Goal {
  readonly place: LinkedMention | null;
  readonly people: readonly LinkedMention[];
}

function visited(scene: Scene, from: number): Goal | null {
  const object = phraseAt(scene, from);
  const people = object.mentions.filter(({ type, form }) => type === 'PERSON' || form === 'DESCRIPTION');
  const place = placeOf(scene, from, object.end);
  return people.length === 0 && place === null ? null : { place: people.length > 0 ? null : place, people };
}

/** Where a verb of going goes to; null when it names no place. */
export function goalOf(scene: Scene, verb: Unit): Goal | null {
  const preposition = GOES.get(verb.lemma);
  if (!preposition) return null;
  for (let at = verb.at + 1; at < verb.at + 7; at += 1) {
    const unit = scene.units[at];
    if (!unit || (!unit.mention && (/^(?:VERB|AUX)$/.test(unit.pos) || unit.lower === ','))) return null;
    if (!unit.mention && preposition.test(unit.lower)) {
      const place = placeOf(scene, at + 1, at + 8);
      return place && { place, people: [] };
    }
  }
  return null;
}

/** The first place or state named that is not only an adjective of another word; its capital says where, too. */
function placeOf(scene: Scene, from: number, to: number): LinkedMention | null {
  for (let at = from; at < Math.min(to, scene.units.length); at += 1) {
    const unit = scene.units[at];
    if (!unit || (!unit.mention && /^(?:VERB|AUX|SCONJ)$/.test(unit.pos)) || unit.lower === ',') return null;
    const mention = unit.mention;
    if (!mention || (mention.type !== 'PLACE' && mention.type !== 'STATE') || mention.form === 'PRONOUN') continue;
    const head = headAfter(scene, at);
    if (head === null || /^(?:capital|city|town|island|region|border|peninsula)$/.test(head.lower)) return mention;
  }
  return null;
}
