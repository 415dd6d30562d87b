import type { ExplainedSentence, Explanation, Piece } from '../../ingest/explain/explanation.ts';
import { escapeHtml } from './escape-html.ts';

/** The text with its finds marked. Shape: a paragraph each, every label once, where its words end. */
export function textHtml({ sentences }: Explanation, prefix: string, shown: ReadonlySet<string>): string {
  const paragraphs = new Map<number, string[]>();
  for (const sentence of sentences) {
    const html = sentenceHtml(sentence, prefix, shown);
    const words = paragraphs.get(sentence.paragraph);
    if (words) words.push(html);
    else paragraphs.set(sentence.paragraph, [html]);
  }
  return [...paragraphs.values()].map((words) => `<p>${words.join(' ')}</p>`).join('\n');
}

function sentenceHtml({ index, pieces }: ExplainedSentence, prefix: string, shown: ReadonlySet<string>): string {
  const words = pieces.map((piece, at) => pieceHtml(piece, pieces[at + 1], prefix, shown)).join('');
  return `<span id="${prefix}s${index}"><small>${index + 1}</small> ${words}</span>`;
}

function pieceHtml({ words, of }: Piece, next: Piece | undefined, prefix: string, shown: ReadonlySet<string>): string {
  const marks = of.filter(({ label }) => shown.has(label));
  const classes = [...new Set(marks.map(({ as }) => as))].join(' ');
  const ended = marks.filter(({ label, as }) => !next?.of.some((mark) => mark.label === label && mark.as === as));
  const labels = [...new Set(ended.map(({ label }) => label))];
  const links = labels.map((label) => `<a href="#${prefix}${label}">${label}</a>`).join(' ');
  const marked = classes === '' ? escapeHtml(words) : `<span class="${classes}">${escapeHtml(words)}</span>`;
  return links === '' ? marked : `${marked}<sup>${links}</sup>`;
}
