import { KnownError } from '../errors.ts';

const LONGEST = 300;

/**
 * Holds names and words to search for within bounds.
 * Errors: `INPUT_INVALID` for more than 300 characters.
 */
export function checkLength(what: string, words: string): void {
  if (words.length <= LONGEST) return;
  throw new KnownError('INPUT_INVALID', `${what} is ${words.length} characters long, not ${LONGEST} at most.`);
}
