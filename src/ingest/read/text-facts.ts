import { type CleanText, cleanWords } from '../clean.ts';
import { findParagraphs } from '../paragraphs.ts';
import { dayIn } from './days.ts';
import type { Facts } from './facts.ts';
import { NO_FACTS } from './facts.ts';
import { readText } from './text.ts';

const TOP = 6000;
const LINES_LOOKED_AT = 8;
const PLACE = String.raw`\p{Lu}[\p{Lu}\p{L} .,'’/-]{1,50}?`;
const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}[,(–—-]\s*)(.{6,30}?)\)?\s*(?:\([^)]{2,30}\)\s*)?(?:[–—:]|-{1,2}\s|\.\s+(?=\p{Lu}))`,
  'u',
);
const DATE_ONLY =
  /^(?:(?:published|posted|updated|date|dated)\s*(?:on|:)?\s*)?(.{6,40}?)(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?$/iu;

/**
 * What plain text says of itself: its headline, and the full date of a dateline ("RIYADH, 18 February 2025 –") or of a
 * line that holds nothing else.
 * Shape: a date without a year, or in the middle of a sentence, is no date of the document.
 */
export const textFacts = (raw: string): Facts => factsOfWords(readText(raw.slice(0, TOP)));

/** The same for a text that is read already. */
export function factsOfWords(read: CleanText): Facts {
  const paragraphs = findParagraphs(read);
  const title = paragraphs.find(({ kind }) => kind === 'TITLE');
  const lines = paragraphs.slice(0, LINES_LOOKED_AT).map(({ start, end }) => read.clean.slice(start, end));
  return {
    ...NO_FACTS,
    title: title ? cleanWords(read.clean.slice(title.start, title.end)) : null,
    publishedOn: lines.map(publishedOn).find((day) => day !== null) ?? null,
  };
}

function publishedOn(line: string): string | null {
  const dateline = DATELINE.exec(line.slice(0, 120))?.[1];
  if (dateline !== undefined) return dayIn(dateline);
  const alone = line.length <= 60 ? DATE_ONLY.exec(line)?.[1] : undefined;
  return alone === undefined ? null : dayIn(alone);
}
