import type { FoundDate } from '../dates/index.ts';
import { datesIn, type Scene } from './scene.ts';

/** Words after which a date is no day of the meeting itself. */
const NOT_THE_DAY = /\b(?:since|until|till|before|after|of|from|prior to|ahead of|following|for|by)(?: the)?\s$/i;

/** A date within reach that is a day of the meeting: the nearest one, those behind the trigger before those in front. */
export function dateNear(
  scene: Scene,
  from: number,
  to: number,
  [begin, end]: readonly [number, number],
): FoundDate | null {
  const { units } = scene;
  const span = { start: units[begin]?.start ?? 0, end: units[end]?.end ?? 0 };
  const trigger = { start: units[from]?.start ?? 0, end: units[to]?.end ?? 0 };
  const dates = datesIn(scene, span).filter((date) => isDayOf(scene, date, trigger));
  const cost = (date: FoundDate) =>
    date.start >= trigger.end ? date.start - trigger.end : (trigger.start - date.end) * 1.5;
  return [...dates].sort((a, b) => cost(a) - cost(b) || a.start - b.start)[0] ?? null;
}

/** The day to which a meeting is put off: "postponed the visit, planned for Wednesday, to 10 March"; null when none is named. */
export function newDay(scene: Scene, from: number): FoundDate | null {
  const { clean } = scene.text;
  const leadsTo = ({ start }: FoundDate) =>
    /\b(?:to|until|till) (?:the )?$/.test(clean.slice(Math.max(0, start - 10), start));
  return scene.dates.findLast((date) => date.start >= from && leadsTo(date)) ?? null;
}

function isDayOf(scene: Scene, date: FoundDate, trigger: { readonly start: number; readonly end: number }): boolean {
  const { clean } = scene.text;
  const before = clean.slice(Math.max(0, date.start - 14), date.start);
  if (/^(?:years?|decade)$/.test(date.rule)) {
    return /\b[Ii]n $/.test(before) || /^\s(?:summit|talks|meeting|visit)\b/.test(clean.slice(date.end, date.end + 9));
  }
  if (/^['’]s/.test(clean.slice(date.end, date.end + 2))) {
    return date.start < trigger.start && trigger.start - date.end < 40;
  }
  if (
    /\b(?:planned|scheduled|set|slated|due|fixed) for (?:the )?$/i.test(
      clean.slice(Math.max(0, date.start - 20), date.start),
    )
  )
    return true;
  return !NOT_THE_DAY.test(before) || /\bmonth-alone|partial\b/.test(date.rule);
}
