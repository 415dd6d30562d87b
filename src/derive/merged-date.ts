import type { FuzzyDate } from '../model/date.ts';
import type { ReportView } from '../model/derivation.ts';
import { boundsOf, gapBetween, lengthOf, type Window } from './window.ts';

/**
 * Finds the date of a meeting from its reports: the most precise of those that most reports agree with; where as many
 * agree with two, the one that was published first. Dates of reports that tell of it as held go before plans.
 * Shape: without any day, the words of the first report that has some ("last week"); null when none has. Reports come in order.
 */
export function mergedDate(reports: readonly ReportView[]): FuzzyDate | null {
  const bounded = reports.flatMap(toBounded);
  const held = bounded.filter(({ report }) => report.status === 'HELD');
  const candidates = held.length > 0 ? held : bounded;
  const [first, ...rest] = candidates;
  if (first === undefined) return reports.find(({ date }) => date !== null)?.date ?? null;
  return rest.reduce((best, other) => (isBetter(other, best, bounded) ? other : best), first).date;
}

interface Bounded {
  readonly report: ReportView;
  readonly date: FuzzyDate;
  readonly window: Window;
}

function toBounded(report: ReportView): readonly Bounded[] {
  const window = boundsOf(report.date);
  return window === null || report.date === null ? [] : [{ report, date: report.date, window }];
}

function isBetter(a: Bounded, b: Bounded, all: readonly Bounded[]): boolean {
  const agreement = support(a, all) - support(b, all);
  return agreement === 0 ? lengthOf(a.window) < lengthOf(b.window) : agreement > 0;
}

const support = ({ window }: Bounded, all: readonly Bounded[]): number =>
  all.filter((other) => gapBetween(window, other.window) === 0).length;
