const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const DAY_FIRST = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?\.?\s+${MONTH},?\s+(\d{4})$`, 'i');
const MONTH_FIRST = new RegExp(String.raw`^${WEEKDAY}${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`, 'i');
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/**
 * The day (ISO 8601) that words name in full and with nothing else: "18 February 2025", "Tuesday, Feb. 18, 2025",
 * "2025-02-18", with or without a time after it; null for anything less.
 */
export function dayIn(words: string): string | null {
  const text = words.trim();
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = DAY_FIRST.exec(text);
  if (first) return day(Number(first[3]), monthOf(first[2]), Number(first[1]));
  const second = MONTH_FIRST.exec(text);
  return second ? day(Number(second[3]), monthOf(second[1]), Number(second[2])) : null;
}

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Null for days that no calendar has. */
function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return real && year >= 1500 ? at.toISOString().slice(0, 10) : null;
}
