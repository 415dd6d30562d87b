/**
 * Words as Lucene's standard tokenizer splits them: letters and digits with `'`, `.` and `:` between letters and `.` and `,` between digits
 * inside them; every Chinese and Japanese character alone.
 * Source: Unicode Standard Annex 29, word boundaries.
 */
const WORD = new RegExp(
  [
    String.raw`[\p{Script=Han}\p{Script=Hiragana}]\p{M}*`,
    String.raw`(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}\p{M}_]|(?<=[\p{L}\p{M}])['’.:·](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))+`,
  ].join('|'),
  'gu',
);

/** Words that Lucene's `standard-folding` analyzer leaves out of the index. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** Latin letters that stay whole in Unicode's decomposition, as Lucene's ASCII folding writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
};

/** One word for all spellings that differ in case or in the marks on Latin letters alone. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[øłđðħıŧßæœþ’]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words under which a text is found, in text order. */
export function indexedWords(text: string): string[] {
  const words = [];
  for (const [word] of text.matchAll(WORD)) {
    const folded = fold(word);
    if (/[\p{L}\p{N}]/u.test(folded) && !STOP_WORDS.has(folded)) words.push(folded);
  }
  return words;
}

/**
 * The words that a text must hold to be found.
 * Shape: at most 32, each once; words that are in no index are left out, but the last one when there is no other ("in" may begin "India").
 */
export function searchedWords(input: string): string[] {
  const words = new Set(indexedWords(input));
  if (words.size > 0) return [...words].slice(0, 32);
  const last = [...input.matchAll(WORD)].at(-1)?.[0];
  return last !== undefined && /[\p{L}\p{N}]/u.test(last) ? [fold(last)] : [];
}
