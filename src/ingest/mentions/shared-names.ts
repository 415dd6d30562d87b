import type { Entity } from '../../model/entity.ts';
import type { GazetteerIndex, KnownName } from '../gazetteer.ts';
import type { Hit } from '../spellings.ts';
import type { Word } from '../words.ts';
import { stateOf } from './offices.ts';

type Hits = readonly (Hit<KnownName> | null)[];

interface Source {
  readonly clean: string;
  readonly words: readonly Word[];
  readonly gazetteer: GazetteerIndex;
  readonly hits: Hits;
}

/**
 * Orders what several states and regions of one name stand for ("Georgia", "Congo", "Congolese"), the likeliest first.
 * Words beside the name decide, then what else the document names; where both are silent, the gazetteer's order stays.
 * Shape: one for one with the hits of the source.
 */
export function orderShared(source: Source): Hits {
  if (!source.hits.some(isShared)) return source.hits;
  const named = namedIn(source);
  const beside = source.hits.map((hit, at) => (isShared(hit) ? besideScores(source, hit, at) : NOTHING));
  const told = new Set(beside.flatMap((scores) => [...scores].flatMap(([entity, score]) => (score > 0 ? entity : []))));
  return source.hits.map((hit, at) => (isShared(hit) ? ordered(hit, beside[at] ?? NOTHING, named, told) : hit));
}

type Scores = ReadonlyMap<Entity, number>;
const NOTHING: Scores = new Map();

function isShared(hit: Hit<KnownName> | null): hit is Hit<KnownName> {
  if (hit === null || hit.values.length < 2) return false;
  const lands = hit.values.filter(({ entity }) => entity.type === 'STATE' || entity.type === 'PLACE');
  return new Set(lands.map(({ entity }) => entity.id)).size > 1;
}

/** Words beside a name weigh most; next that the document tells of one bearer in its own words, here or elsewhere. */
function ordered(hit: Hit<KnownName>, beside: Scores, named: Named, told: ReadonlySet<Entity>): Hit<KnownName> {
  const score = ({ entity }: KnownName): number =>
    10 * (beside.get(entity) ?? 0) + documentScore(named, entity) + (told.has(entity) ? 1.5 : 0);
  return { ...hit, values: [...hit.values].sort((a, b) => score(b) - score(a)) };
}

interface Named {
  /** The different words that name a state, its people, places and organs, by the state. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same for places alone, without its capital. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a document names under names that are nobody else's. */
function namedIn({ words, gazetteer, hits }: Source): Named {
  const named = { words: new Map<string, Set<string>>(), places: new Map<string, Set<string>>() };
  for (let at = 0; at < hits.length; ) {
    const hit = hits[at] ?? null;
    const best = hit?.values[0]?.entity;
    const entity = isShared(hit) ? undefined : best;
    for (const state of entity === undefined ? [] : statesOf(gazetteer, entity)) {
      const text = words
        .slice(at, hit?.end)
        .map(({ lower }) => lower)
        .join(' ');
      put(named.words, state, text);
      if (entity !== undefined && isProvincial(gazetteer, entity)) put(named.places, state, text);
    }
    at = hit?.end ?? at + 1;
  }
  return named;
}

function put(map: Map<string, Set<string>>, key: string, text: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(text));
}

/** The state of an entity; of a person those whose offices he ever held. */
function statesOf(gazetteer: GazetteerIndex, entity: Entity): string[] {
  if (entity.type !== 'PERSON') return [stateOf(entity) ?? []].flat();
  const owners = entity.tenures.map(({ office }) => gazetteer.entity(gazetteer.office(office)?.of ?? ''));
  return [...new Set(owners.flatMap((owner) => stateOf(owner) ?? []))];
}

const isProvincial = (gazetteer: GazetteerIndex, entity: Entity): boolean =>
  entity.type === 'PLACE' && gazetteer.stateOfCapital(entity.id) === null;

