import { Parser } from 'htmlparser2';
import { KnownError } from '../../errors.ts';
import type { Span } from '../../model/span.ts';

/** Attributes of an element by name, in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told while a page is read, in text order. */
export interface HtmlHandler {
  open(name: string, attributes: Attributes, tag: Span): void;
  close(name: string, tag: Span): void;
  /** Words with entities decoded; an entity comes as a piece of its own. */
  words(words: string, at: Span): void;
}

const DEEPEST = 1000;

/**
 * Reads a page of HTML piece by piece, with offsets into the raw file. Broken markup is read as browsers would.
 * Errors: DOCUMENT_UNREADABLE for elements nested more than 1,000 deep.
 */
export function parseHtml(raw: string, handler: HtmlHandler): void {
  let depth = 0;
  const here = (): Span => ({ start: parser.startIndex, end: parser.endIndex + 1 });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST)
          throw new KnownError('DOCUMENT_UNREADABLE', `The page nests elements more than ${DEEPEST} deep.`);
        handler.open(name, attributes, here());
      },
      onclosetag: (name) => {
        depth -= 1;
        handler.close(name, here());
      },
      ontext: (words) => handler.words(words, here()),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(raw);
}
