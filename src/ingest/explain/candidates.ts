import type { EntityId } from '../../model/id.ts';
import type { FoundMention, LinkedMention } from '../found.ts';
import { genderOf } from '../links/context.ts';
import { wordKey } from '../links/link-key.ts';
import { metonym } from '../links/metonym.ts';
import { personsIn, SENTENCES_BACK } from '../links/pronoun.ts';
import { lastWord, namedInFull } from '../links/surname.ts';
import type { Lost } from './explanation.ts';
import type { Readout } from './readout.ts';

/** Those who bear the words of a mention, or whom it may point to, and were not taken. Shape: each once, best known or nearest first. */
export function rivalsOf(readout: Readout, mention: LinkedMention): readonly Lost[] {
  const seen = new Set<EntityId | null>([mention.entity]);
  const rivals = [bearers, seat, namesakes, holders, pointedTo].flatMap((find) => find(readout, mention));
  return rivals.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

/** Those whom the gazetteer knows by exactly these words. */
function bearers(readout: Readout, mention: LinkedMention): Lost[] {
  if (mention.form === 'SURNAME') return [];
  return mention.candidates.map((id, rank) => lost(readout, id, whyBearer(mention, rank)));
}

function whyBearer(mention: LinkedMention, rank: number): string {
  if (mention.entity === null) return 'the words around it speak against it';
  if (mention.linkRule === 'metonym') return 'the words around it speak of the state, not of the place';
  if (mention.linkRule !== 'exact-name') return `${mention.linkRule} comes first`;
  return `stands ${rank + 1} of ${mention.candidates.length} who bear the name, by the words around it and by how well known each is`;
}

/** The state that a capital stands for elsewhere. */
function seat({ context, named }: Readout, { type, entity }: LinkedMention): Lost[] {
  const state = type === 'PLACE' && entity !== null ? context.gazetteer.stateOfCapital(entity) : null;
  if (state === null) return [];
  const why = 'the words around it speak of the place, not of the state';
  return [{ what: named(state.id).name, entity: state.id, rule: metonym.name, why }];
}

/** Persons with the surname of a mention, named in the document or known. */
function namesakes(readout: Readout, mention: LinkedMention): Lost[] {
  const { context } = readout;
  const found = context.found[mention.index];
  if (mention.form !== 'SURNAME' || mention.type !== 'PERSON' || found === undefined) return [];
  const surname = lastWord(mention.text);
  const inDocument = namedInFull(context, wordKey(surname), { ...found, title: null });
  const known = [...mention.candidates, ...context.gazetteer.personsWithSurname(surname).map(({ id }) => id)];
  return [...new Set([...inDocument, ...known])].map((id) =>
    lost(readout, id, whyNamesake(mention, inDocument, id, context.document.publishedOn)),
  );
}

function whyNamesake(
  { linkRule, entity }: LinkedMention,
  inDocument: ReadonlySet<EntityId>,
  id: EntityId,
  publishedOn: string | null,
): string {
  if (inDocument.has(id) && inDocument.size > 1) return 'the document names more than one of this surname in full';
  if (inDocument.has(id)) return `${linkRule} comes first`;
  if (inDocument.size > 0) return 'the document names another of this surname in full, and not this one';
  if (entity === null) return 'neither title nor day of publication tells it from others of this surname';
  return linkRule === 'known-surname'
    ? `is less known by the surname alone, or holds no such office${publishedOn === null ? '' : ` on ${publishedOn}`}`
    : `${linkRule} comes first`;
}

/** Persons named before a pronoun or a description, up to the nearest sentence that names one who fits. */
function pointedTo(readout: Readout, mention: LinkedMention): Lost[] {
  const { context } = readout;
  const found = context.found[mention.index];
  const points =
    /^(?:PRONOUN|DESCRIPTION)$/.test(mention.form) || (mention.form === 'DEMONYM' && mention.reading === 'PERSON');
  if (!points || found === undefined || mention.plural) return [];
  const losers: Lost[] = [];
  for (let sentence = mention.sentence; sentence >= mention.sentence - SENTENCES_BACK; sentence -= 1) {
    const fitting = new Set(personsIn(context, found, sentence, mention.gender).map(({ id }) => id));
    for (const { id, mention: other } of personsIn(context, { ...found, titleState: null }, sentence, null)) {
      const why = fitting.has(id) ? whyPassed(mention, fitting.size) : whyMisfit(readout, mention, other);
      losers.push(lost(readout, id, why));
    }
    if (fitting.size > 0) break;
  }
  return losers;
}

function whyPassed({ entity }: LinkedMention, fitting: number): string {
  if (entity !== null) return 'fits too, but the other alone is said to speak in the same sentence';
  return fitting === 1 ? 'is named only as an owner' : 'is not the only one who fits';
}

function whyMisfit(readout: Readout, mention: LinkedMention, other: FoundMention): string {
  const gender = genderOf(readout.context, other);
  const agrees = gender === null || mention.gender === null || gender === mention.gender;
  if (!agrees) return `is ${gender?.toLowerCase()}, and the words are ${mention.gender?.toLowerCase()}`;
  return mention.titleState === null ? 'does not fit' : `does not stand for ${readout.named(mention.titleState).name}`;
}

/** Those who held the office that words name, at another time. */
function holders(readout: Readout, { form, office, entity }: LinkedMention): Lost[] {
  if (form !== 'TITLE' || office === null) return [];
  const { gazetteer, document } = readout.context;
  const day = document.publishedOn;
  const inOffice = new Set(day === null ? [] : gazetteer.holders(office, day).map(({ id }) => id));
  return gazetteer
    .holders(office, null)
    .map(({ id }) =>
      lost(
        readout,
        id,
        day === null
          ? entity === null
            ? 'held this office, but the document has no date'
            : 'held this office too; the document itself gives it to another'
          : inOffice.has(id)
            ? `holds this office on ${day}, but is not the only one`
            : `does not hold this office on ${day}`,
      ),
    );
}

const lost = (readout: Readout, entity: EntityId, why: string): Lost => ({
  what: readout.named(entity).name,
  entity,
  rule: null,
  why,
});
