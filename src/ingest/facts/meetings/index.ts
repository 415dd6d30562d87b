import type { Document } from '../../../model/document.ts';
import type { FoundReport, FoundStatement, LinkedMention } from '../../found.ts';
import type { Text } from '../../text.ts';
import { findDates } from '../dates/index.ts';
import { gather } from './cluster.ts';
import { findLeft } from './left/index.ts';
import { reportOf } from './report.ts';
import { findTellings } from './rules/index.ts';
import type { Cluster } from './same.ts';
import { type Scene, scenesOf } from './scene.ts';
import type { Telling } from './telling.ts';
import { voicesOf } from './voice.ts';

/** The reports of a text together with what they were made of, for those who ask why. */
export interface ReportsFound {
  readonly scenes: readonly Scene[];
  readonly tellings: readonly Telling[];
  /** Every meeting that tellings were gathered into, with its report; null where the words are too thin for one. */
  readonly gathered: readonly { readonly cluster: Cluster; readonly report: FoundReport | null }[];
  readonly reports: readonly FoundReport[];
}

/**
 * Finds the meetings that a text reports: who with whom, of what kind, held or only planned, where and when,
 * and who was not there. The same meeting told twice is one report.
 * Shape: `reports` in order of the first telling; nobody attends by being mentioned.
 */
export function findReports(
  text: Text,
  mentions: readonly LinkedMention[],
  statements: readonly FoundStatement[],
  document: Document,
): ReportsFound {
  const scenes = scenesOf(text, mentions, findDates(text, document.publishedOn), voicesOf(text, mentions, statements));
  const tellings = findTellings(scenes);
  const clusters = gather(tellings);
  const left = findLeft(scenes, clusters);
  const gathered = clusters.map((cluster, at) => ({ cluster, report: reportOf(cluster, left[at] ?? []) }));
  const reports = gathered
    .flatMap(({ report }) => report ?? [])
    .sort((a, b) => a.tellings[0].start - b.tellings[0].start);
  return { scenes, tellings, gathered, reports };
}
