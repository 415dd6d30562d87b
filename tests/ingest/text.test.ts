import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanWords } from '../../src/ingest/clean.ts';
import { htmlWords } from '../../src/ingest/read/html-words.ts';
import { type Parsed, parsed } from '../support/texts.ts';

const WORDS = [
  'talks',
  'Orbán',
  'don’t',
  "won't",
  'U.S.',
  '3.5',
  'said',
  'Kyiv',
  'Erdoğan’s',
  'al-Saud',
  'Mr.',
  '12%',
  'a',
  '😀',
];
const JOINTS = [
  ' ',
  ', ',
  '. ',
  '! ',
  '… ',
  ' – ',
  '; ',
  '“',
  '” ',
  '"',
  ' ‘',
  '’ ',
  ' «',
  '» ',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\t',
  ' (',
];
const INVISIBLE = ['\u200b', '\u200f', '\u202a', '\u2066', '\u00ad', '\ufeff', '\u200d'];

const pieces = (extra: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS, ...extra)), { minLength: 1, maxLength: 40 })
    .map((pairs) => `The ${pairs.flat().join('')}`);

/** Every word of the file is in one sentence of one paragraph, and every span gives its own words back. */
function expectSound(text: Parsed, plain: (raw: string) => string): void {
  for (const token of text.tokens) {
    expect(text.at(token)).toBe(token.text);
    expect(plain(text.rawAt(token)).trim()).toBe(token.text);
    const sentence = text.sentences[token.sentence];
    expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
  }
  for (const sentence of text.sentences) {
    const paragraph = text.paragraphs[sentence.paragraph];
    expect(paragraph && paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true);
    const own = text.tokens.slice(sentence.firstToken, sentence.endToken);
    expect(own.every((token) => token.sentence === sentence.index)).toBe(true);
    expect(lettersOf(own.map((token) => token.text).join(''))).toBe(lettersOf(text.at(sentence)));
  }
  expect(lettersOf(text.paragraphs.map(text.at).join(''))).toBe(lettersOf(text.clean));
  expect(lettersOf(text.sentences.map(text.at).join(''))).toBe(lettersOf(text.clean));
  for (const quote of text.quotes) expect(quote.start < quote.inner.end && quote.inner.end <= quote.end).toBe(true);
}

const lettersOf = (words: string) => words.replace(/\s+/g, '');

