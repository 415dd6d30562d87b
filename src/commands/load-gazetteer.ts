import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { KnownError } from '../errors.ts';
import type { Entity, Name, Office, Tenure } from '../model/entity.ts';
import type { Gazetteer, Title, Topic } from '../model/gazetteer.ts';
import { type EntityId, hashId, type OfficeId, type TopicId } from '../model/id.ts';
import {
  type NameEntry,
  officeEntries,
  organizationEntries,
  type PersonEntry,
  personEntries,
  placeEntries,
  stateEntries,
  titleEntries,
  topicEntries,
} from './gazetteer-entries.ts';

/** The folder of the data, from `src/commands/` and from `dist/commands/` alike. */
const FOLDER = join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'seed', 'gazetteer');

/**
 * Reads all that is known before the first document is read.
 * Shape: entities in order of state, place, organization, person, and of their files; shown names stand first.
 * Errors: `GAZETTEER_INVALID`, naming the file and the entry.
 */
export function loadGazetteer(folder: string = FOLDER): Gazetteer {
  const read = <Entry>(file: string, schema: z.ZodType<Entry[]>): Entry[] => readEntries(join(folder, file), schema);
  const places = ['places.json', 'territories.json', 'cities.json'].flatMap((file) => read(file, placeEntries));
  const entities = [
    ...read('states.json', stateEntries).map((entry) => ({ ...entry, ...known(entry), type: 'STATE' as const })),
    ...places.map((entry) => ({ ...entry, ...known(entry), type: 'PLACE' as const })),
    ...read('organizations.json', organizationEntries).map((entry) => ({
      ...entry,
      ...known(entry),
      type: 'ORGANIZATION' as const,
    })),
    ...read('persons.json', personEntries).map((entry) => ({
      ...entry,
      ...known(entry),
      type: 'PERSON' as const,
      tenures: tenuresOf(entry),
    })),
  ];
  return {
    entities: entities as readonly object[] as readonly Entity[],
    offices: read('offices.json', officeEntries) as readonly object[] as readonly Office[],
    titles: read('titles.json', titleEntries) as readonly Title[],
    topics: read('topics.json', topicEntries).map((entry): Topic => ({ ...entry, id: entry.id as TopicId })),
  };
}

function packageRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new KnownError('GAZETTEER_INVALID', 'There is no package.json above the program.');
  return packageRoot(parent);
}

/** The fields that every entity has and the files leave out. */
function known(entry: { id: string; name: string; names: readonly NameEntry[] }) {
  return { id: entry.id as EntityId, origin: 'GAZETTEER' as const, names: namesOf(entry) };
}

function namesOf(entry: { name: string; names: readonly NameEntry[] }): readonly Name[] {
  const names = entry.names.map(({ text, kind, language = 'en' }): Name => ({ text, kind, language }));
  const shown = names.find((name) => name.text === entry.name) ?? {
    text: entry.name,
    kind: 'FULL' as const,
    language: 'en',
  };
  return [shown, ...names.filter((name) => name !== shown)];
}

const tenuresOf = (person: PersonEntry): readonly Tenure[] =>
  person.tenures.map(({ office, from, to }) => ({
    id: hashId('tenure', person.id, office, from ?? ''),
    office: office as OfficeId,
    from,
    to,
  }));

function readEntries<Entry>(path: string, schema: z.ZodType<Entry[]>): Entry[] {
  const entries = parseJson(path);
  const result = schema.safeParse(entries);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const at = issue?.path[0];
  const entry = Array.isArray(entries) && typeof at === 'number' ? (entries[at] as { id?: unknown } | null) : null;
  const where = at === undefined ? '' : ` entry ${Number(at) + 1} (${String(entry?.id ?? 'without id')})`;
  throw new KnownError(
    'GAZETTEER_INVALID',
    `"${path}"${where}: ${issue?.path.slice(1).join('.') ?? ''} ${issue?.message ?? ''}.`,
    { cause: result.error },
  );
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new KnownError('GAZETTEER_INVALID', `"${path}" cannot be read as JSON.`, { cause });
  }
}
