import type { ExplainedSpeaker, ExplainedStatement } from '../../ingest/explain/explanation.ts';
import type { Entry } from './entries.ts';
import { inWords, lostLine, nameOf, quoted } from './words.ts';

/** A statement in words. */
export function statementEntry(statement: ExplainedStatement): Entry {
  const { label, sentence, form, act, polarity, speaker, cue, content, addressees, topics, madeOn } = statement;
  return {
    label,
    kind: 'statements',
    nothing: false,
    sentence,
    heading: `${inWords(form)} statement, ${inWords(act)}${polarity === 'NEGATED' ? ', negated' : ''}`,
    lines: [
      ...speakerLines(speaker),
      ['cue', cue === null ? 'none stands there' : cueLine(cue, statement)],
      ['content', content.map(({ words }) => quoted(words)).join(' … ')],
      ...(addressees.length > 0 ? [['told to', addressees.map((entity) => nameOf(entity)).join(', ')] as const] : []),
      ...(topics.length > 0
        ? [['topics', topics.map((topic) => topic.replace('topic:', '')).join(', ')] as const]
        : []),
      ...(madeOn === null ? [] : [['said on', madeOn] as const]),
      ['rule', `${statement.rule}, ${inWords(statement.confidence)}`],
    ],
    lost: [...statement.lost.map(lostLine), ...(speaker?.lost ?? []).map((lost) => `as speaker: ${lostLine(lost)}`)],
  };
}

const TRUTH = { FACTIVE: ', takes it for true', OPEN: '', DISTANCED: ', keeps its distance' } as const;

const cueLine = (cue: NonNullable<ExplainedStatement['cue']>, { act, factivity }: ExplainedStatement): string =>
  `${quoted(cue.words)} (${cue.lemma}), act ${inWords(act)}${TRUTH[factivity]}`;

function speakerLines(speaker: ExplainedSpeaker | null): Entry['lines'] {
  if (speaker === null) return [['speaker', 'none: a quotation without a speaker, no words name a source']];
  const { words, named, onBehalfOf } = speaker;
  const who = named.map(({ entity, mention, why }) => `${nameOf(entity, 'nobody in particular')}; ${mention}, ${why}`);
  const others = onBehalfOf.filter(({ id }) => !named.some(({ entity }) => entity?.id === id));
  return [
    ['speaker', `${quoted(words)} is ${who.join('; and ') || 'nobody in particular: the words name nobody we know'}`],
    ...(others.length > 0 ? [['speaks for', others.map((entity) => nameOf(entity)).join(', ')] as const] : []),
  ];
}
