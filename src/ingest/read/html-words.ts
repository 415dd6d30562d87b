import { Parser } from 'htmlparser2';

/** The words of a stretch of HTML or Markdown: tags taken out, entities decoded. */
export function htmlWords(raw: string): string {
  if (!/[<&]/.test(raw)) return raw;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (words) => parts.push(words) }, { decodeEntities: true });
  parser.end(raw);
  return parts.join('');
}
