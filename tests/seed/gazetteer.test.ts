import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { wikidataIds } from '../../seed/wikidata-ids.ts';
import { loadGazetteer } from '../../src/commands/load-gazetteer.ts';
import type { Entity, Person, Place, State } from '../../src/model/entity.ts';

const gazetteer = loadGazetteer();
const { entities, offices, titles, topics } = gazetteer;
const ofType = <Kind extends Entity>(type: Kind['type']): Kind[] =>
  entities.filter((entity): entity is Kind => entity.type === type);
const states = ofType<State>('STATE');
const places = ofType<Place>('PLACE');
const persons = ofType<Person>('PERSON');
const known = new Set<string>([...entities, ...offices].map(({ id }) => id));

/** Values that stand more than once. */
function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

describe('ids', () => {
  it('are all different', () => {
    expect(repeated([...entities, ...offices, ...topics].map(({ id }) => id))).toEqual([]);
  });

  it('are words joined by hyphens after the kind of their entity', () => {
    const form = /^(state:[A-Z]{3}|(place|organization|person|office|topic):[a-z\d\p{Ll}]+(-[a-z\d\p{Ll}]+)*)$/u;
    expect([...entities, ...offices, ...topics].filter(({ id }) => !form.test(id))).toEqual([]);
    expect(entities.filter(({ id, type }) => !id.startsWith(`${type.toLowerCase()}:`))).toEqual([]);
  });

  it('that are referred to exist', () => {
    const referred = [
      ...states.flatMap(({ capital }) => capital ?? []),
      ...entities.flatMap((entity) => (entity.type === 'PLACE' ? (entity.state ?? []) : [])),
      ...entities.flatMap((entity) => (entity.type === 'ORGANIZATION' ? (entity.organOf ?? []) : [])),
      ...offices.map((office) => office.of),
      ...persons.flatMap(({ tenures }) => tenures.map(({ office }) => office)),
    ];
    expect([...new Set(referred)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('of Wikidata stand at one entity each', () => {
    expect(repeated(entities.flatMap(({ wikidata }) => wikidata ?? []))).toEqual([]);
  });
});

describe('ids of Wikidata', () => {
  const { ids, sources } = wikidataIds();
  const named = new Map(entities.map((entity) => [entity.id as string, entity]));

  it('from a source are those of the gazetteer', () => {
    expect(ids.filter(({ entity, item }) => named.get(entity)?.wikidata !== item)).toEqual([]);
    expect(repeated(ids.map(({ entity }) => entity))).toEqual([]);
  });

  it('name a source, and each source where it was read', () => {
    const keys = new Set(sources.map(({ key }) => key));
    expect(ids.filter(({ source }) => !keys.has(source))).toEqual([]);
    expect(
      sources.filter(
        ({ repository, file, commit }) =>
          !/^[\w-]+\/[\w-]+$/.test(repository) || !file || !/^([\da-f]{40}|v\d+\.\d+\.\d+)$/.test(commit),
      ),
    ).toEqual([]);
    expect(repeated(sources.map(({ key }) => key))).toEqual([]);
  });

  it('say under which name the source has them, where it is none of ours', () => {
    const unnamed = ids.filter(({ entity, name }) => name !== null && named.get(entity)?.name === name);
    expect(unnamed).toEqual([]);
    expect(ids.filter(({ item }) => !/^Q[1-9]\d*$/.test(item))).toEqual([]);
  });
});

describe('states', () => {
  it('are the 193 members and 2 observers of the United Nations, Kosovo and Taiwan', () => {
    expect(states).toHaveLength(197);
    expect(states.filter(({ wikidata }) => wikidata === null)).toEqual([]);
  });

  it.each(states.map((state) => [state.name, state] as const))(
    '%s has the ISO codes of the standard',
    (_name, state) => {
      // Kosovo has user-assigned codes, which the standard leaves free and lists differ on.
      const alpha3 = state.iso2 === 'XK' ? 'XKX' : isoCountries.alpha2ToAlpha3(state.iso2);
      expect([state.iso3, state.id]).toEqual([alpha3, `state:${alpha3}`]);
    },
  );

  it('have a capital that lies in them', () => {
    const stateOf = new Map(places.map((place) => [place.id, place.state]));
    expect(states.filter(({ id, capital }) => capital === null || stateOf.get(capital) !== id)).toEqual([]);
  });

  it('have the Wikidata items that everybody knows', () => {
    const item = (id: string) => states.find((state) => state.id === id)?.wikidata;
    expect(['RUS', 'UKR', 'USA', 'DEU', 'CHN', 'SAU', 'NLD'].map((iso) => item(`state:${iso}`))).toEqual([
      'Q159',
      'Q212',
      'Q30',
      'Q183',
      'Q148',
      'Q851',
      'Q55',
    ]);
  });
});

describe('spellings', () => {
  /** Two bearers of one spelling, and why both keep it. */
  const SHARED: Readonly<Record<string, string>> = {
    Austin: 'the city and Lloyd Austin',
    Congo: 'both states on the Congo',
    Congolese: 'both states on the Congo',
    Dominican: 'the Dominican Republic and Dominica',
    Dominicans: 'the Dominican Republic and Dominica',
    'South Georgia': 'the south of the American state and the islands',
    Georgia: 'the state and the state of the United States',
    'Vatican City': 'the state and its seat',
  };

  it('are borne by one entity, but for surnames and the ones listed here', () => {
    const bearers = new Map<string, Map<string, string>>();
    for (const { id, names } of entities) {
      for (const { text, kind } of names) bearers.set(text, (bearers.get(text) ?? new Map()).set(id, kind));
    }
    const clashes = [...bearers].filter(
      ([, who]) => who.size > 1 && [...who.values()].some((kind) => kind !== 'SURNAME'),
    );
    expect(clashes.map(([text]) => text).sort()).toEqual(Object.keys(SHARED).sort());
  });

  it('stand once at each entity, without space around them', () => {
    const twice = entities.filter(({ names }) => new Set(names.map(({ text }) => text)).size < names.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
    const untidy = entities.flatMap(({ names }) =>
      names.filter(({ text }) => text !== text.trim() || /\s{2}/.test(text)),
    );
    expect(untidy).toEqual([]);
  });

  it('begin with the name that is shown', () => {
    expect(entities.filter(({ name, names }) => names[0]?.text !== name)).toEqual([]);
  });

  it.each([
    ['person:sergey-lavrov', ['Sergei Lavrov', 'Sergej Lawrow', 'Lawrow', 'Сергей Лавров']],
    ['person:volodymyr-zelenskyy', ['Volodymyr Zelensky', 'Wolodymyr Selenskyj', 'Selenskyj', 'Зеленский']],
    ['person:recep-tayyip-erdogan', ['Recep Tayyip Erdogan', 'Erdoğan']],
    ['place:kyiv', ['Kyiv', 'Kiev', 'Kiew']],
    ['place:riyadh', ['Riad']],
    ['state:USA', ['US', 'U.S.', 'USA', 'America', 'Americans', 'Vereinigte Staaten']],
    ['state:GBR', ['UK', 'Britain', 'British', 'Briton']],
    ['state:BLR', ['Byelorussia', 'Belarusians', 'Беларусь']],
    ['organization:us-state-department', ['State Department', 'US Department of State', 'Foggy Bottom']],
  ])('of %s hold those of other languages and other days', (id, expected) => {
    const texts = entities.find((entity) => entity.id === id)?.names.map(({ text }) => text) ?? [];
    expect(texts).toEqual(expect.arrayContaining(expected));
  });
});

describe('tenures', () => {
  /** Offices that several persons hold at the same time. */
  const SHARED_OFFICES = new Set([
    'office:usa-senator',
    'office:usa-representative',
    'office:usa-governor',
    'office:eu-commissioner',
    'office:ita-deputy-head',
    'office:chn-foreign-spokesperson',
  ]);
  const held = persons.flatMap((person) => person.tenures.map((tenure) => ({ person: person.name, ...tenure })));

  /** Compares two dates as far as both are precise. */
  const isLater = (a: string, b: string): boolean => {
    const precision = Math.min(a.length, b.length);
    return a.slice(0, precision) > b.slice(0, precision);
  };

  it('end after they begin', () => {
    expect(held.filter(({ from, to }) => from !== null && to !== null && isLater(from, to))).toEqual([]);
  });

  it('of one office do not overlap', () => {
    const overlaps = offices
      .filter(({ id }) => !SHARED_OFFICES.has(id))
      .flatMap(({ id }) => {
        const holders = held
          .filter(({ office }) => office === id)
          .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
        return holders
          .slice(1)
          .filter((next, at) => isLater(holders[at]?.to ?? '9999', next.from ?? '0000'))
          .map((next) => `${id}: ${next.person}`);
      });
    expect(overlaps).toEqual([]);
  });

  it.each([
    ['office:usa-head-of-state', 'Donald Trump'],
    ['office:usa-foreign-minister', 'Marco Rubio'],
    ['office:usa-security-adviser', 'Mike Waltz'],
    ['office:usa-middle-east-envoy', 'Steve Witkoff'],
    ['office:usa-defence-minister', 'Pete Hegseth'],
    ['office:rus-foreign-minister', 'Sergey Lavrov'],
    ['office:rus-foreign-policy-adviser', 'Yuri Ushakov'],
    ['office:rus-spokesperson', 'Dmitry Peskov'],
    ['office:ukr-head-of-state', 'Volodymyr Zelenskyy'],
    ['office:sau-foreign-minister', 'Faisal bin Farhan Al Saud'],
    ['office:sau-security-adviser', 'Musaed al-Aiban'],
    ['office:deu-head-of-government', 'Olaf Scholz'],
    ['office:gbr-head-of-government', 'Keir Starmer'],
    ['office:nato-secretary-general', 'Mark Rutte'],
  ])('give the holder of %s on 18 February 2025', (office, name) => {
    const day = '2025-02-18';
    const holders = held.filter(
      ({ office: of, from, to }) => of === office && !isLater(from ?? '0000', day) && !isLater(day, to ?? '9999'),
    );
    expect(holders.map(({ person }) => person)).toEqual([name]);
  });
});

describe('titles and topics', () => {
  it('stand once each, in lower case', () => {
    expect(repeated(titles.map(({ text }) => text))).toEqual([]);
    expect(titles.filter(({ text }) => text !== text.toLowerCase())).toEqual([]);
    const terms = topics.flatMap((topic) => topic.terms);
    expect(terms.filter((term) => term !== term.toLowerCase() || !/^[^*]+\*?$/.test(term))).toEqual([]);
  });

  it('of the offices are in lower case too', () => {
    expect(offices.filter((office) => office.titles.some((title) => title !== title.toLowerCase()))).toEqual([]);
  });
});
