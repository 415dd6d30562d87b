import type { EntityId, OfficeId, TenureId } from './id.ts';

/** What a name can name. */
export type EntityType = 'PERSON' | 'STATE' | 'ORGANIZATION' | 'PLACE';

/** Where our knowledge of an entity comes from. */
export type Origin = 'GAZETTEER' | 'EXTRACTED' | 'CURATED';

/**
 * What kind of spelling a name is.
 * `DEMONYM` is an adjective or a people ("Russian", "Russians"); `METONYM` a seat of power that stands for it ("Kremlin").
 */
export type NameKind =
  | 'FULL'
  | 'SHORT'
  | 'FORMAL'
  | 'SURNAME'
  | 'TRANSLITERATION'
  | 'EXONYM'
  | 'DEMONYM'
  | 'METONYM'
  | 'ABBREVIATION'
  | 'HISTORIC'
  | 'MISSPELLING';

/** One spelling of an entity's name. */
export interface Name {
  readonly text: string;
  readonly kind: NameKind;
  /** BCP 47 tag of the language (or transliteration habit) that it comes from. */
  readonly language: string;
}

interface EntityBase {
  readonly id: EntityId;
  /** The name that we show. */
  readonly name: string;
  /** Wikidata item, such as `Q159`. */
  readonly wikidata: string | null;
  readonly origin: Origin;
  /** Every spelling known, the shown name among them. */
  readonly names: readonly Name[];
}

export interface Person extends EntityBase {
  readonly type: 'PERSON';
  readonly gender: 'FEMALE' | 'MALE' | null;
  readonly tenures: readonly Tenure[];
}

export interface State extends EntityBase {
  readonly type: 'STATE';
  /** ISO 3166-1 alpha-2 and alpha-3. */
  readonly iso2: string;
  readonly iso3: string;
  /** The place that is its capital or seat of government. */
  readonly capital: EntityId | null;
}

export interface Organization extends EntityBase {
  readonly type: 'ORGANIZATION';
  readonly kind: OrganizationKind;
  /** The state that it is an organ of (the Kremlin, the State Department); null for all others. */
  readonly organOf: EntityId | null;
}

export type OrganizationKind =
  | 'INTERNATIONAL'
  | 'GOVERNMENT'
  | 'PARLIAMENT'
  | 'PARTY'
  | 'MILITARY'
  | 'MEDIA'
  | 'COMPANY'
  | 'OTHER';

export interface Place extends EntityBase {
  readonly type: 'PLACE';
  /** The state that it lies in; null for continents, seas and the like. */
  readonly state: EntityId | null;
}

/** What a mention can be linked to. */
export type Entity = Person | State | Organization | Place;

/** What somebody in an office is, whatever the state calls it. */
export type OfficeRole =
  | 'HEAD_OF_STATE'
  | 'HEAD_OF_GOVERNMENT'
  | 'DEPUTY_HEAD'
  | 'FOREIGN_MINISTER'
  | 'DEFENCE_MINISTER'
  | 'MINISTER'
  | 'SECURITY_ADVISER'
  | 'ADVISER'
  | 'ENVOY'
  | 'AMBASSADOR'
  | 'SPOKESPERSON'
  | 'LEGISLATOR'
  | 'MONARCH'
  | 'MILITARY_COMMANDER'
  | 'LEADER'
  | 'EXECUTIVE'
  | 'OTHER';

/** An office of one state or organization, such as the foreign minister of Russia. */
export interface Office {
  readonly id: OfficeId;
  readonly name: string;
  readonly role: OfficeRole;
  /** The state or organization it belongs to. */
  readonly of: EntityId;
  /** How news texts call it. */
  readonly titles: readonly string[];
}

/** Who held which office from when to when. Days or months (EDTF); null is open. */
export interface Tenure {
  readonly id: TenureId;
  readonly office: OfficeId;
  readonly from: string | null;
  readonly to: string | null;
}
