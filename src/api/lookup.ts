import { KnownError } from '../errors.ts';
import type { BearerRow, EntityRow } from '../graph/read/entity.ts';
import type { EntityType, NameKind } from '../model/entity.ts';
import { foldName } from '../model/fold-name.ts';
import type { Context } from './context.ts';
import { checkLength } from './length.ts';
import { suggestNames } from './suggest.ts';

/** How strongly a kind of spelling names its bearer: 0 its own names, 1 names shared by families, 2 names of something else. */
const STRENGTH: Readonly<Record<NameKind, number>> = {
  FULL: 0,
  SHORT: 0,
  FORMAL: 0,
  ABBREVIATION: 0,
  TRANSLITERATION: 0,
  EXONYM: 0,
  SURNAME: 1,
  HISTORIC: 1,
  MISSPELLING: 1,
  METONYM: 2,
  DEMONYM: 2,
};

const ENTITY_ID = /^(person|state|organization|place):\S+$/;

/**
 * Finds the entity that an argument names, by id or by any known spelling.
 * Of several bearers those of the fitting types count, of these those whose own name it is, of these those that documents mention.
 * Shape: null when nobody bears the name; a hint then says what may have been meant.
 * Errors: `INPUT_INVALID` for more than 300 characters, and with the candidates when several are left.
 */
export async function findEntity(
  context: Context,
  words: string,
  fitting: readonly EntityType[] = [],
): Promise<EntityRow | null> {
  checkLength('A name', words);
  const found = ENTITY_ID.test(words)
    ? await context.loaders.entityById.load(words)
    : await bearerOf(context, words, fitting);
  if (found === null) await hint(context, words);
  return found;
}

async function bearerOf(context: Context, words: string, fitting: readonly EntityType[]): Promise<EntityRow | null> {
  const key = foldName(words);
  if (key === '') throw new KnownError('INPUT_INVALID', `"${words}" holds no name and no id.`);
  const bearers = await context.loaders.bearersByFoldedName.load(key);
  const rightType = preferred(bearers, (bearer) => fitting.includes(bearer.type));
  const strongest = Math.min(...rightType.map(({ nameKind }) => STRENGTH[nameKind]));
  const own = preferred(rightType, (bearer) => STRENGTH[bearer.nameKind] === strongest);
  const left = distinct(preferred(distinct(own), (bearer) => bearer.mentionCount > 0));
  if (left.length < 2) return left[0] ?? null;
  const candidates = left.map(({ name, id }) => `${name} (${id})`).join(', ');
  throw new KnownError('INPUT_INVALID', `"${words}" names several: ${candidates}. Give the id of one.`);
}

/** Those that meet a wish, or all where none does. */
function preferred(bearers: readonly BearerRow[], wish: (bearer: BearerRow) => boolean): readonly BearerRow[] {
  const wished = bearers.filter(wish);
  return wished.length > 0 ? wished : bearers;
}

const distinct = (bearers: readonly BearerRow[]): readonly BearerRow[] => [
  ...new Map(bearers.map((bearer) => [bearer.id, bearer])).values(),
];

async function hint(context: Context, words: string): Promise<void> {
  const names = await suggestNames(context, words);
  const meant = names.length === 0 ? '' : ` Did you mean ${names.map((name) => `"${name}"`).join(' or ')}?`;
  context.hints.add(`Nobody in the graph is called "${words}".${meant}`);
}
