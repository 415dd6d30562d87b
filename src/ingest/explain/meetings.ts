import { overlaps } from '../../model/span.ts';
import { MEETING_RULES } from '../facts/meetings/rules/index.ts';
import { type Cluster, partiesOf } from '../facts/meetings/same.ts';
import type { Telling } from '../facts/meetings/telling.ts';
import type { FoundReport } from '../found.ts';
import type { ExplainedMeeting, ExplainedMention, Lost, ThinMeeting } from './explanation.ts';
import { LABELS, namedOrNull, type Placed, type Readout } from './readout.ts';

/** Explains every meeting that was found. */
export function explainMeetings(readout: Readout, mentions: readonly ExplainedMention[]): readonly ExplainedMeeting[] {
  const { reports, gathered } = readout.stages.reports;
  return reports.map((report, at) => {
    const cluster = gathered.find((each) => each.report === report)?.cluster ?? { tellings: [] };
    return {
      label: LABELS.meeting(at),
      sentence: readout.sentenceAt(report.trigger.start),
      kind: report.kind,
      status: report.status,
      trigger: readout.words(report.trigger),
      tellings: tellingsOf(readout, cluster),
      parties: report.parties.flatMap(({ mention: index, presence, onBehalfOf }) => {
        const mention = mentions[index];
        if (!mention) return [];
        const { words, label, entity } = mention;
        return [{ words, mention: label, entity, presence, onBehalfOf: namedOrNull(readout, onBehalfOf) }];
      }),
      place: placeOf(report, mentions),
      date: report.date && { words: report.date.text, edtf: report.date.edtf },
      confidence: report.confidence,
      rule: report.rule,
      lost: cluster.tellings.flatMap((telling) => otherReadings(readout, telling)),
    };
  });
}

const tellingsOf = (readout: Readout, { tellings }: Cluster): ExplainedMeeting['tellings'] =>
  tellings
    .toSorted((a, b) => a.trigger.start - b.trigger.start)
    .map(({ trigger, rule }) => ({ ...readout.words(trigger), rule }));

function placeOf({ place }: FoundReport, mentions: readonly ExplainedMention[]): ExplainedMeeting['place'] {
  const mention = place && mentions[place.mention];
  return mention ? { words: mention.words, mention: mention.label, entity: mention.entity } : null;
}

/** What other rules read in the same words. */
function otherReadings(readout: Readout, winner: Telling): Lost[] {
  const { scene, trigger } = winner;
  const seen = new Set([winner.rule]);
  return scene.units
    .filter((unit) => overlaps(unit, trigger))
    .flatMap((unit) => MEETING_RULES.flatMap((rule) => rule.read(scene, unit)))
    .filter((telling) => overlaps(telling.trigger, trigger) && !seen.has(telling.rule) && seen.add(telling.rule))
    .map((telling) => {
      const parties = telling.parties.map(({ mention }) => mention.text).join(', ') || 'nobody';
      const what = `${telling.kind} ${telling.status}, “${readout.words(telling.trigger).words}”: ${parties}`;
      return { what, entity: null, rule: telling.rule, why: whyLost(winner, telling) };
    });
}

function whyLost(winner: Telling, { rule, parties }: Telling): string {
  if (parties.length < winner.parties.length) return `${winner.rule} names more parties in the same words`;
  const order = MEETING_RULES.map(({ name }) => name);
  return order.indexOf(winner.rule) < order.indexOf(rule)
    ? `${winner.rule} comes first`
    : `${winner.rule} reads the words that stand before`;
}

/** Explains the words that may tell of a meeting and gave none. */
export function explainThinMeetings(readout: Readout): readonly Placed<ThinMeeting>[] {
  const { gathered, tellings } = readout.stages.reports;
  const placed = new Set(gathered.flatMap(({ cluster }) => cluster.tellings.map(keyOf)));
  const unplaced = tellings
    .filter((telling) => !placed.has(keyOf(telling)))
    .map((telling) => ({ telling, why: whyUnplaced(telling) }));
  const thin = gathered
    .filter(({ report }) => report === null)
    .flatMap(({ cluster }) => cluster.tellings.map((telling) => ({ telling, why: whyThin(cluster) })));
  return [...unplaced, ...thin]
    .sort((a, b) => a.telling.trigger.start - b.telling.trigger.start)
    .map(({ telling: { trigger, kind, rule }, why }, at) => ({
      clean: trigger,
      label: LABELS.thin(at),
      ...readout.words(trigger),
      sentence: readout.sentenceAt(trigger.start),
      kind,
      rule,
      why,
    }));
}

const keyOf = ({ trigger, rule }: Telling): string => `${trigger.start}-${trigger.end} ${rule}`;

function whyUnplaced({ joins, pointsBack, parties }: Telling): string {
  if (parties.length === 0 && pointsBack) return 'it points back to a meeting that the text does not tell of';
  if (joins !== null) return 'it joins a meeting that the text does not tell of';
  return 'it names no parties, no place and no meeting told of before';
}

function whyThin(cluster: Cluster): string {
  const parties = partiesOf(cluster);
  if (parties.length === 0) return 'nobody sits in it';
  const names = [...new Set(parties.map(({ mention }) => mention.text))].join(', ');
  return `${names} alone, and nothing beside it makes it a meeting of two`;
}
