/**
 * Puts the ids of `sources/wikidata.psv` into `gazetteer/persons.json` and `gazetteer/places.json`:
 * `npx tsx seed/build-wikidata.ts`. With a table exported from query.wikidata.org (CSV with the columns `item` and
 * `itemLabel`), `npx tsx seed/build-wikidata.ts EXPORT.csv` prints the lines that one could add instead: entities without
 * an id whose name one item alone bears. Read each line before you add it; a namesake is not told apart here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { wikidataIds } from './wikidata-ids.ts';

interface Entry {
  readonly id: string;
  readonly wikidata: string | null;
  readonly names: readonly { readonly text: string; readonly kind: string }[];
}

const FILES = ['persons', 'places'].map((name) => new URL(`gazetteer/${name}.json`, import.meta.url));
const read = (file: URL): Entry[] => JSON.parse(readFileSync(file, 'utf8')) as Entry[];

/** Fills what is empty; an id that says otherwise than the source stops the run, before anything is written. */
function fill(): void {
  const { ids } = wikidataIds();
  const entries = FILES.flatMap(read);
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { entity, item } of ids) {
    const entry = known.get(entity);
    if (entry === undefined) throw new Error(`The gazetteer has no "${entity}".`);
    if (entry.wikidata !== null && entry.wikidata !== item)
      throw new Error(`"${entity}" is ${entry.wikidata}, not ${item}.`);
    const other = entries.find(({ id, wikidata }) => wikidata === item && id !== entity);
    if (other !== undefined) throw new Error(`${item} is the item of "${other.id}", not of "${entity}".`);
  }
  const items = new Map(ids.map(({ entity, item }) => [entity, item]));
  for (const file of FILES) {
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.map((line) => withItem(line, items)).join('\n'));
  }
}

/** One entry stands on one line, so that a change shows as one line. */
function withItem(line: string, items: ReadonlyMap<string, string>): string {
  const item = items.get(/^\{"id":"([^"]+)"/.exec(line)?.[1] ?? '');
  return item === undefined ? line : line.replace('"wikidata":null', `"wikidata":"${item}"`);
}

/** Lines for entities whose full name stands once in the export and belongs to one entity alone. */
function propose(exported: string): string[] {
  const rows = exported.split('\n').flatMap((line) => {
    const [, item, label] =
      /^"?(?:https?:\/\/www\.wikidata\.org\/entity\/)?(Q\d+)"?,"?([^",]+)"?/.exec(line.trim()) ?? [];
    return item === undefined || label === undefined ? [] : [{ item, label }];
  });
  const entries = FILES.flatMap(read);
  const taken = new Set(entries.map(({ wikidata }) => wikidata));
  const bearers = (label: string): Entry[] =>
    entries.filter(({ names }) => names.some(({ text, kind }) => text === label && kind !== 'SURNAME'));
  const items = (label: string): Set<string> =>
    new Set(rows.filter((row) => row.label === label).map((row) => row.item));
  const lines = rows.flatMap(({ item, label }) => {
    const [entry, ...others] = bearers(label);
    const clear = entry !== undefined && others.length === 0 && entry.wikidata === null && !taken.has(item);
    return clear && items(label).size === 1 ? [`${entry.id} | ${item} | export | ${label}`] : [];
  });
  return [...new Set(lines)].sort();
}

const file = process.argv[2];
if (file === undefined) fill();
else process.stdout.write(`${propose(readFileSync(file, 'utf8')).join('\n')}\n`);
