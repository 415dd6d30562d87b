import { describe, expect, it } from 'vitest';
import { parsed } from '../support/texts.ts';

const tokensOf = (words: string) => parsed(words).tokens.map(({ text, lemma, pos }) => [text, lemma, pos].join('/'));

describe('findTokens', () => {
  it('cuts contractions in two and gives base forms', () => {
    expect(tokensOf('They didn’t say we’re late.')).toEqual([
      'They/they/PRON',
      'did/do/AUX',
      'n’t/not/PART',
      'say/say/VERB',
      'we/we/PRON',
      '’re/be/AUX',
      'late/late/ADJ',
      '././PUNCT',
    ]);
  });

  it.each([
    ['Kyiv’s envoy', ['Kyiv', '’s', 'envoy']],
    ['the U.S.-based group', ['the', 'U.S.', '-', 'based', 'group']],
    ['“No,” he said…', ['“', 'No', ',', '”', 'he', 'said', '…']],
    ['al-Saud (left)', ['al', '-', 'Saud', '(', 'left', ')']],
    ['a  wide   gap', ['a', 'wide', 'gap']],
    ['FranÃ§ois paid 5 § at the cafÃ© bar', ['FranÃ§ois', 'paid', '5', '§', 'at', 'the', 'cafÃ©', 'bar']],
  ])('cuts %s', (words, tokens) => {
    expect(parsed(words).tokens.map(({ text }) => text)).toEqual(tokens);
  });

  it('cuts words without end in pieces', () => {
    const { tokens } = parsed(`They sent ${'x'.repeat(450)} today.`);
    expect(tokens.map(({ text }) => text.length)).toEqual([4, 4, 200, 200, 50, 5, 1]);
  });

  it.each(['Lindqvist’s', "Moe's", "vice-chancellor's", "S-500's"])(
    'cuts %s in the same way after any text, whatever sign stood beside it there',
    (word) => {
      const plain = `They saw ${word} plan. It was ${word}.`;
      const before = tokensOf(plain);
      for (const odd of [`“${word}”`, `(${word})`, `${word}, too`, `no—${word}`, `${word}…`])
        tokensOf(`They saw ${odd}.`);
      expect(tokensOf(plain)).toEqual(before);
      expect(before.filter((token) => /^[^/]+['’]s\//.test(token))).toEqual([]);
    },
  );

  it('cuts a measure in the same way after its capitals', () => {
    const plain = 'They drove 100km with a 7-year-old.';
    const before = tokensOf(plain);
    tokensOf('100KM WITH A 7-YEAR-OLD');
    expect(tokensOf(plain)).toEqual(before);
  });
});
