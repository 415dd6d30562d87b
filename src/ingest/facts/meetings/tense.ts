import type { MeetingStatus } from '../../../model/meeting.ts';
import type { FoundDate } from '../dates/index.ts';
import { REPRESENTATIVES } from './lexicon.ts';
import { isInDate, type Scene, type Unit } from './scene.ts';

/** The tenses of headlines and of timetables, which name what is to come without a word for it. */

/** Nouns whose infinitive is what somebody may do: "an invitation to Y to meet". */
const OFFER =
  /\b(?:invitations?|offers?|appeals?|proposals?|requests?|bids?|willingness|readiness|desire|wish|calls?)(?: (?:to|from|by|of|for) [^,.;:]{1,60}?)? to $/i;

/** The status that a bare infinitive has from what stands before it: "X to meet Y" is a plan, "an offer to meet" a proposal; null for others. */
export function statusOfInfinitive(scene: Scene, verb: number): MeetingStatus | null {
  const { units, text, sentence } = scene;
  const [unit, to] = [units[verb], units[verb - 1]];
  if (!unit || to?.lower !== 'to') return null;
  if (OFFER.test(text.clean.slice(Math.max(sentence.start, unit.start - 90), unit.start))) return 'PROPOSED';
  return isHeadline(scene, verb - 1) ? 'PLANNED' : null;
}

/** "India and China to resume talks": a subject, its infinitive, and no verb before it. */
function isHeadline(scene: Scene, to: number): boolean {
  const { units } = scene;
  let last = to - 1;
  while (last > 0 && (isInDate(scene, units[last] as Unit) || units[last]?.pos === 'ADV')) last -= 1;
  const subject = units[last];
  if (!subject || !(subject.mention || REPRESENTATIVES.has(subject.lower))) return false;
  return !units.slice(0, to).some(({ pos, mention }) => !mention && (pos === 'VERB' || pos === 'AUX'));
}

/** "X meets Y on Tuesday": the present with a weekday behind it, but for the day of the text itself, is a timetable. */
export function isTimetable(scene: Scene, verb: Unit, date: FoundDate | null): boolean {
  if (verb.pos !== 'VERB' || date === null || !/^weekday/.test(date.rule) || date.start < verb.end) return false;
  if (date.edtf !== null && date.edtf === date.ahead.edtf && date.rule === 'weekday') return false;
  return isPresent(scene, verb);
}

/** The present of a headline, which tells of what was held today or is to be: the text below it says which. */
export const isHeadlinePresent = (scene: Scene, verb: Unit): boolean =>
  !/[.!?]["”’']?\s*$/.test(scene.text.clean.slice(scene.sentence.start, scene.sentence.end)) && isPresent(scene, verb);

function isPresent(scene: Scene, verb: Unit): boolean {
  if (verb.pos !== 'VERB' || /^(?:set|put|cut)$/.test(verb.lower)) return false;
  if (verb.lower !== verb.lemma && verb.lower !== `${verb.lemma}s` && verb.lower !== `${verb.lemma}es`) return false;
  return !/^(?:AUX|PART)$/.test(scene.units[verb.at - 1]?.pos ?? '');
}
