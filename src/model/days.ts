/** Days are ISO strings (`2025-02-18`) of the Gregorian calendar; no clock is asked. */
const DAY = 86_400_000;

/** The first instant of a day in UTC; NaN for words that are none. Units: milliseconds since 1970. */
export const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day that holds an instant, in UTC. */
export const ofInstant = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The day so many days later; earlier for a negative count. */
export const addDays = (day: string, count: number): string => ofInstant(instantOf(day) + count * DAY);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((instantOf(to) - instantOf(from)) / DAY);
