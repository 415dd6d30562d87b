import type { Document } from '../../../model/document.ts';
import type { FoundReport, FoundStatement, LinkedMention } from '../../found.ts';
import type { GazetteerIndex } from '../../gazetteer.ts';
import type { Text } from '../../text.ts';
import { findDates } from '../dates/index.ts';
import { findLeft } from './absent.ts';
import { gather } from './cluster.ts';
import { reportOf } from './report.ts';
import { findTellings } from './rules/index.ts';
import { scenesOf } from './scene.ts';
import { voicesOf } from './voice.ts';

/**
 * Finds the meetings that a text reports: who with whom, of what kind, held or only planned, where and when,
 * and who was not there. The same meeting told twice is one report.
 * Shape: in order of the first telling; nobody attends by being mentioned.
 */
export function findReports(
  text: Text,
  mentions: readonly LinkedMention[],
  statements: readonly FoundStatement[],
  _gazetteer: GazetteerIndex,
  document: Document,
): readonly FoundReport[] {
  const scenes = scenesOf(text, mentions, findDates(text, document.publishedOn), voicesOf(text, statements));
  const clusters = gather(findTellings(scenes));
  const left = findLeft(scenes, clusters);
  return clusters
    .flatMap((cluster, at) => reportOf(cluster, left[at] ?? []) ?? [])
    .sort((a, b) => a.tellings[0].start - b.tellings[0].start);
}
