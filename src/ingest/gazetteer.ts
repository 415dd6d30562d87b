import type { Entity, NameKind, Office, OfficeRole, Person, State } from '../model/entity.ts';
import type { Gazetteer, Title, Topic } from '../model/gazetteer.ts';
import type { EntityId } from '../model/id.ts';
import { linkKey, wordKey } from './links/link-key.ts';
import { type Hit, makeSpellings, type Spellings } from './spellings.ts';
import type { Word } from './words.ts';

/** An entity under one of its spellings. */
export interface KnownName {
  readonly entity: Entity;
  readonly kind: NameKind;
}

/** The gazetteer made ready to be asked. */
export interface GazetteerIndex {
  readonly topics: readonly Topic[];
  readonly entities: readonly Entity[];
  entity(id: string): Entity | null;
  office(id: string): Office | null;
  /** The longest known name that begins at a word, with everything that bears it, best known first. */
  nameAt(words: readonly Word[], at: number, limit?: number): Hit<KnownName> | null;
  /** Everything that bears exactly this spelling, accents aside, best known first. */
  named(spelling: string): readonly KnownName[];
  /** The longest title that begins at a word, in any case. */
  titleAt(words: readonly Word[], at: number, limit?: number): Hit<Title> | null;
  /** The offices of a state or organization, all or those of one role, in the order of the gazetteer. */
  officesOf(of: EntityId, role?: OfficeRole): readonly Office[];
  /** Who holds an office on a day (ISO 8601); with null, everybody who ever did, in the order of the gazetteer. */
  holders(office: string, on: string | null): readonly Person[];
  /** The offices that a person holds on a day; with null, those that are still held. */
  officesHeld(person: Person, on: string | null): readonly Office[];
  /** Persons whose last name has the link key of this word. */
  personsWithSurname(surname: string): readonly Person[];
  /** Persons one of whose full names has this link key. */
  personsWithKey(key: string): readonly Person[];
  /** The state that a place is the capital or seat of government of; null when of none. */
  stateOfCapital(place: EntityId): State | null;
}

/** Kinds of names by how surely they mean their bearer; the order of candidates. */
const RANK: Readonly<Record<NameKind, number>> = {
  FULL: 0,
  SHORT: 0,
  FORMAL: 0,
  ABBREVIATION: 1,
  EXONYM: 1,
  TRANSLITERATION: 1,
  DEMONYM: 1,
  SURNAME: 2,
  HISTORIC: 3,
  MISSPELLING: 3,
  METONYM: 4,
};

/** Makes the index of a gazetteer. About 10,000 spellings take some tens of milliseconds. */
export function indexGazetteer(gazetteer: Gazetteer): GazetteerIndex {
  const entities = new Map(gazetteer.entities.map((entity) => [entity.id as string, entity]));
  const offices = new Map(gazetteer.offices.map((office) => [office.id as string, office]));
  const officesOf = groupBy(gazetteer.offices, (office) => [office.of]);
  const persons = gazetteer.entities.filter((entity) => entity.type === 'PERSON');
  const tenures = groupBy(
    persons.flatMap((person) => person.tenures.map((tenure) => ({ person, tenure }))),
    ({ tenure }) => [tenure.office],
  );
  const bySurname = groupBy(persons, surnamesOf);
  const byKey = groupBy(persons, (person) =>
    unique(
      person.names
        .filter(({ kind, text }) => kind !== 'SURNAME' && text.includes(' '))
        .map(({ text }) => linkKey(text)),
    ),
  );
  const capitals = new Map<string, State>();
  for (const entity of gazetteer.entities) {
    if (entity.type === 'STATE' && entity.capital !== null) capitals.set(entity.capital, entity);
  }
  const names = knownNames(gazetteer);
  const titles = makeSpellings<Title>(true);
  for (const title of gazetteer.titles) titles.put(title.text, title);

  return {
    topics: gazetteer.topics,
    entities: gazetteer.entities,
    entity: (id) => entities.get(id) ?? null,
    office: (id) => offices.get(id) ?? null,
    nameAt: names.longestAt,
    named: (spelling) => names.get(spelling),
    titleAt: titles.longestAt,
    officesOf: (of, role) => (officesOf.get(of) ?? []).filter((office) => role === undefined || office.role === role),
    holders: (office, on) =>
      unique(
        (tenures.get(office) ?? [])
          .filter(({ tenure }) => on === null || isHeld(tenure, on))
          .map(({ person }) => person),
      ),
    officesHeld: (person, on) =>
      person.tenures
        .filter((tenure) => (on === null ? tenure.to === null : isHeld(tenure, on)))
        .flatMap(({ office }) => offices.get(office) ?? []),
    personsWithSurname: (surname) => bySurname.get(wordKey(surname)) ?? [],
    personsWithKey: (key) => byKey.get(key) ?? [],
    stateOfCapital: (place) => capitals.get(place) ?? null,
  };
}

function knownNames(gazetteer: Gazetteer): Spellings<KnownName> {
  const names = makeSpellings<KnownName>();
  const entries = gazetteer.entities.flatMap((entity) => entity.names.map((name) => ({ ...name, entity })));
  entries.sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const seen = new Set<string>();
  for (const { text, kind, entity } of entries) {
    const key = `${entity.id}\n${text}`;
    if (!seen.has(key)) names.put(text, { entity, kind });
    seen.add(key);
  }
  return names;
}

/** Whether a tenure covers a day; months and years of EDTF cover all their days. */
function isHeld({ from, to }: { readonly from: string | null; readonly to: string | null }, on: string): boolean {
  return (from === null || compareDays(on, from) >= 0) && (to === null || compareDays(on, to) <= 0);
}

/** Compares a day with a day, month or year at the precision of the latter. */
function compareDays(day: string, edtf: string): number {
  const bound = edtf.replace(/[~?%]/g, '');
  const part = day.slice(0, bound.length);
  return part < bound ? -1 : Number(part > bound);
}

function surnamesOf(person: Person): string[] {
  const surnames = person.names.filter(({ kind }) => kind === 'SURNAME').map(({ text }) => text);
  const last = person.name.split(' ').at(-1);
  return unique([...surnames, ...(last === undefined ? [] : [last])].map(wordKey));
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

function groupBy<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
