import { DETERMINERS, PREPOSITIONS } from './grammar-words.ts';
import { isNominal, phraseBefore } from './noun-phrase.ts';
import { posAt, quoteAt, type Run, type Scene, wordAt } from './scene.ts';
import type { Source } from './subject.ts';

/** "in a message posted Friday": what follows a preposition is no subject. */
export const hangsOnPreposition = (scene: Scene, { first }: Run, floor: number): boolean =>
  first > floor && isTie(wordAt(scene, first - 1)) && !quoteAt(scene, first - 1);

/** Prepositions that no clause begins with ("after Lind said" has a subject). */
const isTie = (word: string): boolean => PREPOSITIONS.has(word) && !/^(?:after|before|since|until|as)$/.test(word);

/** "Voters marching through the streets chanted", "a report released last year found": the phrase that a participle describes. */
export function beforeParticiple(scene: Scene, end: number, floor: number): Source | null {
  for (let index = end - 1; index > Math.max(floor, end - 8); index -= 1) {
    if (quoteAt(scene, index) || /^[,;:–—]$/.test(wordAt(scene, index))) return null;
    if (posAt(scene, index) !== 'VERB') continue;
    if (!/(?:ing|ed)$/.test(wordAt(scene, index)) || !isNominal(scene, index - 1)) return null;
    const phrase = phraseBefore(scene, index, floor);
    return phrase && !hangsOnPreposition(scene, phrase, floor) ? { ...phrase, by: 'SUBJECT', antecedent: null } : null;
  }
  return null;
}

/** "footage of Lind saying": whom a record shows, where one is named right before the participle; null otherwise. */
export function onFilm(scene: Scene, participle: number, floor: number): Source | null {
  for (let first = participle - 1; first > Math.max(floor + 1, participle - 6); first -= 1) {
    if (!isNominal(scene, first) && !DETERMINERS.has(wordAt(scene, first))) return null;
    if (!/^(?:of|with|showing)$/.test(wordAt(scene, first - 1))) continue;
    const record = /^(?:footage|videos?|clips?|recordings?|audio|images?|tapes?|film)$/.test(wordAt(scene, first - 2));
    return record ? { first, end: participle, by: 'SUBJECT', antecedent: null } : null;
  }
  return null;
}

/** "An official who sat at the table said": the phrase before a relative clause without commas. */
export function beforeWho(scene: Scene, { first }: Run, floor: number): Source | null {
  for (let who = first - 1; who > Math.max(floor, first - 10); who -= 1) {
    if (quoteAt(scene, who) || /^[,;:–—]$/.test(wordAt(scene, who))) return null;
    if (wordAt(scene, who) !== 'who') continue;
    const phrase = /VERB|AUX/.test(posAt(scene, who + 1)) ? phraseBefore(scene, who, floor) : null;
    return phrase && !hangsOnPreposition(scene, phrase, floor) ? { ...phrase, by: 'SUBJECT', antecedent: null } : null;
  }
  return null;
}
