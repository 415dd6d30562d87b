import type { EntityId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from '../facts/statements/candidate.ts';
import { hasVoice, VERB_RULES } from '../facts/statements/index.ts';
import { repeats } from '../facts/statements/precedence.ts';
import { type Run, spanOf } from '../facts/statements/scene.ts';
import type { FoundSpeaker, FoundStatement, LinkedMention } from '../found.ts';
import type { ExplainedMention, ExplainedSpeaker, ExplainedStatement, Lost } from './explanation.ts';
import { LABELS, lastFrom, type Readout } from './readout.ts';

/** Explains every statement that was found. */
export function explainStatements(
  readout: Readout,
  mentions: readonly ExplainedMention[],
): readonly ExplainedStatement[] {
  const { statements, kept } = readout.stages.statements;
  const dropped = droppedBy(readout);
  return statements.map((statement, at) => {
    const candidate = kept[at];
    const speaker = statement.speaker && explainSpeaker(readout, statement, statement.speaker, mentions);
    const cue = statement.cue && { ...readout.words(statement.cue), lemma: statement.cue.lemma };
    const content = statement.content.map(readout.words);
    return {
      label: LABELS.statement(at),
      sentence: readout.sentenceAt(
        Math.min(...[statement.content[0], statement.speaker, statement.cue].flatMap(startOf)),
      ),
      form: statement.form,
      act: statement.act,
      polarity: statement.polarity,
      factivity: statement.factivity,
      speaker,
      cue,
      content,
      addressees: statement.addressees.flatMap((index) => mentions[index]?.entity ?? []),
      topics: statement.topics,
      madeOn: statement.madeOn,
      confidence: statement.confidence,
      rule: statement.rule,
      lost: candidate ? [...laterRules(readout, candidate), ...(dropped.get(candidate) ?? [])] : [],
    };
  });
}

const startOf = (span: { readonly start: number } | null): number[] => (span === null ? [] : [span.start]);

/** What later rules make of the same cue. */
function laterRules(readout: Readout, winner: Candidate): Lost[] {
  const { scene, heard } = readout.stages.statements;
  const own = heard.find(
    ({ candidate, telling }) => candidate?.rule === winner.rule && telling.site.group.first === winner.cue?.first,
  );
  if (!own?.candidate) return [];
  const at = VERB_RULES.findIndex(({ id }) => id === winner.rule);
  return VERB_RULES.slice(at + 1).flatMap((rule) => {
    const other = rule.find(scene, own.telling);
    return other ? [lostTo(readout, other, `${winner.rule} comes first`)] : [];
  });
}

/** Candidates whose words are those of a statement that was kept, by that statement. */
function droppedBy(readout: Readout): ReadonlyMap<Candidate, readonly Lost[]> {
  const { scene, candidates, kept } = readout.stages.statements;
  const chosen = new Set(kept);
  const byWinner = new Map<Candidate, Lost[]>();
  for (const candidate of candidates) {
    if (chosen.has(candidate) || !hasVoice(scene, candidate)) continue;
    const why = 'its words are mostly those of this one, or stand within it';
    for (const winner of kept.filter((each) => repeats(each, candidate))) {
      byWinner.set(winner, [...(byWinner.get(winner) ?? []), lostTo(readout, candidate, why)]);
    }
  }
  return byWinner;
}

function lostTo(readout: Readout, candidate: Candidate, why: string): Lost {
  const { scene } = readout.stages.statements;
  const words = (run: Run): string => readout.words(spanOf(scene, run)).words;
  const source = candidate.source ? `${words(candidate.source)}: ` : '';
  return { what: `${source}${candidate.content.map(words).join(' … ')}`, entity: null, rule: candidate.rule, why };
}

function explainSpeaker(
  readout: Readout,
  statement: FoundStatement,
  speaker: FoundSpeaker,
  mentions: readonly ExplainedMention[],
): ExplainedSpeaker {
  const named = speaker.mentions.flatMap((index) => mentions[index] ?? []);
  return {
    ...readout.words(speaker),
    named: named.map(({ entity, label, unsure, linkRule }) => ({
      entity,
      mention: label,
      why: unsure ?? `linked by ${linkRule}`,
    })),
    onBehalfOf: speaker.onBehalfOf.map(readout.named),
    lost: [...named.flatMap(({ lost }) => lost), ...passedOver(readout, statement, speaker, mentions)],
  };
}

/** Whom the words of a speaker name too, who does not speak. */
function passedOver(
  readout: Readout,
  { content }: FoundStatement,
  speaker: FoundSpeaker,
  mentions: readonly ExplainedMention[],
): Lost[] {
  const named = new Set(content.flatMap((span) => mentionsIn(readout, span)).flatMap(nameIn));
  return mentionsIn(readout, speaker)
    .filter(({ index }) => !speaker.mentions.includes(index))
    .map(({ index, form, entity, text }) => {
      const why =
        form === 'PRONOUN' && entity !== null && named.has(entity)
          ? 'is called by name in what is said'
          : 'is not the one whom the phrase is about';
      return { what: mentions[index]?.entity?.name ?? text, entity, rule: null, why };
    });
}

/** Whom a mention names otherwise than by a pronoun. */
const nameIn = ({ form, entity }: LinkedMention): EntityId[] => (form === 'PRONOUN' || entity === null ? [] : [entity]);

/** The mentions whose words lie in a clean span, in text order. */
function mentionsIn({ stages }: Readout, { start, end }: Span): LinkedMention[] {
  const { mentions } = stages.links;
  const inside: LinkedMention[] = [];
  for (let at = lastFrom(mentions, start - 1); (mentions[at]?.start ?? end) < end; at += 1) {
    const mention = mentions[at];
    if (mention && mention.start >= start && mention.end <= end) inside.push(mention);
  }
  return inside;
}
