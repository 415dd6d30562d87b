import type { Span } from '../model/span.ts';

/** One quotation mark, with what it can do where it stands. Marks of one family can close each other. */
export interface Mark extends Span {
  readonly family: 'double' | 'angle' | 'corner' | 'single';
  readonly role: 'open' | 'close' | 'either';
}

const MARKS = /``|''|[“”„‟"«»「」『』‹›‘’‚']/g;
const LETTER = /[\p{L}\p{N}]/u;
const OPENING_BEFORE = /[\s([{–—\-/:,“„"«「‘']/;
const CLOSING_AFTER = /[\s)\]}–—\-/.,;:!?…”"»」’']/;
/** Words that lose their first letters to an apostrophe. */
const ELIDED = /^(?:tis|twas|twere|em|til|cause|bout|round|n|s|re|ve|ll|d|m|t|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * Tells quotation marks from apostrophes and from signs for inches and feet, and openers from closers.
 * Shape: in text order.
 */
export function findMarks(clean: string, { start, end }: Span): readonly Mark[] {
  const words = clean.slice(start, end);
  const found: Mark[] = [];
  const open = new Map<Mark['family'], number>();
  const lastSingleCloser = lastCloser(words);
  for (const { 0: sign, index } of words.matchAll(MARKS)) {
    const around = {
      before: words[index - 1] ?? ' ',
      after: words[index + sign.length] ?? ' ',
      rest: words.slice(index + sign.length, index + sign.length + 12),
      first: index === 0,
      closable: index < lastSingleCloser,
    };
    const mark = readMark(sign, around, open);
    if (mark === null) continue;
    const depth = open.get(mark.family) ?? 0;
    const opens = mark.role === 'open' || (mark.role === 'either' && depth === 0);
    open.set(mark.family, Math.max(0, depth + (opens ? 1 : -1)));
    found.push({ start: start + index, end: start + index + sign.length, ...mark });
  }
  return found;
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly rest: string;
  /** Whether the sign is the first of its paragraph. */
  readonly first: boolean;
  /** Whether a sign that can close single quotes stands later in the paragraph. */
  readonly closable: boolean;
}

type Read = Pick<Mark, 'family' | 'role'> | null;
type Depths = ReadonlyMap<Mark['family'], number>;

function readMark(sign: string, around: Around, open: Depths): Read {
  switch (sign) {
    case '“':
    case '”':
    case '"':
    case '‟':
      return readDouble(sign, around, open.get('double') ?? 0);
    case '„':
    case '``':
      return { family: 'double', role: 'open' };
    case "''":
      return { family: 'double', role: (open.get('double') ?? 0) > 0 ? 'close' : 'either' };
    case '«':
    case '‹':
    case '»':
    case '›':
      return readAngle(sign, around, open.get('angle') ?? 0);
    case '「':
    case '『':
      return { family: 'corner', role: 'open' };
    case '」':
    case '』':
      return { family: 'corner', role: 'close' };
    default:
      return readSingle(sign, around, open.get('single') ?? 0);
  }
}

const canOpen = ({ before, after }: Around): boolean => OPENING_BEFORE.test(before) && !/\s/.test(after);
const canClose = ({ before, after }: Around): boolean => !/\s/.test(before) && CLOSING_AFTER.test(after);

/** “ opens unless it can only close („so“); ” closes unless nothing is open and it can only open (”so”, ” so”); " does as its place says. */
function readDouble(sign: string, around: Around, depth: number): Read {
  const [opens, closes] = [canOpen(around), canClose(around)];
  if (sign === '“' || sign === '‟') return { family: 'double', role: depth > 0 && closes && !opens ? 'close' : 'open' };
  if (sign === '”') {
    const wrongWay = depth === 0 && !closes && (opens || around.first);
    return { family: 'double', role: wrongWay ? 'open' : 'close' };
  }
  if (depth === 0 && /\d/.test(around.before)) return null;
  if (opens !== closes) return { family: 'double', role: opens ? 'open' : 'close' };
  return { family: 'double', role: 'either' };
}

/** French « so », German »so«. */
function readAngle(sign: string, around: Around, depth: number): Read {
  const french = sign === '«' || sign === '‹';
  if (depth === 0) return { family: 'angle', role: french || canOpen(around) ? 'open' : 'close' };
  return { family: 'angle', role: french && !canClose(around) ? 'open' : 'close' };
}

/** Single marks: an apostrophe unless it opens before a letter with a partner to come, or closes what is open. */
function readSingle(sign: string, around: Around, depth: number): Read {
  const { before, after, rest, closable } = around;
  const opening = sign !== '’' && !LETTER.test(before) && canOpen(around);
  if (opening && closable && !ELIDED.test(rest)) return { family: 'single', role: 'open' };
  if (sign === '‘' || sign === '‚' || depth === 0 || LETTER.test(after) || /\s/.test(before)) return null;
  const possessive = /s/i.test(before) && /^ \p{Ll}/u.test(rest) && closable;
  return possessive ? null : { family: 'single', role: 'close' };
}

/** Where the last sign stands that can close single quotes: after a letter or a stop, before none. */
function lastCloser(words: string): number {
  for (let at = words.length - 1; at > 0; at -= 1) {
    if (words[at] !== '’' && words[at] !== "'") continue;
    if (!/\s/.test(words[at - 1] ?? ' ') && !LETTER.test(words[at + 1] ?? ' ')) return at;
  }
  return -1;
}
