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
});
