import type { DocumentId } from '../../model/id.ts';
import type { Command } from '../port.ts';
import { mergeTies, type Tie } from './rows.ts';

/** All that a document refers to, and what it says of the entities that it alone introduces, as JSON text by id. */
export interface WrittenReferences {
  readonly documentId: DocumentId;
  readonly entities: readonly string[];
  readonly offices: readonly string[];
  readonly topics: readonly string[];
  readonly records: ReadonlyMap<string, string>;
}

/** Ties documents to all that they refer to. */
export function writeReferences(all: readonly WrittenReferences[]): readonly Command[] {
  const ties = (idsOf: (references: WrittenReferences) => readonly string[]): readonly Tie[] =>
    all.flatMap((references) =>
      idsOf(references).map((id) => ({ from: references.documentId, to: id, props: propsOf(references, id) })),
    );
  return [
    ...mergeTies(
      'Document',
      'REFERS_TO',
      'Entity',
      ties(({ entities }) => entities),
    ),
    ...mergeTies(
      'Document',
      'REFERS_TO',
      'Office',
      ties(({ offices }) => offices),
    ),
    ...mergeTies(
      'Document',
      'REFERS_TO',
      'Topic',
      ties(({ topics }) => topics),
    ),
  ];
}

const propsOf = ({ records }: WrittenReferences, id: string): Readonly<Record<string, string>> => {
  const record = records.get(id);
  return record === undefined ? {} : { record };
};
