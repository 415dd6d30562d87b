import type { Span } from '../../../model/span.ts';
import type { LinkedMention } from '../../found.ts';
import type { Sentence, Text, Token } from '../../text.ts';
import type { FoundDate } from '../dates/index.ts';
import type { Voice } from './voice.ts';

/** A word of a sentence, or a mention with its title taken as one word. */
export interface Unit extends Span {
  /** Place in `Scene.units`. */
  readonly at: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly mention: LinkedMention | null;
}

/** A sentence as the rules of meetings look at it. */
export interface Scene {
  readonly text: Text;
  readonly sentence: Sentence;
  /** The sentence before it; null for the first. */
  readonly before: Scene | null;
  readonly units: readonly Unit[];
  readonly dates: readonly FoundDate[];
  /** What of it is said by a speaker, in text order. */
  readonly voices: readonly Voice[];
}

/** Cuts every sentence into units. Linear in the text. */
export function scenesOf(
  text: Text,
  mentions: readonly LinkedMention[],
  dates: readonly FoundDate[],
  voices: readonly Voice[],
): readonly Scene[] {
  const bySentence = groupByStart(
    text.sentences,
    mentions.filter((mention) => !isPartOfRegion(text, mention)),
  );
  const datesBySentence = groupByStart(text.sentences, dates);
  const voicesBySentence = groupByReach(text.sentences, voices);
  let before: Scene | null = null;
  return text.sentences.map((sentence, index) => {
    const scene: Scene = {
      text,
      sentence,
      before,
      units: unitsOf(text, sentence, bySentence[index] ?? []),
      dates: datesBySentence[index] ?? [],
      voices: voicesBySentence[index] ?? [],
    };
    before = scene;
    return scene;
  });
}

/** "South American leaders" come from a continent, not from one state. */
const isPartOfRegion = ({ clean }: Text, { start, text, type }: LinkedMention): boolean =>
  type === 'STATE' &&
  /^Americans?$/.test(text) &&
  /\b(?:South|Latin|Central|North)[ -]$/.test(clean.slice(Math.max(0, start - 8), start));

/** Spans in text order, dealt out to the sentences that they begin in. */
function groupByStart<Item extends Span>(sentences: readonly Sentence[], items: readonly Item[]): readonly Item[][] {
  const groups: Item[][] = sentences.map(() => []);
  let at = 0;
  for (const item of items) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= item.start) at += 1;
    groups[at]?.push(item);
  }
  return groups;
}

/** Spans in text order, dealt out to every sentence that they reach into. */
function groupByReach<Item extends Span>(sentences: readonly Sentence[], items: readonly Item[]): readonly Item[][] {
  const groups: Item[][] = sentences.map(() => []);
  let first = 0;
  for (const item of items) {
    while (first + 1 < sentences.length && (sentences[first + 1]?.start ?? 0) <= item.start) first += 1;
    for (let at = first; at < sentences.length && (sentences[at]?.start ?? 0) < item.end; at += 1)
      groups[at]?.push(item);
  }
  return groups;
}

function unitsOf(text: Text, sentence: Sentence, mentions: readonly LinkedMention[]): readonly Unit[] {
  const pieces = mentions.map((mention, index) => withTitle(mention, mentions[index - 1], mentions[index + 1]));
  const units: Unit[] = [];
  let next = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = text.tokens[index];
    if (!token) continue;
    while (next < pieces.length && (pieces[next]?.start ?? 0) < token.end) {
      const piece = pieces[next];
      if (piece) units.push(mentionUnit(text, units.length, piece));
      next += 1;
    }
    const last = units.at(-1);
    if (last && token.start < last.end) continue;
    units.push(tokenUnit(units.length, token, last, text.tokens[index + 1]));
  }
  return units;
}

interface Piece extends Span {
  readonly mention: LinkedMention;
}

/** The mention and its title, as far as no other mention stands in between. */
function withTitle(mention: LinkedMention, before: LinkedMention | undefined, after: LinkedMention | undefined): Piece {
  const { title } = mention;
  const start = title === null ? mention.start : Math.max(Math.min(title.start, mention.start), before?.end ?? 0);
  const end = title === null ? mention.end : Math.min(Math.max(title.end, mention.end), after?.start ?? mention.end);
  return {
    mention,
    start,
    end: title !== null && title.end > mention.end && after === undefined ? title.end : Math.max(end, mention.end),
  };
}

