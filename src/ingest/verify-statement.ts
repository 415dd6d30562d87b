import type { Document } from '../model/document.ts';
import type { EntityId } from '../model/id.ts';
import { hashId } from '../model/id.ts';
import type { Mention } from '../model/mention.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { Unproven, type Witness } from './evidence.ts';
import type { FoundStatement, LinkedMention } from './found.ts';
import type { Quote, Text } from './text.ts';

/** What the gate hands on to those who make facts. */
export interface Made {
  readonly document: Document;
  readonly text: Text;
  readonly witness: Witness;
  readonly linked: readonly LinkedMention[];
  /** By index of the linked mention; null where it was refused. */
  readonly mentions: readonly (Mention | null)[];
}

/**
 * Makes a statement of what was found.
 * Errors: throws `Unproven` when one of its spans does not hold, or when its parts cross each other.
 */
export function verifyStatement(found: FoundStatement, made: Made): Statement {
  const { document, witness, mentions } = made;
  const [first, ...others] = found.content;
  const contentEvidence = [witness.evidence(first), ...others.map((span) => witness.evidence(span))] as const;
  const cue = found.cue === null ? null : witness.evidence(found.cue);
  const speakerEvidence = found.speaker === null ? null : witness.evidence(found.speaker);
  refuseCrossing(found);
  const naming = (found.speaker?.mentions ?? []).map((index) => mentions[index] ?? null);
  const speakers = entitiesOf(found.speaker?.mentions ?? [], made, []);
  return {
    kind: 'statement',
    id: hashId('statement', document.id, ...[...contentEvidence, cue, speakerEvidence, ...naming].map(place)),
    documentId: document.id,
    form: found.form,
    speakers,
    speakerEvidence,
    onBehalfOf: [...new Set(found.speaker?.onBehalfOf ?? [])],
    addressees: entitiesOf(found.addressees, made, speakers),
    cue,
    cueLemma: found.cue?.lemma ?? null,
    content: found.content.map((span) => contentWords(span, made.text)).join(' … '),
    contentEvidence,
    about: entitiesOf(found.about, made, speakers),
    topics: [...new Set(found.topics)],
    act: found.act,
    polarity: found.polarity,
    factivity: found.factivity,
    madeOn: found.madeOn,
    confidence: found.confidence,
    rule: found.rule,
  };
}

const place = (span: Span | null): string => (span === null ? '-' : `${span.start}-${span.end}`);

/** Content spans stand apart and in order; speaker and cue do not reach across their edges. */
function refuseCrossing({ content, speaker, cue }: FoundStatement): void {
  content.forEach((span, i) => {
    const next = content[i + 1];
    if (next && next.start < span.end) throw new Unproven('its contents cross', next);
    for (const part of [speaker, cue]) {
      if (part && overlaps(part, span) && !contains(span, part))
        throw new Unproven('speaker or cue crosses the content', part);
    }
  });
}

/** The entities of linked mentions, each once, in order, without some. */
export function entitiesOf(
  indexes: readonly number[],
  { mentions }: Made,
  without: readonly EntityId[],
): readonly EntityId[] {
  const found = new Set<EntityId>();
  for (const index of indexes) {
    const entity = mentions[index]?.entity ?? null;
    if (entity !== null && !without.includes(entity)) found.add(entity);
  }
  return [...found];
}

/** The words of a content span on one line, without the marks of the quotes in it; quotes inside quotes keep theirs. */
function contentWords(span: Span, { clean, quotes }: Text): string {
  const parts: string[] = [];
  let from = span.start;
  let outerEnd = 0;
  for (let at = firstReaching(quotes, span.start); at < quotes.length; at += 1) {
    const quote = quotes[at];
    if (quote === undefined || quote.start >= span.end) break;
    if (!overlaps(quote, span) || quote.end <= outerEnd) continue;
    outerEnd = quote.end;
    for (const mark of marksOf(quote).filter((each) => contains(span, each))) {
      parts.push(clean.slice(from, mark.start));
      from = mark.end;
    }
  }
  return [...parts, clean.slice(from, span.end)].join('').replace(/\s+/g, ' ').trim();
}

/** How far the quotes up to each one reach. */
const REACHES = new WeakMap<readonly Quote[], readonly number[]>();

/** Index of the first quote that may reach past a place: all before it end there or earlier. */
function firstReaching(quotes: readonly Quote[], start: number): number {
  let furthest = 0;
  const reaches = REACHES.get(quotes) ?? quotes.map(({ end }) => (furthest = Math.max(furthest, end)));
  REACHES.set(quotes, reaches);
  let [low, high] = [0, reaches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reaches[middle] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

const marksOf = ({ start, end, inner }: Quote): readonly Span[] => [
  { start, end: inner.start },
  { start: inner.end, end },
];
