import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  isDay,
  lastOfMonth,
  mondayOf,
  weekdayOf,
} from '../../../../src/ingest/facts/dates/calendar.ts';
import { addDays, daysBetween } from '../../../../src/model/days.ts';

describe('calendar', () => {
  it('knows leap years', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2025, 2, 29)).toBeNull();
    expect(dayOf(1900, 2, 29)).toBeNull();
    expect(dayOf(2000, 2, 29)).toBe('2000-02-29');
  });

  it('refuses days that no calendar has', () => {
    expect(dayOf(2025, 4, 31)).toBeNull();
    expect(dayOf(2025, 13, 1)).toBeNull();
    expect(isDay('2025-02-30')).toBe(false);
    expect(isDay('18 February')).toBe(false);
    expect(isDay('2025-02-18')).toBe(true);
  });

  it('counts over the ends of months and years, and over clock changes', () => {
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2025-03-29', 2)).toBe('2025-03-31');
    expect(daysBetween('2025-01-01', '2024-01-01')).toBe(-366);
    expect(addMonths(2025, 1, -1)).toEqual([2024, 12]);
    expect(addMonths(2024, 11, 3)).toEqual([2025, 2]);
    expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
  });

  it('begins the week on Monday', () => {
    expect(weekdayOf('2025-02-17')).toBe(0);
    expect(weekdayOf('2025-02-23')).toBe(6);
    expect(mondayOf('2025-02-23')).toBe('2025-02-17');
    expect(mondayOf('2025-02-17')).toBe('2025-02-17');
  });
});
