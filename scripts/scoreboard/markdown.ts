import type { Figure } from './kit.ts';

/** A share as percent with one digit; a dash where there is none. */
export const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));

/** The 95 % interval of a figure. */
export const interval = ({ low, high }: Pick<Figure, 'low' | 'high'>): string =>
  low === null || high === null ? '–' : `${percent(low)}–${percent(high)}`;

/** A share with its counts: "82.9 (1257/1516)"; a dash where nothing was counted. */
export const counted = ({ value, n }: Pick<Figure, 'value' | 'n'>): string =>
  value === null ? '–' : `${percent(value)} (${n})`;

/** A table; the first column is text, the others stand to the right where `right` says so. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[] = [],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map((_, at) => (right[at] ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
