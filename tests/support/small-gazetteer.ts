import type { Entity, Office, Organization, Person, Place, State } from '../../src/model/entity.ts';
import type { Gazetteer, Topic } from '../../src/model/gazetteer.ts';
import { type EntityId, hashId, type OfficeId, type TopicId } from '../../src/model/id.ts';

/** A handful of states with their people, enough to tell of talks, calls and visits. */
export const SMALL_GAZETTEER: Gazetteer = {
  entities: [
    state('USA', 'US', 'United States', 'washington'),
    state('RUS', 'RU', 'Russia', 'moscow'),
    state('UKR', 'UA', 'Ukraine', 'kyiv'),
    state('SAU', 'SA', 'Saudi Arabia', 'riyadh'),
    state('TUR', 'TR', 'Turkey', 'ankara'),
    place('washington', 'Washington', 'USA'),
    place('moscow', 'Moscow', 'RUS'),
    place('kyiv', 'Kyiv', 'UKR'),
    place('riyadh', 'Riyadh', 'SAU'),
    place('jeddah', 'Jeddah', 'SAU'),
    place('ankara', 'Ankara', 'TUR'),
    organization('kremlin', 'Kremlin', 'RUS'),
    organization('nato', 'NATO', null),
    person('donald-trump', 'Donald Trump', 'president-usa', '2025-01-20'),
    person('marco-rubio', 'Marco Rubio', 'foreign-minister-usa', '2025-01-21'),
    person('steve-witkoff', 'Steve Witkoff', 'envoy-usa', '2025-01-20'),
    person('vladimir-putin', 'Vladimir Putin', 'president-rus', '2012-05-07'),
    person('sergey-lavrov', 'Sergey Lavrov', 'foreign-minister-rus', '2004-03-09', ['Sergei Lavrov', 'Sergei Lawrow']),
    person('dmitry-peskov', 'Dmitry Peskov', 'spokesperson-rus', '2012-05-22'),
    person('volodymyr-zelenskyy', 'Volodymyr Zelenskyy', 'president-ukr', '2019-05-20', ['Wolodymyr Selenskyj']),
    person('recep-tayyip-erdogan', 'Recep Tayyip Erdoğan', 'president-tur', '2014-08-28'),
  ],
  offices: [
    office('president-usa', 'President of the United States', 'HEAD_OF_STATE', 'state:USA'),
    office('foreign-minister-usa', 'Secretary of State of the United States', 'FOREIGN_MINISTER', 'state:USA'),
    office('envoy-usa', 'Special envoy of the United States', 'ENVOY', 'state:USA'),
    office('president-rus', 'President of Russia', 'HEAD_OF_STATE', 'state:RUS'),
    office('foreign-minister-rus', 'Foreign minister of Russia', 'FOREIGN_MINISTER', 'state:RUS'),
    office('spokesperson-rus', 'Spokesperson of the Kremlin', 'SPOKESPERSON', 'organization:kremlin'),
    office('president-ukr', 'President of Ukraine', 'HEAD_OF_STATE', 'state:UKR'),
    office('president-tur', 'President of Turkey', 'HEAD_OF_STATE', 'state:TUR'),
  ],
  titles: [],
  topics: [topic('sanctions', 'Sanctions'), topic('ceasefire', 'Ceasefire')],
};

/** Finds an entity of the small gazetteer by the last word of its id: `known('marco-rubio')`. */
export function known(slug: string): Entity {
  const entity = SMALL_GAZETTEER.entities.find(({ id }) => id.slice(id.indexOf(':') + 1) === slug);
  if (entity === undefined) throw new Error(`The small gazetteer has no "${slug}".`);
  return entity;
}

function state(iso3: string, iso2: string, name: string, capital: string): State {
  return { ...base(`state:${iso3}`, name), type: 'STATE', iso2, iso3, capital: `place:${capital}` as EntityId };
}

function place(slug: string, name: string, iso3: string): Place {
  return { ...base(`place:${slug}`, name), type: 'PLACE', state: `state:${iso3}` as EntityId };
}

function organization(slug: string, name: string, iso3: string | null): Organization {
  const organOf = iso3 === null ? null : (`state:${iso3}` as EntityId);
  return {
    ...base(`organization:${slug}`, name),
    type: 'ORGANIZATION',
    kind: iso3 === null ? 'INTERNATIONAL' : 'GOVERNMENT',
    organOf,
  };
}

function person(
  slug: string,
  name: string,
  officeSlug: string,
  from: string,
  spellings: readonly string[] = [],
): Person {
  const id = `person:${slug}` as EntityId;
  const tenureOffice = `office:${officeSlug}` as OfficeId;
  const others = spellings.map((text) => ({ text, kind: 'TRANSLITERATION' as const, language: 'de' }));
  const { names, ...rest } = base(id, name);
  return {
    ...rest,
    type: 'PERSON',
    gender: 'MALE',
    names: [...names, ...others],
    tenures: [{ id: hashId('tenure', id, tenureOffice, from), office: tenureOffice, from, to: null }],
  };
}

function office(slug: string, name: string, role: Office['role'], of: string): Office {
  return { id: `office:${slug}` as OfficeId, name, role, of: of as EntityId, titles: [] };
}

function topic(slug: string, name: string): Topic {
  return { id: `topic:${slug}` as TopicId, name, description: `All about ${name.toLowerCase()}.`, terms: [slug] };
}

function base(id: string, name: string) {
  return {
    id: id as EntityId,
    name,
    wikidata: null,
    origin: 'GAZETTEER' as const,
    names: [{ text: name, kind: 'FULL' as const, language: 'en' }],
  };
}
