import type { LinkedMention } from '../../../found.ts';
import { tellingOf } from '../make.ts';
import { canAct, phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

/** What follows a verb of being there that names no meeting: the end of the clause, an adverb, or for whom. */
const BARE =
  /^(?:\s*(?:[.,;]|$)|\s(?:too|also|as well|there|again|in person|online|by video|remotely|for|on behalf|as|and|but|while|alongside|together)\b)/;

/** What follows "be" or "sit" in the room of a meeting told of before. */
const IN_ROOM =
  /^\s(?:(?:also|both|all|too) )?(?:present|there|in attendance|in the room|at the table|around the table|among (?:the|those) (?:guests|participants|attendees|who (?:attended|came|took part)))\b(?! to\b| is\b)/;

/** The house of a meeting told of before. */
const VENUE =
  /^ (?:the )?(?:(?:conference|summit|meeting|congress) (?:cent(?:er|re)|venue|hall|room|site|building)|venue|negotiating table)\b/;

/** Verbs of sitting with somebody who sits in it. */
const BESIDE =
  /^\s(?:(?:down|right|directly) )?(?:beside|next to|alongside|opposite|across from|across the table from|behind)\b(?! (?:each other|one another))/;

/**
 * Those who were in a meeting that the text has told of: "X, Y and Z took part", "X represented Spain", "X sat beside Y".
 * Shape: always joins a meeting told of before; [] for who was not there.
 */
export const attend: MeetingRule = {
  name: 'attend-verb',
  read: (scene, unit) => {
    if (unit.mention || !/^(?:VERB|AUX)$/.test(unit.pos)) return [];
    const joins = attendanceOf(scene, unit);
    if (joins === null) return [];
    const phrase = subjectOf(scene, unit.at);
    const subject = phrase.mentions.filter(isParty);
    const status = statusOfVerb(scene, unit.at);
    if (subject.length === 0 || status === 'DENIED' || /^(?:no|none|neither|nobody|few)\b/i.test(phrase.words))
      return [];
    const telling = tellingOf(scene, {
      rule: 'attend-verb',
      from: unit.at,
      to: unit.at,
      kind: 'TALKS',
      status,
      sitting: joins === 'SHARED' ? [...subject, ...besideWhom(scene, unit)] : subject,
      place: null,
      joins,
      confidence: 'RESOLVED',
    });
    return telling === null ? [] : [telling];
  },
};

const isParty = (mention: LinkedMention): boolean => canAct(mention) && mention.entity !== null;

/** How the words of being there that a unit begins point to their meeting; null when it begins none. */
export function attendanceOf(scene: Scene, { lemma, end, at, pos }: Unit): 'LAST' | 'SHARED' | null {
  const rest = scene.text.clean.slice(end, Math.min(end + 60, scene.sentence.end));
  if (/^(?:attend|participate)$/.test(lemma) && BARE.test(rest)) return 'LAST';
  if (lemma === 'take' && /^ part\b/.test(rest) && BARE.test(rest.slice(5))) return 'LAST';
  if (lemma === 'come' && /^(?:\s*[.;]|\s(?:too|as well|in person)\b)/.test(rest)) return 'LAST';
  if (lemma === 'be' && IN_ROOM.test(rest)) return 'LAST';
  if (lemma === 'leave' && VENUE.test(rest)) return 'LAST';
  if (lemma === 'sit' && BESIDE.test(rest)) return 'SHARED';
  if (lemma === 'sit' && (IN_ROOM.test(rest) || onSide(scene))) return 'LAST';
  if (lemma !== 'represent' || pos !== 'VERB') return null;
  return phraseAt(scene, at + 1).mentions.some(({ type }) => type === 'STATE' || type === 'ORGANIZATION')
    ? 'LAST'
    : null;
}

/** "On the Danish side, X sat …". */
const onSide = (scene: Scene): boolean =>
  /^(?:on|for|from) the \S+(?: \S+)? side\b/i.test(scene.text.clean.slice(scene.sentence.start, scene.sentence.end));

function besideWhom(scene: Scene, verb: Unit): readonly LinkedMention[] {
  const named = scene.units.find(({ at, mention }) => at > verb.at && at < verb.at + 6 && mention !== null);
  return named ? phraseAt(scene, named.at).mentions.filter(isParty) : [];
}
