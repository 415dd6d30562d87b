import type { Entity } from '../../model/entity.ts';
import type { EntityId } from '../../model/id.ts';
import type { FoundMention } from '../found.ts';
import { stateOf } from '../mentions/offices.ts';
import { type Decision, entityOf, type LinkContext, type LinkRule } from './context.ts';
import { readsAsTeam } from './sports.ts';

/** A spelling that the gazetteer knows, of one entity, or of several told apart by what stands beside it or in the document. */
export const exactName: LinkRule = {
  name: 'exact-name',
  link(context, mention) {
    if (mention.form === 'SURNAME' || (mention.reading === 'PERSON' && mention.type !== 'PERSON')) return null;
    const entities = mention.candidates.flatMap((id) => entityOf(context, id) ?? []);
    const best = entities.length > 1 ? bestOf(context, mention, entities) : entities[0];
    if (best === undefined || isInAmerica(context, mention, best) || readsAsTeam(context, mention)) return null;
    return decide(best, entities.length === 1);
  },
};

/** States of the United States as news texts write them behind a place ("Athens, Ga."). */
const AMERICAN =
  /^, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|R\.I|S\.C|S\.D|W\.Va)\.|^, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Maine|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Virginia|Wisconsin)\b/;

/** A place elsewhere that a state of the United States behind it rules out. */
function isInAmerica({ text }: LinkContext, { end }: FoundMention, entity: Entity): boolean {
  return (
    entity.type === 'PLACE' &&
    entity.state !== null &&
    entity.state !== 'state:USA' &&
    entity.state !== 'state:GEO' &&
    AMERICAN.test(text.clean.slice(end, end + 20))
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

/** The candidate that its surroundings speak for; where they are silent, the best known. */
function bestOf(context: LinkContext, mention: FoundMention, entities: readonly Entity[]): Entity | undefined {
  let best = entities[0];
  let most = -1;
  for (const [rank, entity] of entities.entries()) {
    const score = support(context, mention, entity) - rank * 0.5;
    if (rank === 0 || score > most) {
      best = entity;
      most = score;
    }
  }
  return best;
}

const BESIDE = 4;

/** How much a document speaks for a candidate: mentions of its state by other words, most of all right behind ("Tbilisi, Georgia"). */
function support(context: LinkContext, mention: FoundMention, entity: Entity): number {
  const { gazetteer, found, text } = context;
  const state = stateOf(entity);
  if (state === null) return 0;
  let score = 0;
  const next = found[mention.index + 1];
  if (next !== undefined && text.clean.slice(mention.end, next.start) === ', ') {
    const id = next.candidates[0] ?? '';
    if (id === state || (entity.type === 'PLACE' && stateOf(gazetteer.entity(id)) === state)) score += BESIDE;
  }
  const named = namedWith(context, state).filter(({ words }) => words !== mention.text);
  const others = named.some(({ id }) => id !== entity.id);
  return score + (others ? 1 : 0) + (named.some(({ id }) => id === state) ? 1 : 0);
}

interface Named {
  readonly words: string;
  readonly id: EntityId;
}

const known = new WeakMap<LinkContext, Map<EntityId, Named[]>>();

/** The different spellings that a document uses for a state and for what belongs to it. Made once. */
function namedWith(context: LinkContext, state: EntityId): readonly Named[] {
  let made = known.get(context);
  if (made === undefined) {
    made = new Map();
    const seen = new Set<string>();
    for (const { candidates, text: words } of context.found) {
      const first = context.gazetteer.entity(candidates[0] ?? '');
      const of = stateOf(first);
      if (first === null || of === null || seen.has(`${first.id} ${words}`)) continue;
      seen.add(`${first.id} ${words}`);
      made.set(of, [...(made.get(of) ?? []), { words, id: first.id }]);
    }
    known.set(context, made);
  }
  return made.get(state) ?? [];
}
