import type { KitLibrary, KitReport } from './kit.ts';
import type { ReadSets } from './measured.ts';
import { linkRules } from './sections/link-rules.ts';
import { measures } from './sections/measures.ts';
import { meetingRules } from './sections/meeting-rules.ts';
import { mentionRules } from './sections/mention-rules.ts';
import { ownGoldTexts } from './sections/own-gold.ts';
import { statementRules } from './sections/statement-rules.ts';
import { tiers } from './sections/tiers.ts';

/** All that sections are made of. */
export interface Measured {
  readonly kit: KitLibrary;
  readonly report: KitReport;
  readonly sets: ReadSets;
}

/** A part of the scoreboard: Markdown under a heading of its own. */
export interface Section {
  readonly heading: string;
  readonly body: (measured: Measured) => string | Promise<string>;
}

/** The scoreboard from top to bottom. */
export const SECTIONS: readonly Section[] = [
  measures,
  ownGoldTexts,
  tiers,
  statementRules,
  mentionRules,
  linkRules,
  meetingRules,
];
