import { z } from 'zod';

/** The shape of the files under `seed/gazetteer/`: the model types without what follows from them. */
const NAME_KINDS = [
  'FULL',
  'SHORT',
  'FORMAL',
  'SURNAME',
  'TRANSLITERATION',
  'EXONYM',
  'DEMONYM',
  'METONYM',
  'ABBREVIATION',
  'HISTORIC',
  'MISSPELLING',
] as const;
const ROLES = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'MINISTER',
  'SECURITY_ADVISER',
  'ADVISER',
  'ENVOY',
  'AMBASSADOR',
  'SPOKESPERSON',
  'LEGISLATOR',
  'MONARCH',
  'MILITARY_COMMANDER',
  'LEADER',
  'EXECUTIVE',
  'OTHER',
] as const;

const words = z.string().min(1);
const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .nullable();
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();
const state = z.string().regex(/^state:[A-Z]{3}$/);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}:[^\\sA-Z:]+$`));

/** A spelling; its language is English where none is given. */
export interface NameEntry {
  readonly text: string;
  readonly kind: (typeof NAME_KINDS)[number];
  readonly language?: string;
}

/** Tens of thousands of spellings are checked at each start: by a plain function, which is several times faster. */
const names = z.custom<NameEntry[]>(
  (value) => Array.isArray(value) && value.every(isName),
  'must be a list of { text, kind, language? }',
);

const KINDS: ReadonlySet<unknown> = new Set(NAME_KINDS);
const NAME_FIELDS: ReadonlySet<string> = new Set(['text', 'kind', 'language']);

function isName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { text, kind, language } = value as Record<string, unknown>;
  if (typeof text !== 'string' || text === '' || !KINDS.has(kind)) return false;
  for (const field in value) if (!NAME_FIELDS.has(field)) return false;
  return language === undefined || (typeof language === 'string' && language !== '');
}

export const stateEntries = z.array(
  z.strictObject({
    id: state,
    name: words,
    iso2: z.string().length(2),
    iso3: z.string().length(3),
    wikidata,
    capital: id('place').nullable(),
    names,
  }),
);

export const placeEntries = z.array(
  z.strictObject({ id: id('place'), name: words, state: state.nullable(), wikidata, names }),
);

export const organizationEntries = z.array(
  z.strictObject({
    id: id('organization'),
    name: words,
    kind: z.enum(['INTERNATIONAL', 'GOVERNMENT', 'PARLIAMENT', 'PARTY', 'MILITARY', 'MEDIA', 'COMPANY', 'OTHER']),
    organOf: state.nullable(),
    wikidata,
    names,
  }),
);

const person = z.strictObject({
  id: id('person'),
  name: words,
  wikidata,
  gender: z.enum(['FEMALE', 'MALE']).nullable(),
  names,
  tenures: z.array(z.strictObject({ office: id('office'), from: day, to: day })),
});
export type PersonEntry = z.infer<typeof person>;
export const personEntries = z.array(person);

export const officeEntries = z.array(
  z.strictObject({
    id: id('office'),
    name: words,
    role: z.enum(ROLES),
    of: z.union([state, id('organization')]),
    titles: z.array(words).min(1),
  }),
);

export const titleEntries = z.array(z.strictObject({ text: words, role: z.enum(ROLES) }));

export const topicEntries = z.array(
  z.strictObject({ id: id('topic'), name: words, description: words, terms: z.array(words).min(1) }),
);
