/**
 * The key under which a spelling is looked up: case, accents, punctuation and the width of spaces do not count.
 * It is exact otherwise: "Lavrov" and "Lawrow" keep different keys and meet only as two names of one entity.
 * Shape: lower-case words parted by single spaces; '' for words without letters or digits.
 */
export function foldName(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
