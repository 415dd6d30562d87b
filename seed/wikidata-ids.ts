import { readFileSync } from 'node:fs';

/** A table that says which item of Wikidata is whom, and where it was read. */
export interface WikidataSource {
  readonly key: string;
  readonly repository: string;
  readonly file: string;
  readonly commit: string;
}

/** An item of Wikidata for an entity of the gazetteer, under the name that the source has for it. */
export interface WikidataId {
  readonly entity: string;
  readonly item: string;
  readonly source: string;
  /** The name in the source; null where it is a name of ours. */
  readonly name: string | null;
}

/** Reads `sources/wikidata.psv`, in its order. */
export function wikidataIds(): { readonly sources: readonly WikidataSource[]; readonly ids: readonly WikidataId[] } {
  const rows = readFileSync(new URL('sources/wikidata.psv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    sources: rows
      .filter(([first = '']) => first.startsWith('@'))
      .map(([key = '', repository = '', file = '', commit = '']) => ({ key: key.slice(1), repository, file, commit })),
    ids: rows
      .filter(([first = '']) => !first.startsWith('@'))
      .map(([entity = '', item = '', source = '', name = null]) => ({ entity, item, source, name })),
  };
}
