import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/texts.ts';

const read = (matter: string) => documentOf(`---\n${matter}\n---\n\n# Ministers meet\n\nThe ministers met.`, 'a.md');

describe('frontMatterFacts', () => {
  it('takes title, publisher, url, language and date', () => {
    const { title, publisher, url, language, publishedOn } = read(
      'title: "Oslo: the talks"\npublisher: The Fjord\nurl: https://fjord.example/a\nlanguage: en\ndate: 2025-03-04\nauthor: K. N.',
    );
    expect({ title, publisher, url, language, publishedOn }).toEqual({
      title: 'Oslo: the talks',
      publisher: 'The Fjord',
      url: 'https://fjord.example/a',
      language: 'en',
      publishedOn: '2025-03-04',
    });
  });

  it.each([
    ['date: 2025-03-04T10:00:00Z', '2025-03-04'],
    ['date: 4 March 2025', '2025-03-04'],
    ['date: "March 4, 2025"', '2025-03-04'],
    ['date:', null],
    ['title: A', null],
  ])('reads the day of %j', (matter, day) => {
    expect(read(matter).publishedOn).toBe(day);
  });

  it('falls back to the heading for the title', () => {
    expect(read('publisher: The Fjord').title).toBe('Ministers meet');
    expect(documentOf('# Ministers *meet*\n\nThe ministers met.', 'a.md').title).toBe('Ministers meet');
  });

  it.each([
    ['no YAML', 'title: "Oslo\ndate: 2025'],
    ['a list', '- title\n- date'],
    ['a date that is none', 'date: 2025-02-30'],
    ['a year alone', 'date: 2025'],
    ['a word for a date', 'date: tomorrow'],
    ['a list for a title', 'title: [a, b]'],
    ['a url without a scheme', 'url: fjord.example'],
    ['a script for a url', 'url: "javascript:alert(1)"'],
    ['a name twice', 'title: a\ntitle: b'],
    [
      'aliases that grow',
      'title: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    ],
  ])('refuses %s', (_what, matter) => {
    expect(() => read(matter)).toThrow(expect.objectContaining({ code: 'FRONT_MATTER_INVALID' }));
  });

  it('refuses front matter that never ends', () => {
    const words = '---\ntitle: Oslo\n\nThe ministers met.';
    expect(() => documentOf(words, 'a.md')).toThrow(expect.objectContaining({ code: 'FRONT_MATTER_INVALID' }));
  });

  it('takes text between two rules for text', () => {
    const document = documentOf('---\nThe ministers met.\n---\nThey left.', 'a.md');
    expect(document.publisher).toBeNull();
  });
});
