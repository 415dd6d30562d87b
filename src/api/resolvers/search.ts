import type { SearchResultResolvers } from '../../generated/resolvers.ts';
import { typeOf } from './node.ts';

export const SearchResult: SearchResultResolvers = { __resolveType: (row) => typeOf(row) };
