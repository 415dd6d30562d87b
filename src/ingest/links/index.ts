import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityId, OfficeId } from '../../model/id.ts';
import type { FoundMention, LinkedMention } from '../found.ts';
import type { GazetteerIndex } from '../gazetteer.ts';
import { stateOf } from '../mentions/offices.ts';
import type { Text } from '../text.ts';
import { entityOf, isPerson, type LinkContext, type LinkRule } from './context.ts';
import { exactName } from './exact-name.ts';
import { extractedPerson } from './extracted-person.ts';
import { foldedName } from './folded-name.ts';
import { metonym } from './metonym.ts';
import { officeHolder } from './office-holder.ts';
import { organizationName } from './organization-name.ts';
import { description, pronoun } from './pronoun.ts';
import { knownSurname, misspeltSurname, surnameInDocument } from './surname.ts';

/** The rules in their order, from certain to less certain; each sees what those before it decided. */
export const LINK_RULES: readonly LinkRule[] = [
  metonym,
  exactName,
  organizationName,
  foldedName,
  extractedPerson,
  surnameInDocument,
  knownSurname,
  misspeltSurname,
  officeHolder,
  pronoun,
  description,
];

/** The links of a document. */
export interface Links {
  readonly mentions: readonly LinkedMention[];
  readonly extracted: readonly Entity[];
  readonly context: LinkContext;
}

/**
 * Decides which entity each mention names.
 * Shape: `mentions` one for one with `found`; `entity` is null where the rules are not sure.
 * `extracted` holds the persons that the document names in full and the gazetteer does not know, in text order.
 * `context` is what the rules saw, for those who ask why.
 */
export function linkMentions(
  text: Text,
  found: readonly FoundMention[],
  gazetteer: GazetteerIndex,
  document: Document,
): Links {
  const context: LinkContext = {
    text,
    document,
    gazetteer,
    found,
    decided: new Array(found.length).fill(null),
    extracted: new Map(),
  };
  const rules = new Array<string>(found.length).fill('none');
  for (const rule of LINK_RULES) {
    for (const mention of found) {
      if (context.decided[mention.index] !== null) continue;
      const decision = rule.link(context, mention);
      if (decision === null) continue;
      context.decided[mention.index] = decision;
      rules[mention.index] = rule.name;
    }
  }
  return {
    mentions: found.map((mention) => linked(context, mention, rules[mention.index] ?? 'none')),
    extracted: [...context.extracted.values()],
    context,
  };
}

function linked(context: LinkContext, mention: FoundMention, linkRule: string): LinkedMention {
  const decision = context.decided[mention.index] ?? null;
  const entity = entityOf(context, decision?.entity);
  return {
    ...mention,
    ...decision,
    entity: decision?.entity ?? null,
    office: officeOf(context, mention, entity),
    state:
      isPerson(entity) || mention.type === 'PERSON'
        ? stateOfPerson(context, mention, entity)
        : (stateOf(entity) ?? mention.titleState),
    confidence: decision?.confidence ?? 'INFERRED',
    linkRule,
  };
}

/** The state that the title says, else that of the office held on the day of publication, or now. */
function stateOfPerson(
  { gazetteer, document }: LinkContext,
  mention: FoundMention,
  entity: Entity | null,
): EntityId | null {
  if (mention.titleState !== null || !isPerson(entity)) return mention.titleState;
  const held = gazetteer.officesHeld(entity, document.publishedOn);
  const office = (held.length > 0 ? held : gazetteer.officesHeld(entity, null))[0];
  return office === undefined ? null : stateOf(gazetteer.entity(office.of));
}

/** The office that the title says; where it leaves the state open, the one that the person holds under that title. */
function officeOf(
  { gazetteer, document, text }: LinkContext,
  mention: FoundMention,
  entity: Entity | null,
): OfficeId | null {
  if (mention.office !== null || mention.title === null || !isPerson(entity)) return mention.office;
  const title = text.clean.slice(mention.title.start, mention.title.end).toLowerCase();
  const held = gazetteer.officesHeld(entity, document.publishedOn);
  const fits = held.filter(({ titles }) => titles.some((name) => title.includes(name.toLowerCase())));
  return fits.length === 1 ? (fits[0]?.id ?? null) : null;
}
