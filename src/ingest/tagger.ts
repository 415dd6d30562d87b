import { createRequire } from 'node:module';
import type { ItsHelpers, WinkMethods } from 'wink-nlp';

/** What the tagger says of words. Shape: one for one; spaces and breaks may be among the words. */
export interface Tagged {
  readonly words: readonly string[];
  /** Lower-case base forms. */
  readonly lemmas: readonly string[];
  /** Universal parts of speech. */
  readonly tags: readonly string[];
}

/**
 * Tags a stretch of text.
 * Shape: a function of the stretch alone, whatever was read before.
 */
export function tag(stretch: string): Tagged {
  if (tagger === null || tagger.learnt() > MOST_LEARNT) tagger = loadTagger();
  tagger.forget();
  const { its, readDoc } = tagger.methods;
  const tokens = readDoc(stretch).tokens();
  const outOf = (what: ItsHelpers['value'] | ItsHelpers['lemma'] | ItsHelpers['pos']) =>
    tokens.out(what as ItsHelpers['value']) as string[];
  return { words: outOf(its.value), lemmas: outOf(its.lemma), tags: outOf(its.pos) };
}

/** How many words may pile up in a tagger before it is loaded anew: forgotten words leave their features behind. */
const MOST_LEARNT = 200_000;

interface Tagger {
  readonly methods: WinkMethods;
  /** Makes it know the words of its model alone. */
  readonly forget: () => void;
  /** How many words it met that its model lacks, forgotten ones too. */
  readonly learnt: () => number;
}

let tagger: Tagger | null = null;

/** The parts of the tagger's model that hold the words it knows; its own types leave them open. */
interface Core {
  readonly features: { readonly lexeme: { hash: Readonly<Record<string, number>>; readonly list: readonly string[] } };
}
interface Lookup {
  readonly lookup: (word: string) => readonly number[] | null;
  readonly intrinsicSize: () => number;
  readonly posOf: (index: number) => number;
}
type PartOf = (word: string, category: number, cache: Lookup) => number;
type FeatureFn = (...args: readonly unknown[]) => Record<string, unknown> & { pos: PartOf };

/**
 * The tagger keeps every new piece of text that it cut, and later takes that piece for a word wherever it stands
 * ("S-500's" whole, once it stood beside a quotation mark). So the words of its model, by which it cuts, are kept apart
 * from those that it learns, and the latter are forgotten before each stretch.
 */
function loadTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default;
  const core = (model.core as () => Core)();
  const { lexeme } = core.features;
  const known = lexeme.hash;
  const size = lexeme.list.length;
  const featureFn: FeatureFn = (...args) => {
    const features = (model.featureFn as FeatureFn)(...args);
    return { ...features, pos: (word, category, cache) => features.pos(word, category, seeingAll(cache)) };
  };
  return {
    methods: winkNLP({ ...model, core: () => core, featureFn }, ['pos']),
    forget: () => {
      lexeme.hash = Object.create(known) as typeof known;
    },
    learnt: () => lexeme.list.length - size,
  };
}

/** A word being learnt is looked up too, and must then be found, though it is none of the model's. */
const seeingAll = ({ lookup, intrinsicSize, posOf }: Lookup): Lookup => ({
  intrinsicSize,
  posOf,
  lookup: (word) => lookup(word) ?? [intrinsicSize()],
});
