import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/commands/load-gazetteer.ts';
import { indexGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { documentOf, parsed } from '../support/texts.ts';

/** Words that a tagger may cut in more than one way. */
const ODD = `Oslo's S-500's vice-chancellor’s al-Saud U.S.-based $5bn €1.2m 100km 100-km 10:30 3rd 1990s 7-year-old 9/11
  a.b@example.org https://news.example/a?b=c-d #talks @envoy U.K. Ph.D. e.g. Co. and/or Лавров Лавров-Петров 会议 قال 😀
  :-) non-EU post-Soviet COVID-19 F-16s O'Brien D’Angelo rock'n'roll 'tis don't can’t AT&T 5.5% 1,000 1/2 2025-02-18
  +49-30-123 v2.0 C++ www.example.org a.m. Moscow-led end.The Jean-Luc café x…y a(b)c “q”r x_y 30°C №5 ½ MH17`.split(
  /\s+/,
);
const PLAIN = 'Lavrov Rubio said that the talks met in Vienna on Monday he told Kyiv and Moscow'.split(' ');
const SIGNS = [
  '',
  '',
  '',
  '',
  '.',
  ',',
  '"',
  '“',
  '”',
  '(',
  ')',
  '…',
  '—',
  "'",
  '’',
  ':',
  '!',
  '-',
  '/',
  "'s",
  '’s',
  '%',
];

const anyWord = fc
  .tuple(
    fc.constantFrom(...SIGNS),
    fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...PLAIN)),
    fc.constantFrom(...SIGNS),
    fc.constantFrom('', '', '', ...ODD),
    fc.boolean(),
  )
  .map(([before, word, sign, more, loud]) => `${before}${loud ? word.toUpperCase() : word}${sign}${more}`);
const anyWords = fc.array(anyWord, { minLength: 1, maxLength: 12 }).map((words) => `They said ${words.join(' ')}.`);

describe('reading, one text after another', () => {
  it('cuts and tags texts in the same way again, after all of them', () => {
    const read = (texts: readonly string[]) => texts.map((text) => parsed(text).tokens);
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 10, maxLength: 30 }), (texts) => {
        expect(read(texts)).toEqual(read(texts));
      }),
      { numRuns: 40 },
    );
  });

  it('finds the same in a text before and after any other', { timeout: 30_000 }, () => {
    const gazetteer = indexGazetteer(loadGazetteer());
    fc.assert(
      fc.property(anyWords, anyWords, (text, other) => {
        const before = ingest(documentOf(text), gazetteer);
        ingest(documentOf(other), gazetteer);
        expect(ingest(documentOf(text), gazetteer)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
