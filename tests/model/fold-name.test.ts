import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/model/fold-name.ts';

describe('foldName', () => {
  it.each([
    ['Sergey  LAVROV', 'sergey lavrov'],
    ['Erdoğan', 'erdogan'],
    ['Лавров', 'лавров'],
    ['Andriy Yermak’s', 'andriy yermaks'],
    ['Mar-a-Lago', 'mar a lago'],
    ['  ', ''],
    ['«!»', ''],
  ])('folds %j to %j', (words, key) => {
    expect(foldName(words)).toBe(key);
  });

  it('keeps Iran and Iraq, Lavrov and Lawrow apart', () => {
    expect(foldName('Iran')).not.toBe(foldName('Iraq'));
    expect(foldName('Lavrov')).not.toBe(foldName('Lawrow'));
  });
});
