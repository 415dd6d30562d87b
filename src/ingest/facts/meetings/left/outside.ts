import type { LinkedMention } from '../../../found.ts';
import { phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import { type Left, type LeftRule, leftAs, MEETING_WORDS, restOf } from './left.ts';
import { isNobody } from './not-there.ts';

const OUT = new RegExp(
  `^(?:left (?:out|outside)|sidelined|excluded|(?:shut|locked|kept) (?:out|outside|away)|absent|missing|not (?:present|represented|involved|consulted|part\\b)|not (?:at the table|in the room|among (?:the|those) (?:participants|guests|invited|delegations|parties|states|countries))|outside|out of the|bypassed|frozen out|passed over|turned away|unrepresented|kept in the dark|(?:refused|denied) (?:entry|admission|access|an? (?:seat|place|chair))|not (?:given|granted|offered) an? (?:seat|place|chair)|not on the (?:\\w+ )?list|left off the|without a (?:seat|voice)|no(?:t an?)? party to (?:the|these|those|any) |no (?:seat|place|chair|voice) (?:at|in|around) |not (?:let|brought|admitted) (?:in|into|to) (?:the |these |any )?${MEETING_WORDS})`,
);

const UNINVITED = new RegExp(
  `^(?:(?:not|never) (?:yet )?invited|uninvited|disinvited|not (?:asked|summoned) to (?:attend|come|join|take part|participate|send|the ${MEETING_WORDS}|the (?:\\w+ )?${MEETING_WORDS})|not (?:called|asked|summoned) to (?:(?:the|these|this|any) (?:\\w+ )?${MEETING_WORDS}|[A-Z]\\w+\\b)|no invitation)`,
);

/** "Y was left out", "Y was not at the table", "Y was not invited", "Y had to stay outside". */
export const outside: LeftRule = {
  name: 'left-outside',
  read: (scene, unit) => {
    if (isNoneInvited(scene, unit)) return leftAs('NOT_INVITED', subjectOf(scene, unit.at).mentions);
    if (/^(?:stay|remain|wait)$/.test(unit.lemma) && unit.pos === 'VERB') return stayedOutside(scene, unit);
    if (/^(?:receive|get|have)$/.test(unit.lemma) && /^ no invitation\b/.test(restOf(scene, unit)))
      return leftAs('NOT_INVITED', subjectOf(scene, unit.at).mentions);
    if (unit.pos !== 'AUX' && !/^(?:have|remain|feel|be)$/.test(unit.lemma)) return [];
    if (!/^(?:be|have|remain|feel)$/.test(unit.lemma)) return [];
    const rest = restOf(scene, unit)
      .replace(/^(?:n[’']t| not| never)\b/, ' not')
      .replace(/^( not)? (?:been|also|largely|again|thus|once)\b/, '$1')
      .trimStart();
    const invited = UNINVITED.test(rest);
    if (!invited && !OUT.test(rest)) return [];
    return leftAs(invited ? 'NOT_INVITED' : 'ABSENT_CONCERNED', [
      ...subjectOf(scene, unit.at).mentions,
      ...alsoOut(scene, unit),
    ]);
  },
};

/** "Y had to stay outside", "Y remained outside": kept out; whoever may or must stay outside is not out yet. */
function stayedOutside(scene: Scene, unit: Unit): readonly Left[] {
  if (!/^ (?:outside|out of the (?:room|talks)|on the sidelines)\b/.test(restOf(scene, unit))) return [];
  return /^(?:DENIED|PROPOSED)$/.test(statusOfVerb(scene, unit.at))
    ? []
    : leftAs('ABSENT_CONCERNED', subjectOf(scene, unit.at).mentions);
}

/** "No minister of X was invited". */
const isNoneInvited = (scene: Scene, unit: Unit): boolean =>
  unit.lemma === 'be' &&
  /^(?: been)? invited\b/.test(restOf(scene, unit, 20)) &&
  isNobody(subjectOf(scene, unit.at).words);

/** "… as well as its allies X and Y", "…; so was Y", "…, nor were X and Y". */
function alsoOut(scene: Scene, { at: from }: Unit): readonly LinkedMention[] {
  const { units } = scene;
  return units.slice(from + 1).flatMap(({ lower, at }) => {
    const next = units[at + 1];
    const well = lower === 'well' && units[at - 1]?.lower === 'as' && next?.lower === 'as';
    const likewise = /^(?:so|nor|neither|as)$/.test(lower) && /^(?:be|do|have)$/.test(next?.lemma ?? '');
    return well || likewise ? phraseAt(scene, at + 2).mentions : [];
  });
}
