import { addDays, instantOf, ofInstant } from '../../../model/days.ts';

/**
 * Counts days, weeks and months on the Gregorian calendar, with days as ISO strings (`2025-02-18`) and no clock.
 * Units: weekdays count from 0 for Monday to 6 for Sunday.
 */
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The day with these numbers (`month` from 1), or null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): string | null {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  const instant = instantOf(day);
  return Number.isNaN(instant) || ofInstant(instant) !== day ? null : day;
}

/** Whether these words are a day of the calendar in ISO form. */
export const isDay = (words: string): boolean => {
  const [, year, month, date] = ISO_DAY.exec(words) ?? [];
  return year !== undefined && dayOf(Number(year), Number(month), Number(date)) !== null;
};

export const weekdayOf = (day: string): number => (new Date(instantOf(day)).getUTCDay() + 6) % 7;

/** The Monday of the week that holds the day. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day));

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The month so many months later, as year and month. */
export function addMonths(year: number, month: number, count: number): readonly [year: number, month: number] {
  const total = year * 12 + (month - 1) + count;
  return [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
}

export const firstOfMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}-01`;

export function lastOfMonth(year: number, month: number): string {
  const [nextYear, nextMonth] = addMonths(year, month, 1);
  return addDays(firstOfMonth(nextYear, nextMonth), -1);
}

/** `2025-02`. */
export const monthName = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
