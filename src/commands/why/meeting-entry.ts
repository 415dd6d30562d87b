import type { ExplainedMeeting } from '../../ingest/explain/explanation.ts';
import type { Entry } from './entries.ts';
import { inWords, lostLine, nameOf, quoted } from './words.ts';

/** A meeting report in words. */
export function meetingEntry(meeting: ExplainedMeeting): Entry {
  const { label, sentence, kind, status, trigger, tellings, parties, place, date, rule, confidence, lost } = meeting;
  return {
    label,
    kind: 'meetings',
    nothing: false,
    sentence,
    heading: `${inWords(kind)}, ${inWords(status)}`,
    lines: [
      ['trigger', quoted(trigger.words)],
      ['told by', tellings.map((telling) => `${quoted(telling.words)} (${telling.rule})`).join(', ')],
      ...parties.map(partyLine),
      [
        'place',
        place === null
          ? 'none'
          : `${quoted(place.words)} is ${nameOf(place.entity, 'no known place')}; ${place.mention}`,
      ],
      ['date', date === null ? 'none' : `${quoted(date.words ?? '')} is ${date.edtf ?? 'left open'}`],
      ['rule', `${rule}, ${inWords(confidence)}`],
    ],
    lost: lost.map(lostLine),
  };
}

function partyLine({ words, mention, entity, presence, onBehalfOf }: ExplainedMeeting['parties'][number]) {
  const state = onBehalfOf === null ? '' : `, for ${onBehalfOf.name}`;
  return [
    'party',
    `${quoted(words)} is ${nameOf(entity, 'nobody known')}; ${inWords(presence)}${state}; ${mention}`,
  ] as const;
}