function mentionUnit(text: Text, at: number, { mention, start, end }: Piece): Unit {
  const words = text.clean.slice(start, end);
  const lower = words.toLowerCase();
  return {
    at,
    start,
    end,
    text: words,
    lower,
    lemma: lower,
    pos: mention.form === 'PRONOUN' ? 'PRON' : 'PROPN',
    mention,
  };
}

function tokenUnit(at: number, token: Token, last: Unit | undefined, next: Token | undefined): Unit {
  const { start, end, text } = token;
  const verb = verbBehindTag(token, last, next);
  const aside = /^(?:left|right)$/.test(text) && /^[,(]$/.test(last?.lower ?? '') && /^[,)]$/.test(next?.text ?? '');
  const { lemma, pos } = verb !== null ? { lemma: verb, pos: 'VERB' } : aside ? { lemma: text, pos: 'ADV' } : token;
  return { at, start, end, text, lower: text.toLowerCase(), lemma: lemma.toLowerCase(), pos, mention: null };
}

/** Verbs of meeting whose forms the tagger takes for nouns or adjectives after a name ("Macron plans a meeting"). */
const VERB_FORMS =
  /^(?:(?<plain>plan|visit|meet|host|hold|call|receive|welcome|travel|postpone|cancel|consult|brief|attend|phone|greet|delay|urge)s|(?<past>inform|consult|brief|visit|host|receiv|meet|phon|welcom|postpon|telephon)ed|(?<met>met))$/;
/** Such verbs behind "to" ("to host the talks"). */
const INFINITIVE = /^(?:host|visit|meet|phone|brief)$/;
const PAST_E: Readonly<Record<string, string>> = {
  receiv: 'receive',
  phon: 'phone',
  welcom: 'welcome',
  postpon: 'postpone',
  telephon: 'telephone',
};

function verbBehindTag({ text, pos }: Token, last: Unit | undefined, next: Token | undefined): string | null {
  if (
    pos === 'NOUN' &&
    last?.lower === 'to' &&
    INFINITIVE.test(text) &&
    /^(?:PROPN|DET|PRON|ADJ)$/.test(next?.pos ?? '')
  )
    return text;
  if (pos === 'VERB' || !last?.mention || last.mention.reading === 'PLACE') return null;
  if (text === 'talks' && last.mention.type === 'PERSON' && /^(?:with|to)$/.test(next?.text ?? '')) return 'talk';
  if (text === 'talk' && last.mention.type === 'PERSON' && /^(?:by|with)$/.test(next?.text ?? '')) return 'talk';
  const { plain, past, met } = VERB_FORMS.exec(text)?.groups ?? {};
  if (!next || !/^(?:DET|PROPN|PRON|ADP|PART|ADV|ADJ|NUM)$/.test(next.pos)) return null;
  if (plain && (last.mention.type !== 'PERSON' || next.text === 'of' || next.text === 'with')) return null;
  return plain ?? (past ? (PAST_E[past] ?? past) : met ? 'meet' : null);
}

/** The dates of a scene that lie in a span. */
export const datesIn = (scene: Scene, span: Span): readonly FoundDate[] =>
  scene.dates.filter((date) => date.start >= span.start && date.end <= span.end);

/** Whether a unit is a word of a date ("Tuesday", "last week"). */
export const isInDate = (scene: Scene, unit: Unit): boolean =>
  scene.dates.some((date) => unit.start < date.end && date.start < unit.end);

/** Whether a unit is a comma of a date between a verb and its auxiliary or subject: "will on Tuesday, June 19, lead". */
export function isBesideDate(scene: Scene, at: number): boolean {
  const [before, comma, after] = [scene.units[at - 1], scene.units[at], scene.units[at + 1]];
  return (
    comma?.lower === ',' &&
    before !== undefined &&
    after !== undefined &&
    isInDate(scene, before) &&
    (isInDate(scene, after) || after.pos === 'VERB')
  );
}

/** The span from one unit to another, both in it. */
export const spanOf = (from: Unit, to: Unit): Span => ({
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
});