describe('parseText', () => {
  it('keeps offsets in plain text', () => {
    const text = parsed('Lavrov met Rubio.\n\nThey talked.');
    expect(text.clean).toBe(text.document.raw);
    expect(text.toRaw({ start: 11, end: 16 })).toEqual({ start: 11, end: 16 });
    expect(text.tokens.map(({ text: words, lemma, pos }) => [words, lemma, pos])).toEqual([
      ['Lavrov', 'lavrov', 'PROPN'],
      ['met', 'meet', 'VERB'],
      ['Rubio', 'rubio', 'PROPN'],
      ['.', '.', 'PUNCT'],
      ['They', 'they', 'PRON'],
      ['talked', 'talk', 'VERB'],
      ['.', '.', 'PUNCT'],
    ]);
  });

  it.each([
    ['line ends', 'One.\r\nTwo.\rThree.', 'One.\nTwo.\nThree.'],
    ['odd spaces', 'a\u00a0b\u2009c\td', 'a b c d'],
    ['invisible marks', '\ufeffLav\u00adrov \u200fmet\u200b Ru\u2060bio', 'Lavrov met Rubio'],
    ['loose accents', 'Orba\u0301n', 'Orbán'],
  ])('makes %s plain', (_what, raw, clean) => {
    expect(parsed(raw).clean).toBe(clean);
  });

  it('finds the way back over removed marks', () => {
    const text = parsed('The envoy Lav\u00adrov\u200b spoke.');
    const lavrov = text.tokens.find((token) => token.text === 'Lavrov');
    expect(lavrov && text.rawAt(lavrov)).toBe('Lav\u00adrov');
  });

  it('gives every token of plain text its own words', () => {
    fc.assert(
      fc.property(pieces(INVISIBLE), (words) => expectSound(parsed(words), cleanWords)),
      { numRuns: 150 },
    );
  });

  it('gives every token of HTML its own words', () => {
    const tags = [
      '<b>',
      '</b>',
      '<p>',
      '<br>',
      '&amp;',
      '&nbsp;',
      '&ldquo;',
      '&rdquo;',
      '<!-- no -->',
      '<li>',
      '&#8217;s ',
      '<',
      '&',
    ];
    const inPage = fc.property(pieces(tags), (words) =>
      expectSound(parsed(`<main><p>${words}`, 'a.html'), (raw) =>
        parsed(`<p>x ${raw}`, 'b.html').clean.replace(/^x\s*/, ''),
      ),
    );
    fc.assert(inPage, { numRuns: 100 });
  });

  it('gives every token of Markdown its own words', () => {
    const marks = [
      '**',
      '*',
      '_',
      '`',
      '[',
      '](https://x.example/a)',
      '\n- ',
      '\n> ',
      '\n# ',
      '|',
      '\\*',
      '&amp;',
      '\n***\n',
      '~~',
      '<b>',
    ];
    const inPage = fc.property(pieces(marks), (words) => {
      const text = parsed(words, 'a.md');
      for (const token of text.tokens) {
        expect(text.at(token)).toBe(token.text);
        // Code keeps its entities as they are written, everything else decodes them: the letters stand in one of the two.
        const bare = text.rawAt(token) + cleanWords(htmlWords(text.rawAt(token)));
        for (const letter of token.text.match(/[\p{L}\p{N}]/gu) ?? []) expect(bare).toContain(letter);
      }
    });
    fc.assert(inPage, { numRuns: 100 });
  });

  it('gives any string at all sound offsets', () => {
    const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((words) => `Talks ${words}`);
    const property = fc.property(
      any.filter((words) => !words.includes('\u0000')),
      (words) => {
        const text = parsed(words);
        for (const token of text.tokens) expect(cleanWords(text.rawAt(token)).trim()).toBe(token.text);
      },
    );
    fc.assert(property, { numRuns: 150 });
  });

  it('is the same for CRLF and LF but for the offsets', () => {
    const property = fc.property(pieces([]), (words) => {
      const [lf, crlf] = [words.replace(/\r\n/g, '\n'), words.replace(/\r?\n/g, '\r\n')];
      expect(parsed(crlf).clean).toBe(parsed(lf).clean);
      expect(parsed(crlf).sentences).toEqual(parsed(lf).sentences);
    });
    fc.assert(property, { numRuns: 50 });
  });
});

describe('parseText, hostile input', () => {
  const HUGE = 200_000;
  const fill = (words: string) => words.repeat(Math.ceil(HUGE / words.length));
  it.each([
    ['one endless word', 'a.txt', fill('a')],
    ['one line of sentences', 'a.txt', fill('Lavrov met Rubio in Vienna on Monday. ')],
    ['one line without a stop', 'a.txt', fill('lavrov met rubio ')],
    ['quotes that never close', 'a.txt', fill('“a «b ')],
    ['straight quotes', 'a.txt', fill('"a word ')],
    ['stops', 'a.txt', `a${fill('.')}`],
    ['blanks', 'a.txt', `a${fill(' ')}b`],
    ['accents', 'a.txt', `e${fill('\u0301')}`],
    ['brackets in Markdown', 'a.md', `a ${fill('[')}`],
    ['open comments in Markdown', 'a.md', `a\n${fill('<!-- a\n')}`],
    ['stars in Markdown', 'a.md', `a ${fill('**a ')}`],
    ['ticks in Markdown', 'a.md', `a ${fill('`` ` ')}`],
    ['signs of tags', 'a.html', `a ${fill('<')}`],
    ['entities', 'a.html', `a ${fill('&amp;')}`],
    ['paragraphs', 'a.html', fill('<p>a word')],
  ])('cuts %s into sentences of bounded length', (_what, name, words) => {
    const text = parsed(words, name);
    expect(Math.max(...text.sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(3001);
  });
});
