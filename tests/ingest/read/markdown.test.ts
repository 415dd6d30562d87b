import { describe, expect, it } from 'vitest';
import { paragraphsOf, parsed } from '../../support/texts.ts';

const md = (words: string) => paragraphsOf(words, 'a.md');
const bodyOf = (words: string) => md(`${words}\n\nThe talks ended.`)[0]?.[1];

describe('readMarkdown', () => {
  it.each([
    ['**Baker** met *Cole* and __Diaz__ and _Evans_.', 'Baker met Cole and Diaz and Evans.'],
    ['A ***bold* start**.', 'A bold start.'],
    ['Costs of 5 * 3 * 2 and snake_case_words.', 'Costs of 5 * 3 * 2 and snake_case_words.'],
    ['[Baker](https://x.example/a_(b) "a title") met Cole.', 'Baker met Cole.'],
    ['[Baker][1] met [Cole][] today.', 'Baker met Cole today.'],
    ['Baker [the envoy] met Cole.', 'Baker [the envoy] met Cole.'],
    ['Baker ![a picture](x.jpg) met Cole.', 'Baker met Cole.'],
    ['Baker met Cole.[^1]', 'Baker met Cole.'],
    ['Run `a_b_c` now.', 'Run a_b_c now.'],
    ['Baker \\*met\\* Cole.', 'Baker *met* Cole.'],
    ['Tom &amp; Kari &ndash; friends.', 'Tom & Kari – friends.'],
    ['<span class="x">Baker</span> met<br>Cole.', 'Baker met Cole.'],
    ['See <https://x.example/a> now.', 'See https://x.example/a now.'],
    ['~~Baker~~ Cole left.', 'Baker Cole left.'],
    ['> Baker met\n> Cole there.', 'Baker met Cole there.'],
    ['Baker met  \nCole there.', 'Baker met Cole there.'],
    ['Baker [met\nCole](https://x.example) there.', 'Baker met Cole there.'],
  ])('reads %j', (words, clean) => {
    expect(bodyOf(words)?.replace(/ {2,}/g, ' ')).toBe(clean);
  });

  it('tells headings, items, cells, pictures and code apart', () => {
    const words = [
      '---\ntitle: Talks\n---',
      '# Ministers meet',
      'The ministers met in Oslo.',
      '## What they want',
      '- Peace\n- Trade\n  and more',
      '1. First',
      '| Name | State |\n| --- | --- |\n| Baker | Norway |',
      '![Baker at the door](x.jpg)',
      '```js\nconst a = 1;\n```',
      'Setext\n------',
      '***',
      '<!-- hidden\n\nstill hidden -->',
      '[1]: https://x.example',
      'The end came.',
    ].join('\n\n');
    expect(md(words)).toEqual([
      ['TITLE', 'Ministers meet'],
      ['BODY', 'The ministers met in Oslo.'],
      ['HEADING', 'What they want'],
      ['BODY', 'Peace'],
      ['BODY', 'Trade and more'],
      ['BODY', 'First'],
      ['BODY', 'Name'],
      ['BODY', 'State'],
      ['BODY', 'Baker'],
      ['BODY', 'Norway'],
      ['CAPTION', 'Baker at the door'],
      ['FURNITURE', 'const a = 1;'],
      ['HEADING', 'Setext'],
      ['BODY', 'The end came.'],
    ]);
  });

  it('reads a run of marks without end as words', () => {
    const ticks = '`'.repeat(50_000);
    expect(bodyOf(`Baker ${ticks} met Cole.`)).toBe(`Baker ${ticks} met Cole.`);
  });

  it('gives spans of the raw file over marks', () => {
    const text = parsed('The **foreign** [minister](https://x.example) &amp; Baker left.', 'a.md');
    const start = text.clean.indexOf('foreign');
    expect(text.clean.slice(start)).toBe('foreign minister & Baker left.');
    expect(text.rawAt({ start, end: start + 'foreign minister'.length })).toBe('foreign** [minister');
    const and = text.clean.indexOf('&');
    expect(text.rawAt({ start: and, end: and + 1 })).toBe('&amp;');
  });

  it('reads Windows line ends alike', () => {
    const words = '---\ntitle: A\n---\n# Ministers meet\n\n- Peace\n\nThey met\nand left.';
    expect(md(words.replaceAll('\n', '\r\n'))).toEqual(md(words));
  });
});
