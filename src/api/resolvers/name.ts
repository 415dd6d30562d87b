import type { NameResolvers, OfficeResolvers, TenureResolvers } from '../../generated/resolvers.ts';

export const Name: NameResolvers = {
  kind: async (name, _args, { loaders }) =>
    name.nameKind ?? (await loaders.bearersByName.load(name.id))[0]?.nameKind ?? 'FULL',
  entities: (name, _args, { loaders }) => loaders.bearersByName.load(name.id),
};

export const Office: OfficeResolvers = {
  of: (office, _args, { loaders }) => loaders.ownerByOffice.load(office.id),
  tenures: (office, _args, { loaders }) => loaders.tenuresByOffice.load(office.id),
};

export const Tenure: TenureResolvers = {
  person: (tenure, _args, { loaders }) => loaders.holderByTenure.load(tenure.id),
  office: (tenure, _args, { loaders }) => loaders.officeByTenure.load(tenure.id),
};
