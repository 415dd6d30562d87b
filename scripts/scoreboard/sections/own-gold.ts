import { ownGold } from '../../../tests/ingest/gold/score.ts';
import { tableOf } from '../../../tests/ingest/gold/table.ts';
import type { Section } from '../sections.ts';

/** How the project's own annotated texts are read, both halves apart. */
export const ownGoldTexts: Section = {
  heading: 'Own gold',
  body: () =>
    [
      'How the texts under `tests/ingest/gold/` are read, which were written and annotated for this project and are hard on purpose.',
      'Rules may be made by looking at the tuning half; nobody looks at what is missed in the half held out.',
      '',
      tableOf(ownGold()),
    ].join('\n'),
};
