import { readFileSync } from 'node:fs';
import { borders } from '@rapideditor/country-coder';
import { slugId } from '../src/model/id.ts';

/** Parts that are no places of the news, or whose name is first that of something else. */
const UNSUITABLE = new Set([
  'Java',
  'Saba',
  'Ceuta, Melilla',
  'Crimea',
  'Caribbean Netherlands',
  'Metropolitan France',
]);
const PART = /^(Mainland|Peninsular|Contiguous|Asian|European|Bailiwick) | Outlying /;

/** Names that another entity bears too; the words around them tell which is meant. */
const SHARED = new Set(['South Georgia']);

/** Names that news use beside that of the package. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  Azores: ['Azores Islands'],
  'Åland Islands': ['Åland', 'Aland Islands'],
  'Falkland Islands': ['Falklands'],
  'Galápagos Islands': ['Galapagos', 'Galápagos'],
  'Maluku Islands': ['Moluccas'],
  'Northern Mariana Islands': ['Northern Marianas'],
  'Saint-Barthélemy': ['St. Barts', 'Saint Barts'],
  'South Georgia and South Sandwich Islands': ['South Georgia', 'South Sandwich Islands'],
  Sulawesi: ['Celebes'],
};

/**
 * Gives territories, islands and other parts of states that `places.json` does not have.
 * Shape: one entry per name, in alphabetical order.
 * Source: @rapideditor/country-coder (ISC), with the items of Wikidata.
 */
export function territoryLines(stateOf: (iso2: string) => string | null): object[] {
  const files = ['places', 'states'].map((name) => new URL(`gazetteer/${name}.json`, import.meta.url));
  const entries = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Known[]);
  const taken = new Set(entries.flatMap(({ names }) => names.map(({ text }) => text)));
  const items = new Set(entries.map(({ wikidata }) => wikidata));
  return (borders as { readonly features: readonly Feature[] }).features
    .flatMap(({ properties: { nameEn, country, wikidata, level } }) => {
      if (!nameEn || !country || !wikidata || !/territory$/.test(level ?? '')) return [];
      const state = stateOf(country);
      if (state === null || UNSUITABLE.has(nameEn) || PART.test(nameEn)) return [];
      if (taken.has(nameEn) || items.has(wikidata)) return [];
      const names = [nameEn, ...(MORE[nameEn] ?? [])].filter((text) => !taken.has(text) || SHARED.has(text));
      return [
        {
          id: slugId('place', nameEn),
          name: nameEn,
          state,
          wikidata,
          names: names.map((text) => ({ text, kind: 'SHORT' })),
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Known {
  readonly wikidata: string | null;
  readonly names: readonly { readonly text: string }[];
}

interface Feature {
  readonly properties: {
    readonly nameEn?: string;
    readonly country?: string;
    readonly wikidata?: string;
    readonly level?: string;
  };
}
