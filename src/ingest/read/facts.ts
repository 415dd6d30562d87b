import type { Document } from '../../model/document.ts';

/** What a file says of itself. */
export type Facts = Pick<Document, 'title' | 'publisher' | 'url' | 'language' | 'publishedOn'>;

/** Nothing said. */
export const NO_FACTS: Facts = { title: null, publisher: null, url: null, language: null, publishedOn: null };
