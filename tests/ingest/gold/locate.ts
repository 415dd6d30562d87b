import { frontMatterEnd } from '../../../src/ingest/read/front-matter.ts';
import { overlaps, type Span } from '../../../src/model/span.ts';

/** Finds quoted words in one text, after its front matter. */
export interface Locate {
  /**
   * The place of words that stand once, or whose number is given ("talks#2").
   * Errors: throws when they do not stand there, or stand several times without a number.
   */
  readonly only: (quoted: string) => Span;
  /**
   * The place of words that is nearest to some spans and outside of them; a number decides where it is given.
   * Errors: throws when the words do not stand there.
   */
  readonly near: (quoted: string, spans: readonly Span[]) => Span;
}

/** Makes the finder for a text; `name` tells the text in messages. */
export function locateIn(raw: string, name: string): Locate {
  const from = frontMatterEnd(raw);
  const placesOf = (quoted: string): readonly Span[] => {
    const { words, number } = split(quoted);
    const places = occurrences(raw, words, from);
    const chosen = number === null ? places : places.slice(number - 1, number);
    if (chosen.length === 0) throw new Error(`"${quoted}" does not stand in ${name} (found ${places.length} times).`);
    return chosen;
  };
  return {
    only(quoted) {
      const [place, ...more] = placesOf(quoted);
      if (!place || more.length > 0)
        throw new Error(`"${quoted}" stands ${more.length + 1} times in ${name}: say which, as "${quoted}#1".`);
      return place;
    },
    near(quoted, spans) {
      const places = placesOf(quoted);
      const apart = places.filter((place) => !spans.some((span) => overlaps(span, place)));
      const [nearest] = (apart.length > 0 ? apart : places).toSorted((a, b) => away(a, spans) - away(b, spans));
      if (!nearest) throw new Error(`"${quoted}" does not stand in ${name}.`);
      return nearest;
    },
  };
}

function split(quoted: string): { readonly words: string; readonly number: number | null } {
  const numbered = /^(.+)#(\d+)$/s.exec(quoted);
  return numbered ? { words: numbered[1] ?? '', number: Number(numbered[2]) } : { words: quoted, number: null };
}

/** Where words stand as whole words. */
function occurrences(raw: string, words: string, from: number): readonly Span[] {
  const places: Span[] = [];
  for (let at = raw.indexOf(words, from); at >= 0; at = raw.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!cutsWord(raw, at) && !cutsWord(raw, end)) places.push({ start: at, end });
  }
  return places;
}

const cutsWord = (raw: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(raw.slice(at - 1, at + 1));

/** Characters between a place and the nearest of some spans; of places without spans, the first is nearest. */
const away = (place: Span, spans: readonly Span[]): number =>
  spans.length === 0
    ? place.start
    : Math.min(...spans.map((span) => Math.max(span.start - place.end, place.start - span.end, 0)));
