/** Letters that Unicode does not take apart into a base letter and a mark. */
const ODD_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  İ: 'I',
  ə: 'a',
  Ə: 'A',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
};
const ODD = new RegExp(`[${Object.keys(ODD_LETTERS).join('')}]`, 'gu');
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const PLAIN = /^[\u0000-\u007f]*$/;

/** A text without accents and odd letters, its case kept: "Erdoğan" is "Erdogan". */
export function stripMarks(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ODD, (letter) => ODD_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** A text without accents, in lower case. */
export const fold = (text: string): string => stripMarks(text).toLowerCase();
