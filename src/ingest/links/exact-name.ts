import type { Entity } from '../../model/entity.ts';
import type { FoundMention } from '../found.ts';
import { BEHIND_PLACE } from '../mentions/american-states.ts';
import { type Decision, entityOf, type LinkContext, type LinkRule } from './context.ts';
import { readsAsTeam } from './sports.ts';

/** A spelling that the gazetteer knows, of one entity, or of several whose likeliest stands first. */
export const exactName: LinkRule = {
  name: 'exact-name',
  link(context, mention) {
    if (mention.form === 'SURNAME' || (mention.reading === 'PERSON' && mention.type !== 'PERSON')) return null;
    const entities = mention.candidates.flatMap((id) => entityOf(context, id) ?? []);
    const best = entities[0];
    if (best === undefined || isInAmerica(context, mention, best) || readsAsTeam(context, mention)) return null;
    return decide(best, entities.length === 1);
  },
};

/** A place elsewhere that a state of the United States behind it rules out. */
function isInAmerica({ text }: LinkContext, { end }: FoundMention, entity: Entity): boolean {
  return (
    entity.type === 'PLACE' &&
    entity.state !== null &&
    entity.state !== 'state:USA' &&
    !(entity.state === 'state:GEO' && /^, Georgia\b/.test(text.clean.slice(end))) &&
    BEHIND_PLACE.test(text.clean.slice(end, end + 20))
  );
}

function decide(entity: Entity, alone: boolean): Decision {
  const reading =
    entity.type === 'PERSON'
      ? 'PERSON'
      : entity.type === 'STATE'
        ? 'POLITY'
        : entity.type === 'PLACE'
          ? 'PLACE'
          : 'INSTITUTION';
  return { entity: entity.id, confidence: alone ? 'EXPLICIT' : 'RESOLVED', type: entity.type, reading };
}
