import { loadGazetteer } from '../../../src/commands/load-gazetteer.ts';
import { indexGazetteer } from '../../../src/ingest/gazetteer.ts';
import { ingest } from '../../../src/ingest/pipeline.ts';
import type { Ingested } from '../../../src/model/ingested.ts';
import type { GoldText, Half } from './gold.ts';
import { readGold } from './read-gold.ts';
import { type LinkFigures, scoreLinks } from './score-links.ts';
import { type MeetingFigures, scoreMeetings } from './score-meetings.ts';
import { type StatementFigures, scoreStatements } from './score-statements.ts';

/** A text beside what the program reads in it. */
export interface ReadText {
  readonly text: GoldText;
  readonly ingested: Ingested;
}

/** How some texts were read, as counts. */
export interface Figures {
  readonly texts: number;
  readonly statements: StatementFigures;
  readonly meetings: MeetingFigures;
  readonly links: LinkFigures;
}

/** The figures of each half: of the texts that rules may be made on, and of those that no rule maker looks at. */
export type OwnGold = Readonly<Record<Half, Figures>>;

/** Reads all texts of one half with the whole pipeline and the gazetteer of the seed. */
export function readHalf(half: Half): readonly ReadText[] {
  const gazetteer = indexGazetteer(loadGazetteer());
  return readGold(half).map((text) => ({ text, ingested: ingest(text.document, gazetteer) }));
}

/** Adds up the figures of some texts. */
export function scoreTexts(texts: readonly ReadText[]): Figures {
  return {
    texts: texts.length,
    statements: sum(texts.map(({ text, ingested }) => scoreStatements(text, ingested.statements))),
    meetings: sum(texts.map(({ text, ingested }) => scoreMeetings(text, ingested))),
    links: sum(texts.map(({ text, ingested }) => scoreLinks(text, ingested))),
  };
}

/** The figures of both halves, read anew. */
export const ownGold = (): OwnGold => ({
  tuning: scoreTexts(readHalf('tuning')),
  'held-out': scoreTexts(readHalf('held-out')),
});

/** Adds counts of the same names. */
function sum<Counts extends object>(all: readonly Counts[]): Counts {
  const [first, ...rest] = all;
  if (!first) throw new Error('There is nothing to add up.');
  return rest.reduce<Counts>(
    (total, counts) =>
      Object.fromEntries(
        Object.entries(total).map(([name, count]) => [name, count + (counts as Record<string, number>)[name]]),
      ) as Counts,
    first,
  );
}
