import { createHash } from 'node:crypto';
import { KnownError } from '../errors.ts';
import type { Place } from '../graph/read/list.ts';

/** Marks a place of one list with one filter and order; opaque, and refused anywhere else. */
export function encodeCursor(place: Place, list: string): string {
  return Buffer.from(JSON.stringify([place.rank, place.id, seal(place, list)])).toString('base64url');
}

/**
 * Reads a cursor of the same list.
 * Errors: `CURSOR_INVALID` for one of another list, and for one that was changed.
 */
export function decodeCursor(cursor: string, list: string): Place {
  const place = parse(cursor);
  if (place !== null && place.seal === seal(place, list)) return { rank: place.rank, id: place.id };
  throw new KnownError('CURSOR_INVALID', `"${cursor.slice(0, 80)}" is not a cursor of this connection.`);
}

function parse(cursor: string): (Place & { readonly seal: string }) | null {
  try {
    const [rank, id, mark] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if ((typeof rank !== 'string' && typeof rank !== 'number') || typeof id !== 'string' || typeof mark !== 'string') {
      return null;
    }
    return { rank, id, seal: mark };
  } catch {
    return null;
  }
}

const seal = (place: Place, list: string): string =>
  createHash('sha256')
    .update(JSON.stringify([place.rank, place.id, list]))
    .digest('base64url')
    .slice(0, 12);
