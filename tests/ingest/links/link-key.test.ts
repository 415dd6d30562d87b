import { describe, expect, it } from 'vitest';
import { linkKey } from '../../../src/ingest/links/link-key.ts';

describe('linkKey', () => {
  it.each([
    [['Lavrov', 'Lawrow', 'Lavroff', 'Лавров']],
    [['Zelenskyy', 'Selenskyj', 'Zelensky', 'Zelenskiy', 'Зеленський']],
    [['Yevgeny', 'Jewgeni', 'Evgenii', 'Евгений']],
    [['Khrushchev', 'Chruschtschow', 'Хрущёв']],
    [['Gorbachev', 'Gorbatschow', 'Горбачёв']],
    [['Putin', 'Poutine', 'Путин']],
    [['Kuznetsov', 'Kusnezow', 'Кузнецов']],
    [['Faisal bin Farhan al-Saud', 'Faisal bin Farhan Al Saud']],
  ])('brings %j together', (spellings) => {
    expect(new Set(spellings.map(linkKey)).size).toBe(1);
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Wang Zhi', 'Wang Shi'],
    ['Petrov', 'Petrova'],
    ['Ivanov', 'Ivanenko'],
    ['Mara', 'Maria'],
    ['Dmitry Peskov', 'Dmitry Petrov'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(linkKey(a)).not.toBe(linkKey(b));
  });
});
