import type { KitLibrary } from '../kit.ts';
import type { Read, ReadSets } from '../measured.ts';
import type { Find } from '../precision.ts';
import type { Output } from '../reader.ts';

type Statement = Output['statements'][number];
type Mention = Output['mentions'][number];
type Meeting = Output['meetings'][number];

/** Statements of PolNeAR by a key. Shape: right by content, right by content and source. */
export const statementFinds = (
  kit: KitLibrary,
  { polnear }: ReadSets,
  keyOf: (statement: Statement) => string,
): readonly (readonly Find[])[] => polnear.map((read) => statementsOf(kit, read, keyOf));

function statementsOf(kit: KitLibrary, { text, output }: Read, keyOf: (statement: Statement) => string): Find[] {
  const tokens = kit.tokenize(text.text);
  const rows = output.statements
    .map((statement) => ({
      key: keyOf(statement),
      source: kit.tokenSet(tokens, statement.speaker ? [statement.speaker] : []),
      cue: kit.tokenSet(tokens, statement.cue ? [statement.cue] : []),
      content: kit.tokenSet(tokens, statement.content),
    }))
    .filter(({ content }) => content.size > 0);
  const matched = new Map(kit.matchByContent(rows, kit.goldRows(text)).map((match) => [match.predicted, match]));
  return rows.map((row) => {
    const match = matched.get(row);
    const found = match !== undefined && match.score >= 0.5;
    return { key: row.key, right: [found, found && kit.sameSource(row.source, match.gold.source)] };
  });
}

/**
 * Links that the labelled sets judge, by a key.
 * Shape: right by span and id. With `states`, links to sovereign states alone.
 */
export function linkFinds(
  kit: KitLibrary,
  { linking }: ReadSets,
  keyOf: (mention: Mention) => string,
  states: boolean,
): readonly (readonly Find[])[] {
  const kind = states ? 'state' : 'all';
  return linking.map(({ text, output }) => {
    const keys = [...new Set(output.mentions.map(keyOf))];
    return keys.flatMap((key): Find[] => {
      const mentions = output.mentions.filter((mention) => keyOf(mention) === key);
      const counts = kit.countLinks(text, { mentions }, null);
      const judged = counts[`${kind}_pred`] ?? 0;
      const right = counts[`${kind}_tp`] ?? 0;
      return Array.from({ length: judged }, (_, at) => ({ key, right: [at < right] }));
    });
  });
}

/** Meetings found in PLOVER's sentences, by a key. Shape: right where the sentence tells of any meeting, visit or call. */
export const meetingFinds = ({ plover }: ReadSets, keyOf: (meeting: Meeting) => string): readonly (readonly Find[])[] =>
  plover.map(({ text, output }) => output.meetings.map((meeting) => ({ key: keyOf(meeting), right: [text.consult] })));
