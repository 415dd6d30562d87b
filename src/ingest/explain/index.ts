import type { Document } from '../../model/document.ts';
import type { GazetteerIndex } from '../gazetteer.ts';
import { readStages } from '../pipeline.ts';
import type { Explanation } from './explanation.ts';
import { explainMeetings, explainThinMeetings } from './meetings.ts';
import { explainMentions } from './mentions.ts';
import { piecesOf } from './pieces.ts';
import { type Placed, type Readout, readoutOf } from './readout.ts';
import { explainSilences } from './silences.ts';
import { explainStatements } from './statements.ts';

/**
 * Reads a document as `ingest` does and tells why: every find with its rule, its cue and the candidates that lost, and
 * the words that gave none.
 * Shape: a function of its arguments alone. What the gate refused stands among the finds and in `refused`.
 */
export function explain(document: Document, gazetteer: GazetteerIndex): Explanation {
  const readout = readoutOf(document, readStages(document, gazetteer));
  const mentions = explainMentions(readout);
  const silences = explainSilences(readout);
  const thin = explainThinMeetings(readout);
  const { id, name, title, publisher, publishedOn } = document;
  return {
    document: { id, name, title, publisher, publishedOn },
    sentences: sentencesOf(readout, [...silences, ...thin]),
    statements: explainStatements(readout, mentions),
    silences: silences.map(({ clean: _, ...silence }) => silence),
    meetings: explainMeetings(readout, mentions),
    thinMeetings: thin.map(({ clean: _, ...meeting }) => meeting),
    mentions,
    refused: readout.stages.ingested.refused,
  };
}

function sentencesOf(
  readout: Readout,
  nothing: readonly Placed<{ readonly label: string }>[],
): Explanation['sentences'] {
  const { stages, words } = readout;
  const pieces = piecesOf(stages, nothing);
  return stages.text.sentences.map((sentence) => ({
    index: sentence.index,
    paragraph: sentence.paragraph,
    kind: stages.text.paragraphs[sentence.paragraph]?.kind ?? 'BODY',
    ...words(sentence),
    pieces: pieces[sentence.index] ?? [],
  }));
}
