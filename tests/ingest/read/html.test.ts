import { describe, expect, it } from 'vitest';
import { documentOf, paragraphsOf, parsed } from '../../support/texts.ts';

const html = (words: string) => paragraphsOf(words, 'a.html');
const PROSE = 'The ministers of the five northern states met in Oslo on Monday for talks about the sea.';

describe('readHtml', () => {
  it('tells the article from what stands around it', () => {
    const page = `<html><head><title>x</title><style>p{}</style></head><body>
      <header><a href="/">The Fjord</a></header><nav><ul><li><a>World</a></ul></nav>
      <article><h1>Ministers <em>meet</em></h1><p class="byline">By Kari Nordmann</p>
      <figure><img src="x"><figcaption>Baker at the door</figcaption></figure>
      <p>${PROSE}</p><div class="share-buttons"><button>Send</button></div>
      <h2>The sea</h2><ul><li>Fish</li><li>Ice</li></ul><p>${PROSE}</p></article>
      <aside><h3>Also</h3><p>${PROSE}</p></aside><footer><p>${PROSE}</p></footer>
      <script>var a = "<p>no</p>";</script></body></html>`;
    expect(html(page)).toEqual([
      ['FURNITURE', 'The Fjord'],
      ['FURNITURE', 'World'],
      ['TITLE', 'Ministers meet'],
      ['BYLINE', 'By Kari Nordmann'],
      ['CAPTION', 'Baker at the door'],
      ['BODY', PROSE],
      ['FURNITURE', 'Send'],
      ['HEADING', 'The sea'],
      ['BODY', 'Fish'],
      ['BODY', 'Ice'],
      ['BODY', PROSE],
      ['FURNITURE', 'Also'],
      ['FURNITURE', PROSE],
      ['FURNITURE', PROSE],
    ]);
  });

  it('takes the main part where there is no article, and the article with most words of several', () => {
    const main = html(`<div><p>${PROSE}</p></div><main><p>${PROSE} Yes.</p><p>${PROSE}</p><p>${PROSE}</p></main>`);
    expect(main.map(([kind]) => kind)).toEqual(['FURNITURE', 'BODY', 'BODY', 'BODY']);
    const articles = html(
      `<article><p>${PROSE}</p></article><article><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article>`,
    );
    expect(articles.map(([kind]) => kind)).toEqual(['FURNITURE', 'BODY', 'BODY', 'BODY']);
  });

  it('takes the part with most prose where nothing is marked', () => {
    const page = html(
      `<div id="a"><div><a>Home page of the paper</a></div><div>Weather today fine.</div></div><div id="b"><p>${PROSE}</p><p>${PROSE}</p></div>`,
    );
    expect(page.map(([kind]) => kind)).toEqual(['FURNITURE', 'FURNITURE', 'BODY', 'BODY']);
  });

  it('folds spaces, decodes entities, and gives spans of the raw file', () => {
    const text = parsed('<p>Norway&rsquo;s\n   <b>for</b>eign&nbsp;minister &amp; aide said: <q>We met.</q>', 'a.html');
    expect(text.clean).toBe('Norway’s foreign minister & aide said: “We met.”');
    expect(text.quotes.map((quote) => text.at(quote.inner))).toEqual(['We met.']);
    const foreign = text.tokens.find((token) => token.text === 'foreign');
    expect(foreign && text.rawAt(foreign)).toBe('for</b>eign');
    const norways = { start: 0, end: 'Norway’s'.length };
    expect(text.rawAt(norways)).toBe('Norway&rsquo;s');
  });

  it('reads markup that is broken', () => {
    expect(html(`<p>One<b>two<p>three</i></b> < four &nosuch; <a href="x`)).toEqual([
      ['TITLE', 'Onetwo'],
      ['BODY', 'three'],
      ['BODY', '< four &nosuch;'],
    ]);
  });

  it('leaves out what nobody sees', () => {
    expect(
      html(`<p>${PROSE}</p><template><p>no</p></template><noscript>no</noscript><svg><text>no</text></svg>`),
    ).toEqual([['BODY', PROSE]]);
  });

  it('refuses pages nested without end', () => {
    expect(() => documentOf(`a ${'<div>'.repeat(5000)}`, 'a.html')).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_UNREADABLE' }),
    );
  });
});

describe('htmlFacts', () => {
  const facts = (head: string, body = '') => {
    const { title, publisher, url, language, publishedOn } = documentOf(
      `<html lang="en-GB"><head>${head}</head><body>${body}<p>${PROSE}</p></body></html>`,
      'a.html',
    );
    return { title, publisher, url, language, publishedOn };
  };
  const NONE = { title: null, publisher: null, url: null, language: 'en-GB', publishedOn: null };

  it('takes JSON-LD first', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', name: 'no' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ministers meet',
          datePublished: '2025-03-04T23:30:00-05:00',
          publisher: { '@type': 'Organization', name: 'The Fjord' },
          mainEntityOfPage: { '@id': 'https://fjord.example/a' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>
      <title>Other</title><meta property="og:title" content="Another">`;
    expect(facts(head)).toEqual({
      ...NONE,
      title: 'Ministers meet',
      publisher: 'The Fjord',
      url: 'https://fjord.example/a',
      publishedOn: '2025-03-04',
    });
  });

  it('takes meta elements next', () => {
    const head = `<meta property="og:title" content="Ministers &amp; others meet"><meta property="og:site_name" content="The Fjord">
      <meta property="article:published_time" content="2025-03-04T08:00:00Z"><link rel="canonical" href="https://fjord.example/a">`;
    expect(facts(head)).toEqual({
      ...NONE,
      title: 'Ministers & others meet',
      publisher: 'The Fjord',
      url: 'https://fjord.example/a',
      publishedOn: '2025-03-04',
    });
  });

  it.each<[string, Partial<typeof NONE> | Record<string, string>, string, string?]>([
    ['the title', { title: 'Ministers meet' }, '<title>\n Ministers  meet</title>'],
    [
      'the title without the publisher',
      { title: 'Ministers meet', publisher: 'The Fjord' },
      '<title>Ministers meet | The Fjord</title><meta property="og:site_name" content="The Fjord">',
    ],
    ['the heading', { title: 'Ministers meet' }, '<title>x</title>', '<h1>Ministers <b>meet</b></h1>'],
    [
      'a time that is marked',
      { publishedOn: '2025-03-04' },
      '',
      '<time datetime="2025-03-01">a</time><time itemprop="datePublished" datetime="2025-03-04T10:00">b</time>',
    ],
    ['the only time', { publishedOn: '2025-03-04' }, '', '<time datetime="2025-03-04">b</time>'],
    ['no time of several', {}, '', '<time datetime="2025-03-01">a</time><time datetime="2025-03-04">b</time>'],
    ['no relative url', {}, '<link rel="canonical" href="/a">'],
    ['no script for a url', {}, '<meta property="og:url" content="javascript:alert(1)">'],
    ['no broken date', {}, '<meta name="date" content="yesterday">'],
  ])('takes %s', (_what, expected, head, body) => {
    expect(facts(head, body)).toEqual({ ...NONE, ...expected });
  });
});
