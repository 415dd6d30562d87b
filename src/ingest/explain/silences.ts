import type { Span } from '../../model/span.ts';
import type { Telling } from '../facts/statements/candidate.ts';
import { hasVoice, TEXT_RULES, VERB_RULES } from '../facts/statements/index.ts';
import { spanOf } from '../facts/statements/scene.ts';
import type { Silence } from './explanation.ts';
import { spanOnly } from './pieces.ts';
import { LABELS, type Placed, type Readout } from './readout.ts';

type Unlabelled = Omit<Placed<Silence>, 'label'>;

const VERB_RULE_IDS = VERB_RULES.map(({ id }) => id);
const TEXT_RULE_IDS = TEXT_RULES.map(({ id }) => id);

/** Finds the quotations and the cues of saying that gave no statement, with what was tried. */
export function explainSilences(readout: Readout): readonly Placed<Silence>[] {
  const told = toldLetters(readout);
  return [...quotes(readout, told), ...cues(readout, told), ...voiceless(readout)]
    .sort((a, b) => a.clean.start - b.clean.start)
    .map((silence, at) => ({ label: LABELS.silence(at), ...silence }));
}

/** One for each code unit of the clean text: 1 where a statement holds it as content, cue or speaker. */
function toldLetters({ stages }: Readout): Uint8Array {
  const told = new Uint8Array(stages.text.clean.length);
  for (const { content, cue, speaker } of stages.statements.statements) {
    for (const span of [...content, cue, speaker]) if (span !== null) told.fill(1, span.start, span.end);
  }
  return told;
}

const isTold = (told: Uint8Array, { start, end }: Span): boolean => told.subarray(start, end).includes(1);

/** Quotations of which no statement holds a word. */
function quotes(readout: Readout, told: Uint8Array): Unlabelled[] {
  const { text, statements } = readout.stages;
  const unheardAt = new Map<number, Telling[]>();
  for (const { telling, candidate } of statements.heard) {
    if (candidate === null) unheardAt.set(telling.floor, [...(unheardAt.get(telling.floor) ?? []), telling]);
  }
  let reached = 0;
  return text.quotes.flatMap((quote): Unlabelled[] => {
    const inside = quote.start < reached;
    reached = Math.max(reached, quote.end);
    if (inside || isTold(told, quote)) return [];
    const sentence = readout.sentenceAt(quote.start);
    const furniture = text.paragraphs[quote.paragraph]?.kind === 'FURNITURE';
    const unheard = unheardAt.get(text.sentences[sentence]?.firstToken ?? -1) ?? [];
    const words = unheard.map(({ site }) => cueWords(readout, site.group).words);
    const why = furniture
      ? 'it stands in what is no part of the article'
      : words.length > 0
        ? `no rule ties it to ${words.map((word) => `“${word}”`).join(', ')} in its sentence`
        : 'no word of saying and no speaker stand beside it';
    const tried = furniture ? [] : [...(words.length > 0 ? VERB_RULE_IDS : []), ...TEXT_RULE_IDS];
    return [{ clean: spanOnly(quote), kind: 'QUOTE', sentence, ...readout.words(quote), why, tried }];
  });
}

/** Cue verbs that no rule makes anything of. */
function cues(readout: Readout, told: Uint8Array): Unlabelled[] {
  const { heard, scene } = readout.stages.statements;
  return heard.flatMap(({ telling, candidate }): Unlabelled[] => {
    const span = spanOf(scene, telling.site.group);
    if (candidate !== null || isTold(told, span)) return [];
    const source = telling.source && readout.words(spanOf(scene, telling.source)).words;
    const why = source
      ? `“${source}” would be its source, but no rule finds anything said`
      : 'nobody who can speak stands beside it, and no rule finds anything said';
    const sentence = readout.sentenceAt(span.start);
    return [{ clean: span, kind: 'CUE', sentence, ...readout.words(span), why, tried: VERB_RULE_IDS }];
  });
}

/** Cues whose source is nobody ("nobody said", "their confirmed report"). */
function voiceless(readout: Readout): Unlabelled[] {
  const { candidates, scene } = readout.stages.statements;
  return candidates.flatMap((candidate): Unlabelled[] => {
    if (hasVoice(scene, candidate) || candidate.source === null) return [];
    const source = readout.words(spanOf(scene, candidate.source)).words;
    const span = spanOf(scene, candidate.cue ?? candidate.content[0]);
    const sentence = readout.sentenceAt(span.start);
    const why = `“${source}” is nobody who speaks`;
    return [{ clean: span, kind: 'CUE', sentence, ...readout.words(span), why, tried: [candidate.rule] }];
  });
}

const cueWords = (readout: Readout, run: { readonly first: number; readonly end: number }) =>
  readout.words(spanOf(readout.stages.statements.scene, run));
