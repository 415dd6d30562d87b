import type { Person } from '../../model/entity.ts';
import type { GazetteerIndex } from '../gazetteer.ts';
import { sameGivenName } from '../given-names.ts';
import { type LinkRule, only } from './context.ts';
import { linkKey } from './link-key.ts';

/** A full name in another spelling than the gazetteer's ("Sergei Lawrow"), where one known person alone fits. */
export const foldedName: LinkRule = {
  name: 'folded-name',
  link({ gazetteer }, mention) {
    if (mention.type !== 'PERSON' || mention.form !== 'NAME') return null;
    const key = linkKey(mention.text);
    const person = only(gazetteer.personsWithKey(key)) ?? only(sameFirstAndLast(gazetteer, key));
    return person === null ? null : { entity: person.id, confidence: 'RESOLVED' };
  },
};

/** Known persons with this last name and this first name, or another form of it; words between them do not count. */
function sameFirstAndLast(gazetteer: GazetteerIndex, key: string): Person[] {
  const words = key.split(' ');
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return [];
  return gazetteer.personsWithSurname(last).filter((person) =>
    person.names.some((name) => {
      const known = linkKey(name.text).split(' ');
      const knownFirst = known[0] ?? '';
      return known.length > 1 && known.at(-1) === last && fitsFirst(first, knownFirst) && fitsMiddle(words, known);
    }),
  );
}

const fitsFirst = (a: string, b: string): boolean => a === b || sameGivenName(a, b);

/** Middle names may be left out, but two that are given must agree. */
function fitsMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a.slice(1, -1), b.slice(1, -1)] : [b.slice(1, -1), a.slice(1, -1)];
  return short.every((word) => long.includes(word));
}
