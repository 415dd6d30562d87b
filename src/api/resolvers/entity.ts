import type {
  OrganizationResolvers,
  PersonResolvers,
  PlaceResolvers,
  StateResolvers,
} from '../../generated/resolvers.ts';
import { meetingList, mentionList, statementList } from '../lists.ts';

/** The fields that every entity has. */
const shared = {
  caption: (entity) => entity.name,
  names: (entity, _args, { loaders }) => loaders.namesByEntity.load(entity.id),
  mentions: (entity, args, context) => mentionList(context, entity.id, args),
  meetings: (entity, args, context) => meetingList(context, { list: 'meetingsByParty', parent: entity.id }, args),
  statements: (entity, args, context) =>
    statementList(context, { list: 'statementsBySpeaker', parent: entity.id }, args),
  statementsAbout: (entity, args, context) =>
    statementList(context, { list: 'statementsBySubject', parent: entity.id }, args),
} satisfies PersonResolvers & StateResolvers & OrganizationResolvers & PlaceResolvers;

export const Person: PersonResolvers = {
  ...shared,
  tenures: (person, _args, { loaders }) => loaders.tenuresByPerson.load(person.id),
};

export const State: StateResolvers = {
  ...shared,
  iso2: (state) => known(state.iso2),
  iso3: (state) => known(state.iso3),
  capital: (state, _args, { loaders }) => loaders.capitalByState.load(state.id),
  offices: (state, _args, { loaders }) => loaders.officesByOwner.load(state.id),
};

export const Organization: OrganizationResolvers = {
  ...shared,
  kind: (organization) => organization.kind ?? 'OTHER',
  organOf: (organization, _args, { loaders }) => loaders.stateByOrgan.load(organization.id),
  offices: (organization, _args, { loaders }) => loaders.officesByOwner.load(organization.id),
};

export const Place: PlaceResolvers = {
  ...shared,
  state: (place, _args, { loaders }) => loaders.stateByPlace.load(place.id),
  meetingsHeld: (place, args, context) => meetingList(context, { list: 'meetingsByPlace', parent: place.id }, args),
};

/** A code that every state has. */
const known = (code: string | null): string => code ?? '';
