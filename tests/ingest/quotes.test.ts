import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsed } from '../support/texts.ts';

function quotesOf(words: string): readonly string[] {
  const text = parsed(words);
  return text.quotes.map((quote) => text.at(quote.inner));
}

describe('findQuotes', () => {
  it.each<[string, readonly string[]]>([
    ['“We agree,” he said.', ['We agree,']],
    ['"We agree," he said. "It is late."', ['We agree,', 'It is late.']],
    ['He said: „Wir reden“ and left.', ['Wir reden']],
    ['He said: «Nous parlons» and left.', ['Nous parlons']],
    ['He said: »Wir reden« and left.', ['Wir reden']],
    ['He said: ‹on parle› and left.', ['on parle']],
    ['He said: 「talks」 and left.', ['talks']],
    ["He said: ``We agree'' and left.", ['We agree']],
    ['He said: ”Vi talar” and left.', ['Vi talar']],
    ['‘We agree,’ he said, ‘for now.’', ['We agree,', 'for now.']],
    ["'We agree,' he said, 'for now.'", ['We agree,', 'for now.']],
    ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,', 'no']],
    ['“We agree," he said.', ['We agree,']],
    ['They put “shoes” on “earth”.', ['shoes', 'earth']],
    ['“We don’t want the ministers’ ‘peace’,” he said.', ['We don’t want the ministers’ ‘peace’,', 'peace']],
    ['"Is it?" he asked. "Yes!"', ['Is it?', 'Yes!']],
    ['He called it (“a start”).', ['a start']],
    ['A “deal”—or “no deal”—is near.', ['deal', 'no deal']],
  ])('finds what stands between the marks of %s', (words, inner) => {
    expect(quotesOf(words)).toEqual(inner);
  });

  it.each([
    'The minister’s aide doesn’t know.',
    "The minister's aide doesn't know.",
    "The states' talks of the '90s and the ministers' plans.",
    'The states’ talks of the ’90s and rock ’n’ roll.',
    'He is 6\'2" tall and the door 3" wide.',
    "It's the envoys' view, isn't it?",
  ])('finds nothing in %s', (words) => {
    expect(quotesOf(words)).toEqual([]);
  });

  it('carries a quote over paragraphs that open it again', () => {
    const text = parsed('He said: “We met.\n\n“We agreed.\n\n“We left,” he added.');
    expect(text.quotes.map(({ continues, continued, balanced }) => [continues, continued, balanced])).toEqual([
      [true, false, true],
      [true, true, true],
      [false, true, true],
    ]);
  });

  it('keeps a stray mark inside its own paragraph', () => {
    const text = parsed('He said “we met and left.\n\nNobody knew. “We agree,” she said. Then “no” again.');
    expect(text.quotes.map((quote) => [text.at(quote), quote.balanced])).toEqual([
      ['“we met and left.', false],
      ['“We agree,”', true],
      ['“no”', true],
    ]);
  });

  it('begins anew at a mark that opens inside an open quote', () => {
    const text = parsed('“We met, he said. “We agree,” she said.');
    expect(text.quotes.map((quote) => [text.at(quote.inner), quote.balanced])).toEqual([
      ['We met, he said.', false],
      ['We agree,', true],
    ]);
  });

  it('passes over a closing mark that nothing opened', () => {
    expect(quotesOf('We met,” he said. “We agree.”')).toEqual(['We agree.']);
  });

  it('never lets a stray mark reach another paragraph', () => {
    const mark = fc.constantFrom('“', '”', '"', '„', '«', '»', '‘', '’', "'");
    const property = fc.property(fc.array(mark, { maxLength: 6 }), fc.nat(30), (marks, at) => {
      const first = 'The talks went on for a long time.';
      const stray = first.slice(0, at) + marks.join(' ') + first.slice(at);
      const text = parsed(`${stray}\n\n“We agree,” said Baker. “It is late.”`);
      const second = text.paragraphs[1];
      const own = text.quotes.filter(({ start }) => second && start >= second.start);
      expect(own.map((quote) => text.at(quote.inner))).toEqual(['We agree,', 'It is late.']);
      for (const quote of text.quotes) {
        const paragraph = text.paragraphs[quote.paragraph];
        expect(paragraph && quote.end <= paragraph.end).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 200 });
  });
});
