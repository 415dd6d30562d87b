import type { MeetingKind } from '../../../model/meeting.ts';
import { MEALS, MEETING_NOUNS } from './lexicon.ts';
import { isInDate, type Scene, type Unit } from './scene.ts';

/** The kind of meeting that a noun names where it stands; null when it names none ("call for help", "meeting room"). */
export function kindOf(scene: Scene, unit: Unit): MeetingKind | null {
  const kind = MEETING_NOUNS.get(unit.lower) ?? (MEALS.has(unit.lower) ? 'TALKS' : null);
  if (kind === null || unit.mention || !/^(?:NOUN|PROPN)$/.test(unit.pos)) return null;
  const { units } = scene;
  const [before, next] = [units[unit.at - 1], units[unit.at + 1]];
  const previous = before?.lower ?? '';
  if (next && !next.mention && next.pos === 'NOUN' && !isInDate(scene, next))
    return unit.lower === 'telephone' ? null : compound(kind, next);
  if (next?.lower === '-' && units[unit.at + 2]?.pos !== 'PROPN') return null;
  if (/^(?:rounds?|sessions?)$/.test(unit.lower) && next?.lower === 'of') return null;
  if (/^(?:conferences?|briefings?)$/.test(unit.lower) && /^(?:press|news|media)$/.test(previous))
    return 'PRESS_CONFERENCE';
  if (/^(?:phone|telephone|video)$/.test(previous) || /^(?:phone|video)$/.test(units[unit.at - 2]?.lower ?? ''))
    return kind === 'SUMMIT' && previous !== 'video' ? kind : 'CALL';
  if (kind === 'TALKS' && gathersLeaders(scene, unit)) return 'SUMMIT';
  if (kind !== 'CALL') return kind;
  return next && /^(?:with|between|to|from)$/.test(next.lower) && units[unit.at + 2]?.pos !== 'VERB'
    ? 'CALL'
    : /^(?:conference|secure)$/.test(previous)
      ? 'CALL'
      : null;
}

/** "a meeting of European leaders", "of heads of state": a summit by another name. */
const gathersLeaders = (scene: Scene, unit: Unit): boolean =>
  /^ (?:of|between|with|among) (?:[\p{L}'’-]+ ){0,4}?(?:leaders|heads of (?:state|government))\b/u.test(
    scene.text.clean.slice(unit.end, unit.end + 70),
  ) && /^meetings?$/.test(unit.lower);

/** "meeting rooms" is no meeting; "summit talks" is, and the second word is read. */
const compound = (kind: MeetingKind, next: Unit): MeetingKind | null =>
  /^(?:yesterday|today|tomorrow|tonight|weekend|participants|attendees)$/.test(next.lower) ? kind : null;
