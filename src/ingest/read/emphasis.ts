import type { Span } from '../../model/span.ts';

interface Run {
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The marks that are not paired yet. */
  start: number;
  end: number;
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Finds the marks of emphasis (`*`, `_`, `~~`) that come in pairs; single ones are signs like any other.
 * Units: offsets in `words`; nothing is looked for inside `literal`.
 * Source: delimiter runs of CommonMark 0.31, section 6.2.
 */
export function emphasisMarks(words: string, literal: readonly Span[]): readonly Span[] {
  const marks: Span[] = [];
  const open: Run[] = [];
  for (const run of runsOf(words, literal)) {
    while (run.closes && run.start < run.end) {
      const at = open.findLastIndex((each) => each.sign === run.sign);
      const opener = open[at];
      if (!opener) break;
      const length = Math.min(2, opener.end - opener.start, run.end - run.start);
      marks.push({ start: opener.end - length, end: opener.end }, { start: run.start, end: run.start + length });
      opener.end -= length;
      run.start += length;
      open.length = opener.start < opener.end ? at + 1 : at;
    }
    if (run.opens && run.start < run.end) open.push(run);
    if (open.length > 100) open.shift();
  }
  return marks.sort((a, b) => a.start - b.start);
}

function runsOf(words: string, literal: readonly Span[]): Run[] {
  const spans = [...literal].sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let next = 0;
  for (const { 0: signs, index } of words.matchAll(/\*+|_+|~~/g)) {
    while ((spans[next]?.end ?? Infinity) <= index) next += 1;
    if ((spans[next]?.start ?? Infinity) <= index) continue;
    const sides = flanks(words[index - 1] ?? ' ', words[index + signs.length] ?? ' ', signs[0] === '_');
    runs.push({ sign: signs[0] ?? '', ...sides, start: index, end: index + signs.length });
  }
  return runs;
}

function flanks(before: string, after: string, underscore: boolean): { opens: boolean; closes: boolean } {
  const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  if (!underscore) return { opens: left, closes: right };
  return { opens: left && (!right || PUNCTUATION.test(before)), closes: right && (!left || PUNCTUATION.test(after)) };
}
