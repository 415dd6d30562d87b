import type { Mention } from '../../model/mention.ts';
import type { Command } from '../port.ts';
import { sentenceProps } from './evidence.ts';
import { mergeNodes, mergeTies } from './rows.ts';

/** Writes mentions and ties them to their document and to the entity that they name. */
export const writeMentions = (mentions: readonly Mention[]): readonly Command[] => [
  ...mergeNodes('Mention', mentions.map(toProps)),
  ...mergeTies(
    'Mention',
    'IN',
    'Document',
    mentions.map(({ id, documentId }) => ({ from: id, to: documentId })),
  ),
  ...mergeTies(
    'Mention',
    'NAMES',
    'Entity',
    mentions.flatMap(({ id, entity }) => (entity === null ? [] : [{ from: id, to: entity }])),
  ),
];

const toProps = (mention: Mention) => ({
  id: mention.id,
  documentId: mention.documentId,
  start: mention.start,
  end: mention.end,
  text: mention.text,
  ...sentenceProps(mention.sentence),
  form: mention.form,
  reading: mention.reading,
  type: mention.type,
  confidence: mention.confidence,
  rule: mention.rule,
  stateId: mention.state,
  officeId: mention.office,
});
