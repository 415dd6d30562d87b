import { describe, expect, it } from 'vitest';
import { snippet, visibleWords } from '../../src/api/snippet.ts';

const FILLER =
  'The delegations met in the old town hall by the harbour, where the tables had been set since the early morning. ';

describe('snippet', () => {
  it('gives a short text whole, on one line', () => {
    expect(snippet(' A short\n text. ', 'short')).toBe('A short text.');
  });

  it('shows the place that holds most of the searched words, not the first that holds one', () => {
    const text = `${FILLER}The harbour was closed. ${FILLER}Nobody spoke of sanctions on the harbour pilots. ${FILLER}`;
    expect(snippet(text, 'sanctions harbour')).toContain('sanctions on the harbour');
  });

  it('takes a whole word before one that only begins like it', () => {
    const text = `${FILLER}The tradesmen left. ${FILLER}Then they spoke of trade alone. ${FILLER}`;
    expect(snippet(text, 'trade')).toContain('spoke of trade alone');
  });

  it('stays quick in a long text full of the searched word', () => {
    expect(snippet(`${'the talks '.repeat(50_000)}the treaty talks`, 'talks treaty')).toContain('treaty');
  });

  it('marks what was cut, and begins at the beginning when nothing matches', () => {
    expect(snippet(FILLER.repeat(3), 'zebra')).toMatch(/^The delegations .* …$/);
    expect(snippet(`${FILLER}${FILLER}The end came with a treaty.`, 'treaty')).toMatch(/^… .*treaty\.$/);
  });
});

describe('visibleWords', () => {
  it.each([
    ['markdown', '---\ntitle: Talks\n---\nThey met.', 'They met.'],
    ['markdown', 'They met.\n\n---\n\nThey left.', 'They met.\n\n---\n\nThey left.'],
    ['html', '<head><title>x</title></head><p>They <b>met</b>.</p><script>let met = 1;</script>', 'They met .'],
    ['text', '---\ntitle: Talks\n---\nThey met.', '---\ntitle: Talks\n---\nThey met.'],
    ['html', `Met.${'<script '.repeat(30_000)}`, 'Met.'],
    ['html', 'Met.<!-- never closed <p>left</p>', 'Met.'],
  ])('leaves what a reader of %s sees', (format, raw, words) => {
    const seen = visibleWords(raw, format);
    expect(format === 'html' ? seen.replace(/\s+/g, ' ').trim() : seen).toBe(words);
  });
});
