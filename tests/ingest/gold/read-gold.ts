import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDocument } from '../../../src/ingest/document.ts';
import { linkKey } from '../../../src/ingest/links/link-key.ts';
import { type EntityId, slugId } from '../../../src/model/id.ts';
import type { NonEmpty } from '../../../src/model/span.ts';
import type { Accepted, GoldLink, GoldMeeting, GoldParty, GoldStatement, GoldText, Half } from './gold.ts';
import { type Locate, locateIn } from './locate.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** One answer, or a list of answers of which each is right. */
const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);
const words = z.string().min(1);
const entity = oneOrMore(words.nullable());

const statement = z.strictObject({
  speaker: words.nullable(),
  entity: entity.optional(),
  joint: z.array(words).min(2).optional(),
  for: words.optional(),
  cue: words.optional(),
  content: z.array(words).min(1),
  form: oneOrMore(z.enum(['DIRECT', 'MIXED', 'INDIRECT', 'FREE_INDIRECT'])),
  optional: z.boolean().optional(),
});
const party = z.strictObject({
  who: words,
  entity: entity.optional(),
  for: words.optional(),
  presence: oneOrMore(z.enum(['ATTENDED', 'HOSTED', 'EXPECTED', 'DECLINED', 'NOT_INVITED', 'ABSENT_CONCERNED'])),
  optional: z.boolean().optional(),
});
const meeting = z.strictObject({
  kind: oneOrMore(z.enum(['TALKS', 'SUMMIT', 'CALL', 'VISIT', 'PRESS_CONFERENCE', 'CONSULTATION'])),
  status: oneOrMore(z.enum(['PROPOSED', 'PLANNED', 'HELD', 'POSTPONED', 'CANCELLED', 'DENIED'])),
  trigger: words,
  parties: z.array(party),
  place: z.strictObject({ words, entity }).optional(),
  date: oneOrMore(words.nullable()).optional(),
  optional: z.boolean().optional(),
});
const link = z.strictObject({ words, entity });
const annotations = z.strictObject({
  statements: z.array(statement),
  meetings: z.array(meeting),
  links: z.array(link).optional(),
});

/**
 * Reads the texts of one half with their annotations, in order of name.
 * Errors: throws, naming the file, when an annotation has another shape or its words do not stand in the text.
 */
export function readGold(half: Half): readonly GoldText[] {
  const folder = join(FOLDER, half);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readText(folder, half, file.slice(0, -'.md'.length)));
}

function readText(folder: string, half: Half, name: string): GoldText {
  const document = readDocument({ name: `${name}.md`, bytes: readFileSync(join(folder, `${name}.md`)) });
  const file = `${name}.gold.yaml`;
  const parsed = annotations.safeParse(parse(readFileSync(join(folder, file), 'utf8'), { schema: 'core' }));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const locate = locateIn(document.raw, name);
  return {
    name,
    kind: name.split('-')[0] ?? name,
    half,
    document,
    statements: parsed.data.statements.map((each) => statementOf(each, locate)),
    meetings: parsed.data.meetings.map((each) => meetingOf(each, locate)),
    links: (parsed.data.links ?? []).map((each): GoldLink => {
      return { span: locate.near(each.words, []), accepted: acceptedOf(each.entity) };
    }),
  };
}

function statementOf(given: z.infer<typeof statement>, locate: Locate): GoldStatement {
  const content = nonEmpty(given.content.map(locate.only));
  return {
    source: given.speaker === null ? null : locate.near(given.speaker, content),
    accepted: given.joint ? [null] : acceptedOf(given.entity, given.speaker),
    joint: given.joint?.map(idOf) ?? null,
    speaksFor: given.for === undefined ? null : idOf(given.for),
    cue: given.cue === undefined ? null : locate.near(given.cue, content),
    content,
    forms: listOf(given.form),
    optional: given.optional ?? false,
  };
}

function meetingOf(given: z.infer<typeof meeting>, locate: Locate): GoldMeeting {
  const trigger = locate.near(given.trigger, []);
  return {
    kinds: listOf(given.kind),
    statuses: listOf(given.status),
    trigger,
    parties: given.parties.map(
      (each): GoldParty => ({
        span: locate.near(each.who, [trigger]),
        accepted: acceptedOf(each.entity, each.who),
        standsFor: each.for === undefined ? null : idOf(each.for),
        presences: listOf(each.presence),
        optional: each.optional ?? false,
      }),
    ),
    place: given.place
      ? { span: locate.near(given.place.words, [trigger]), accepted: acceptedOf(given.place.entity) }
      : null,
    dates: listOf(given.date ?? null),
    optional: given.optional ?? false,
  };
}

/** The entities named; where none is given, the words themselves are the full name of a person. */
function acceptedOf(given: z.infer<typeof entity> | undefined, name: string | null = null): Accepted {
  return nonEmpty(listOf(given === undefined ? name : given).map((each) => (each === null ? null : idOf(each))));
}

/** An id as it stands; else that of the person of this name. */
const idOf = (words: string): EntityId =>
  /^(?:person|state|organization|place):/.test(words)
    ? (words as EntityId)
    : slugId<'Entity'>('person', linkKey(words.replace(/#\d+$/, '')));

const listOf = <Item>(given: Item | Item[]): NonEmpty<Item> =>
  Array.isArray(given) ? nonEmpty(given) : [given as Item];

function nonEmpty<Item>(items: readonly Item[]): NonEmpty<Item> {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('An annotation has an empty list.');
  return [first, ...rest];
}
