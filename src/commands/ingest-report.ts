import { KnownError } from '../errors.ts';
import type { FileOutcome } from './ingest-files.ts';
import { oneLine } from './write-line.ts';

/** How many files came to what. */
export interface Totals {
  readonly files: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly refused: number;
}

export const NO_TOTALS: Totals = { files: 0, added: 0, replaced: 0, unchanged: 0, refused: 0 };

/** Counts one more outcome. */
export const addOutcome = (totals: Totals, { state }: FileOutcome): Totals => ({
  ...totals,
  files: totals.files + 1,
  [state]: totals[state] + 1,
});

/** Tells in one line what became of a file. */
export function outcomeLine(outcome: FileOutcome): string {
  const { state } = outcome;
  const file = oneLine(outcome.file);
  if (state === 'refused') return `refused   ${file}: ${reasonOf(outcome.error)}`;
  if (state === 'unchanged') return `unchanged ${file}`;
  const { mentions, linked, statements, withSpeaker, meetings, refused } = outcome.findings;
  const facts = [
    `${mentions} mentions (${linked} linked)`,
    `${statements} statements (${withSpeaker} with a speaker)`,
    `${meetings} meetings`,
    ...(refused > 0 ? [`${refused} facts refused`] : []),
  ];
  const others = outcome.versions;
  const versions =
    others.length === 0
      ? ''
      : `; kept beside ${others.length === 1 ? others[0] : `${others.length} others`} of the same url or name`;
  return `${state.padEnd(9)} ${file}: ${facts.join(', ')}${versions}`;
}

/** The same for machines. */
export function outcomeJson(outcome: FileOutcome): string {
  const { file, state, document } = outcome;
  const head = { file, state, document: document?.id ?? null, title: document?.title ?? null };
  if (state === 'refused') {
    const code = outcome.error instanceof KnownError ? outcome.error.code : 'INTERNAL';
    return JSON.stringify({ ...head, error: { code, message: messageOf(outcome.error) } });
  }
  return JSON.stringify(state === 'unchanged' ? head : { ...head, ...outcome.findings, versions: outcome.versions });
}

/** Tells in one line what became of all. */
export function totalsLine({ files, added, replaced, unchanged, refused }: Totals, milliseconds: number): string {
  const parts = [
    `${added} added`,
    ...(replaced > 0 ? [`${replaced} replaced`] : []),
    `${unchanged} unchanged`,
    `${refused} refused`,
  ];
  return `${files} documents: ${parts.join(', ')}, in ${(milliseconds / 1000).toFixed(1)} s`;
}

const reasonOf = (error: unknown): string =>
  error instanceof KnownError ? `${error.code}: ${oneLine(error.message)}` : `INTERNAL: ${oneLine(messageOf(error))}`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
