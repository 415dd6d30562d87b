import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import { hashId } from '../model/id.ts';
import type { Ingested, Refusal } from '../model/ingested.ts';
import type { Mention } from '../model/mention.ts';
import { Unproven, type Witness, witnessOf } from './evidence.ts';
import type { FoundReport, FoundStatement, LinkedMention } from './found.ts';
import type { Text } from './text.ts';
import { verifyReport } from './verify-report.ts';
import { verifyStatement } from './verify-statement.ts';

/** All that the finders found in one document. */
export interface Found {
  readonly mentions: readonly LinkedMention[];
  readonly extracted: readonly Entity[];
  readonly statements: readonly FoundStatement[];
  readonly reports: readonly FoundReport[];
}

/**
 * The evidence gate: the only place that makes ids and evidence of facts.
 * Shape: in the order of what was found. What does not hold to its words is refused with a reason, never thrown; a fact
 * loses the mentions that were refused. The same input gives the same output.
 */
export function verify(document: Document, text: Text, found: Found): Ingested {
  const witness = witnessOf(document, text);
  const refused: Refusal[] = [];
  const mentions = verifyMentions(document, witness, found.mentions, refused);
  const made = { document, text, witness, linked: found.mentions, mentions };
  const statements = found.statements.flatMap(
    (statement) => witness.attempt(statement.rule, refused, () => verifyStatement(statement, made)) ?? [],
  );
  const reports = found.reports.flatMap(
    (report) => witness.attempt(report.rule, refused, () => verifyReport(report, made)) ?? [],
  );
  const named = new Set<string | null>(mentions.map((mention) => mention?.entity ?? null));
  return {
    document,
    mentions: mentions.filter((mention) => mention !== null),
    statements: withoutTwins(statements, refused, ({ contentEvidence }) => contentEvidence[0]),
    reports: withoutTwins(reports, refused, ({ trigger }) => trigger),
    extracted: found.extracted.filter(({ id }) => named.has(id)),
    refused,
  };
}

/** One record for each linked mention, null for those refused, so that indexes go on to fit. */
function verifyMentions(
  document: Document,
  witness: Witness,
  linked: readonly LinkedMention[],
  refused: Refusal[],
): readonly (Mention | null)[] {
  let end = 0;
  return linked.map((mention) => {
    const rule = `${mention.rule}/${mention.linkRule}`;
    return witness.attempt(rule, refused, () => {
      const excerpt = witness.excerpt(mention, mention.text);
      if (mention.start < end) throw new Unproven('it crosses the mention before it', mention);
      end = mention.end;
      return {
        id: hashId('mention', document.id, excerpt.start, excerpt.end),
        documentId: document.id,
        ...excerpt,
        sentence: witness.sentence(mention),
        form: mention.form,
        reading: mention.reading,
        type: mention.type,
        entity: mention.entity,
        state: mention.state,
        office: mention.office,
        confidence: mention.confidence,
        rule,
      };
    });
  });
}

/** Facts of one id are one fact: the first is kept. */
function withoutTwins<Fact extends { readonly id: string; readonly rule: string }>(
  facts: readonly Fact[],
  refused: Refusal[],
  wordsOf: (fact: Fact) => { readonly start: number; readonly end: number; readonly text: string },
): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (!seen.has(fact.id)) return seen.add(fact.id);
    const { start, end, text } = wordsOf(fact);
    refused.push({ rule: fact.rule, reason: 'the same words were found before', start, end, text });
    return false;
  });
}
