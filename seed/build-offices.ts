/**
 * Builds `gazetteer/offices.json`: `npx tsx seed/build-offices.ts`.
 * Every state has a head of state or monarch, a head of government where there is one, and its ministers, envoys,
 * ambassadors and spokespeople; what is called otherwise stands in `sources/offices.psv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface StateEntry {
  readonly iso3: string;
  readonly name: string;
}

interface OfficeEntry {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly of: string;
  readonly titles: readonly string[];
}

const HERE = new URL('.', import.meta.url);
const rows = readFileSync(new URL('sources/offices.psv', HERE), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const states = JSON.parse(readFileSync(new URL('gazetteer/states.json', HERE), 'utf8')) as StateEntry[];

const CROWNED = new Set(['KING', 'QUEEN', 'EMIR', 'SULTAN', 'EMPEROR', 'PRINCE', 'GRANDDUKE', 'KINGMY']);
const FORMS = new Set([
  ...CROWNED,
  'PRESIDENT',
  'COMMONWEALTH',
  'POPE',
  'SUPREME',
  'CHAIRMAN',
  'CHANCELLOR',
  'EMIRATES',
]);
const formRows = rows.filter(([first = '']) => FORMS.has(first));
const titleRows = rows.filter(([first = '', , , fourth]) => !FORMS.has(first) && fourth === undefined);
const furtherRows = rows.filter((row) => row.length === 5);

/** States that are spoken of with the article. */
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Solomon|Marshall|Czech|Dominican R|Central African|Democratic R|Republic of the)/;
const named = (state: StateEntry): string => (WITH_ARTICLE.test(state.name) ? `the ${state.name}` : state.name);

/** Parts that every state has: end of the id, role, name, titles. */
const COMMON: readonly (readonly [string, string, string, string])[] = [
  [
    'foreign-minister',
    'FOREIGN_MINISTER',
    'Foreign Minister',
    'foreign minister;minister of foreign affairs;foreign affairs minister;minister for foreign affairs;top diplomat',
  ],
  [
    'defence-minister',
    'DEFENCE_MINISTER',
    'Defence Minister',
    'defence minister;defense minister;minister of defence;minister of defense',
  ],
  ['interior-minister', 'MINISTER', 'Interior Minister', 'interior minister;minister of the interior'],
  ['finance-minister', 'MINISTER', 'Finance Minister', 'finance minister;minister of finance'],
];

const SPOKEN: readonly (readonly [string, string, string, string])[] = [
  ['ambassador', 'AMBASSADOR', 'Ambassador', 'ambassador'],
  ['envoy', 'ENVOY', 'Special Envoy', 'special envoy;envoy;special representative'],
  [
    'spokesperson',
    'SPOKESPERSON',
    'Spokesperson',
    'spokesperson;spokesman;spokeswoman;government spokesman;government spokeswoman',
  ],
];

const capitalized = (words: string): string =>
  words.replace(/(^|[ -])(?!(of|the|for|and)\b)\p{L}/gu, (first) => first.toUpperCase());

function titlesOf(iso3: string, part: string, otherwise: string): string[] {
  const own = titleRows.find(([state, named]) => state === iso3 && named === part);
  return (own?.[2] ?? otherwise).split(';');
}

function office(state: StateEntry, part: string, role: string, titles: readonly string[], word?: string): OfficeEntry {
  const name = `${word ?? capitalized(titles[0] ?? part)} of ${named(state)}`;
  return { id: `office:${state.iso3.toLowerCase()}-${part}`, name, role, of: `state:${state.iso3}`, titles };
}

/** Head of state and head of government, by the form of the state. */
function heads(state: StateEntry): OfficeEntry[] {
  const [form = 'REPUBLIC', words = 'president'] =
    formRows.find((row) => row[2]?.split(',').includes(state.iso3)) ?? [];
  const titles = words === 'president' ? titlesOf(state.iso3, 'head-of-state', words) : words.split(';');
  const [part, role] =
    CROWNED.has(form) || form === 'POPE' ? ['monarch', 'MONARCH'] : ['head-of-state', 'HEAD_OF_STATE'];
  const head = office(state, part, role, titles, form === 'QUEEN' ? 'Monarch' : undefined);
  if (form === 'PRESIDENT' || form === 'SUPREME') return [head];
  const government = titlesOf(state.iso3, 'head-of-government', 'prime minister;premier');
  return [head, office(state, 'head-of-government', 'HEAD_OF_GOVERNMENT', government)];
}

const ministers = (state: StateEntry): OfficeEntry[] =>
  COMMON.map(([part, role, , titles]) => office(state, part, role, titlesOf(state.iso3, part, titles)));

const speakers = (state: StateEntry, taken: ReadonlySet<string>): OfficeEntry[] =>
  SPOKEN.map(([part, role, word, titles]) => office(state, part, role, titles.split(';'), word)).filter(
    (entry) => !taken.has(entry.id),
  );

const further = furtherRows.map(([id, of = '', role = '', name = '', titles = '']) => ({
  id: `office:${id}`,
  name,
  role,
  of,
  titles: titles.split(';'),
}));
const taken = new Set(further.map((entry) => entry.id));
const all = [
  ...states.flatMap((state) => [...heads(state), ...ministers(state), ...speakers(state, taken)]),
  ...further,
];
const lines = all.map((entry) => JSON.stringify(entry)).join(',\n');
writeFileSync(new URL('gazetteer/offices.json', HERE), `[\n${lines}\n]\n`);
