import { counted, interval, table } from '../markdown.ts';
import { countBy, type Find, precisionBy } from '../precision.ts';
import type { Measured } from '../sections.ts';
import { linkFinds } from './finds.ts';

type Mention = Parameters<Parameters<typeof linkFinds>[2]>[0];

/** How often each rule fires, and how often its links are right where texts are labelled: to states, and all. */
export function linkTable(
  { kit, sets }: Measured,
  ruleOf: (mention: Mention) => string,
  keys: readonly string[],
): string {
  const mentions = sets.all.flatMap(({ output }) => output.mentions);
  const states = precisionBy(kit, linkFinds(kit, sets, ruleOf, true), keys, 1);
  const links = precisionBy(kit, linkFinds(kit, sets, ruleOf, false), keys, 1);
  const every = [...new Set([...keys, ...mentions.map(ruleOf)])];
  const rows = every
    .map((key) => {
      const own = mentions.filter((mention) => ruleOf(mention) === key);
      const figures = [states, links].flatMap((list) => list.find((each) => each.key === key)?.figures[0] ?? []);
      const cells = [0, 1].flatMap((at) => {
        const figure = figures[at];
        return figure ? [counted(figure), interval(figure)] : ['–', '–'];
      });
      return {
        fires: own.length,
        cells: [key, `${own.length}`, `${own.filter(({ entity }) => entity !== null).length}`, ...cells],
      };
    })
    .sort((a, b) => b.fires - a.fires || ((a.cells[0] ?? '') < (b.cells[0] ?? '') ? -1 : 1))
    .map(({ cells }) => cells);
  const header = ['rule', 'fires', 'linked', 'states right', '95 %', 'all links right', '95 %'];
  return table(header, rows, [false, true, true, true, true, true, true]);
}

/** A row for each rule: its name, how often it fires, and for each measure how many of its finds are right, with the interval. */
export function ruleRows(
  { kit, sets }: Measured,
  firedIn: (output: Measured['sets']['all'][number]['output']) => readonly { readonly rule: string }[],
  finds: readonly (readonly Find[])[],
  keys: readonly string[],
  measures: number,
): readonly (readonly string[])[] {
  const fired = countBy(
    sets.all.flatMap(({ output }) => firedIn(output)),
    ({ rule }) => rule,
  );
  return precisionBy(kit, finds, keys, measures).map(({ key, figures }) => [
    key,
    `${fired.get(key) ?? 0}`,
    ...figures.flatMap((figure) => [counted(figure), interval(figure)]),
  ]);
}
