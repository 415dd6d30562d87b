import { conflictLoaders } from './conflict.ts';
import { documentLoaders } from './document.ts';
import { entityLoaders } from './entity.ts';
import { graphLoaders } from './graph.ts';
import { meetingLoaders } from './meeting.ts';
import { officeLoaders } from './office.ts';
import { countLoader, pageLoader } from './page.ts';
import { statementLoaders } from './statement.ts';
import type { Reader } from './waves.ts';

/** All loaders, made anew for each operation, so that no operation sees what another has read. */
export const createLoaders = (graph: Reader) => ({
  pages: pageLoader(graph),
  lengths: countLoader(graph),
  ...graphLoaders(graph),
  ...entityLoaders(graph),
  ...officeLoaders(graph),
  ...documentLoaders(graph),
  ...statementLoaders(graph),
  ...meetingLoaders(graph),
  ...conflictLoaders(graph),
});

export type Loaders = ReturnType<typeof createLoaders>;
