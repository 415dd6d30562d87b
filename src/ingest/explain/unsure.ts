import type { LinkedMention } from '../found.ts';
import { isQuoted } from '../links/context.ts';
import { wordKey } from '../links/link-key.ts';
import { personsIn, SENTENCES_BACK } from '../links/pronoun.ts';
import { isCommon, lastWord, namedInFull } from '../links/surname.ts';
import type { Readout } from './readout.ts';

/** Why nobody was decided for a mention, in words. */
export function whyUnsure(readout: Readout, mention: LinkedMention): string {
  if (mention.plural) return 'unsure: it means more than one';
  if (mention.form === 'SURNAME') return whySurname(readout, mention);
  if (mention.form === 'PRONOUN' || mention.form === 'DESCRIPTION') return whyPointing(readout, mention);
  if (mention.form === 'TITLE') return 'unsure: no one person holds this office, by the document or on its day';
  if (mention.candidates.length > 0) return 'unsure: the words around the name speak against those who bear it';
  return mention.type === 'PERSON'
    ? 'unsure: nobody known bears this name, and it is no full name of a person of its own'
    : 'unsure: nothing known bears this name';
}

function whySurname({ context }: Readout, mention: LinkedMention): string {
  const found = context.found[mention.index];
  if (found === undefined || mention.type !== 'PERSON') return 'unsure: nobody known bears this name';
  const inDocument = namedInFull(context, wordKey(lastWord(mention.text)), found);
  if (inDocument.size > 1) return `unsure: the document names ${inDocument.size} persons of this surname in full`;
  if (inDocument.size === 0 && mention.candidates.length === 0) return 'unsure: nobody known bears this surname';
  if (isCommon(found)) return 'unsure: many bear this surname, and no title stands before it';
  return 'unsure: neither title nor day of publication tells those of this surname apart';
}

function whyPointing({ context }: Readout, mention: LinkedMention): string {
  const found = context.found[mention.index];
  if (found === undefined) return 'unsure';
  if (mention.form === 'PRONOUN' && isQuoted(context, mention.start)) {
    return 'unsure: it stands in a quotation, where it is the speaker who points';
  }
  for (let sentence = mention.sentence; sentence >= mention.sentence - SENTENCES_BACK; sentence -= 1) {
    const fitting = new Set(personsIn(context, found, sentence, mention.gender).map(({ id }) => id));
    if (fitting.size > 1) return `unsure: ${fitting.size} persons fit it in the nearest sentence that names any`;
    if (fitting.size === 1) return 'unsure: the one who fits it is named only as an owner';
  }
  return 'unsure: nobody named before it fits';
}
