import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../support/texts.ts';

describe('findSentences', () => {
  it.each<[string, readonly string[]]>([
    [
      'They met. They talked! Did they agree? Nobody knows.',
      ['They met.', 'They talked!', 'Did they agree?', 'Nobody knows.'],
    ],
    ['“We met. We talked,” he said. She left.', ['“We met. We talked,” he said.', 'She left.']],
    ['“We met.” “We talked.”', ['“We met.”', '“We talked.”']],
    ['“We met. We talked.” The minister left.', ['“We met. We talked.”', 'The minister left.']],
    ['He said: “We met. We talked.” Then he left.', ['He said: “We met. We talked.”', 'Then he left.']],
    ['“Did they agree?” he asked. “Yes!” Baker said.', ['“Did they agree?” he asked.', '“Yes!” Baker said.']],
    ['“Did they agree?” Nobody knew.', ['“Did they agree?”', 'Nobody knew.']],
    ['“We met,” said Baker. “We talked.”', ['“We met,” said Baker.', '“We talked.”']],
    [
      'Mr. Baker met Sen. Cole and Gov. Diaz in Washington, D.C. on Jan. 5.',
      ['Mr. Baker met Sen. Cole and Gov. Diaz in Washington, D.C. on Jan. 5.'],
    ],
    [
      'He left the U.S. on Monday. U.S. President Donald Trump stayed.',
      ['He left the U.S. on Monday.', 'U.S. President Donald Trump stayed.'],
    ],
    ['They live in the U.S. The others do not.', ['They live in the U.S.', 'The others do not.']],
    [
      'J. D. Vance met W. Brandt of Acme Inc. at 5 p.m. in Bonn.',
      ['J. D. Vance met W. Brandt of Acme Inc. at 5 p.m. in Bonn.'],
    ],
    ['Talks ended at 5 p.m. He left.', ['Talks ended at 5 p.m.', 'He left.']],
    [
      'It grew by 3.5 percent, i.e. 2.1 points. No. 4 fell.',
      ['It grew by 3.5 percent, i.e. 2.1 points.', 'No. 4 fell.'],
    ],
    ['He waited… and left. She waited... Then she left.', ['He waited… and left.', 'She waited...', 'Then she left.']],
    ['They met (in Oslo.) They left.', ['They met (in Oslo.)', 'They left.']],
    ['They met.The talks went well.', ['They met.', 'The talks went well.']],
    ['See www.news.example.The rest is known.', ['See www.news.example.The rest is known.']],
    ['First line without a stop\nSecond line. Third.', ['First line without a stop', 'Second line.', 'Third.']],
    ['Did he say “no”? Nobody knows.', ['Did he say “no”?', 'Nobody knows.']],
    [
      'They said “we met. We talked and left. It was late.\n\nShe slept.',
      ['They said “we met.', 'We talked and left.', 'It was late.', 'She slept.'],
    ],
    ['会談が行われた。合意した。', ['会談が行われた。', '合意した。']],
  ])('cuts %s', (words, sentences) => {
    expect(sentencesOf(words)).toEqual(sentences);
  });

  it('cuts a quote that would make one endless sentence', () => {
    const sentences = sentencesOf(`“${'We met them and talked for a while. '.repeat(120)}We left,” he said.`);
    expect(sentences.length).toBe(121);
  });

  it('cuts words without any stop at a space', () => {
    const sentences = sentencesOf('talks '.repeat(1200));
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.every((sentence) => /^talks\b.*\btalks$/.test(sentence))).toBe(true);
  });
});