/** A state needs one other word for it; a region two places around it, and fewer other states in the text than those. */
function documentScore({ words, places }: Named, entity: Entity): number {
  const state = stateOf(entity) ?? '';
  if (entity.type === 'STATE') return (words.get(state)?.size ?? 0) > 0 ? 2 : 0;
  const around = places.get(state)?.size ?? 0;
  return around > 1 && around >= words.size ? 1 : 0;
}

/** Offices and parties that only a state of the United States has. */
const AMERICAN_BEHIND =
  /^['’]?s? (?:Gov\.|Sen\.|Rep\.|Lt\.|Governor|Senator|Secretary of State|Attorney General|Republicans?|Democrats?|Legislature|GOP|Bulldogs|Tech\b)/;
const AMERICAN_AHEAD =
  /(?:\b(?:Sen|Gov|Rep|Senator|Governor|Representative|Congressman|Congresswoman|Republicans?|Democrats?)\b[^;:\n]{0,40}\bof |\b[Ss]tate of |\((?:R|D|Republican|Democrat)[-–, ]+)$/;

/** What the words beside a shared name say for each of its bearers. */
function besideScores(source: Source, hit: Hit<KnownName>, at: number): Scores {
  const around = neighbours(source, hit, at);
  const start = source.words[at]?.start ?? 0;
  const end = source.words[hit.end - 1]?.end ?? 0;
  const american = isAmerican(source.clean.slice(Math.max(0, start - 60), start), source.clean.slice(end, end + 24));
  const bearers = new Set(hit.values.map(({ entity }) => entity));
  return new Map(
    [...bearers].map((entity) => {
      const region = american && entity.type === 'PLACE' && entity.state === 'state:USA' ? 2 : 0;
      return [entity, around.reduce((sum, neighbour) => sum + support(source, entity, neighbour), region)];
    }),
  );
}

const isAmerican = (before: string, after: string): boolean =>
  AMERICAN_BEHIND.test(after) || AMERICAN_AHEAD.test(before);

const SERVES = /^(?: (?:\p{L}+ ){0,4}| of (?:the )?|, (?:the )?)$/u;
const LISTED = /^(?:, (?:and |or )?| and | or |, the | \()$/;

/** What one name beside a shared one says for a bearer: who serves it, what lies in it, states that stand in a row. */
function support({ gazetteer }: Source, entity: Entity, { other, between }: Neighbour): number {
  const state = stateOf(entity);
  if (state === null) return 0;
  if (other.type === 'PERSON') return SERVES.test(between) && statesOf(gazetteer, other).includes(state) ? 1 : 0;
  if (!LISTED.test(between)) return 0;
  if (stateOf(other) === state) {
    return other.type !== 'PLACE' || entity.type === 'STATE' || isProvincial(gazetteer, other) ? 1 : 0;
  }
  return other.type === 'STATE' && entity.type === 'STATE' ? 0.5 : 0;
}

interface Neighbour {
  readonly other: Entity;
  readonly between: string;
}

const FAR = 6;

/** The known names right before and behind a shared one, with the words between. */
function neighbours({ clean, words, hits }: Source, hit: Hit<KnownName>, at: number): Neighbour[] {
  const start = words[at]?.start ?? 0;
  const end = words[hit.end - 1]?.end ?? 0;
  const found: Neighbour[] = [];
  for (let first = at - 1; first >= Math.max(0, at - FAR); first -= 1) {
    const other = hits[first];
    if (other == null || other.end > at) continue;
    const entity = other.values[0]?.entity;
    if (entity !== undefined) found.push({ other: entity, between: clean.slice(words[other.end - 1]?.end, start) });
    break;
  }
  for (let first = hit.end; first < hit.end + FAR; first += 1) {
    const entity = hits[first]?.values[0]?.entity;
    if (entity === undefined) continue;
    found.push({ other: entity, between: clean.slice(end, words[first]?.start) });
    break;
  }
  return found;
}
