import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/ingest/links/compare-names.ts';

describe('compareNames', () => {
  it.each([
    ['Sergei Lawrow', 'Sergey Lavrov'],
    ['Сергей Лавров', 'Sergey Lavrov'],
    ['Lindqvist, Anna K.', 'Anna Lindqvist'],
    ['Foreign Minister Anna Lindqvist', 'Anna Lindqvist'],
    ['President Lindqvist', 'Anna Lindqvist'],
    ['Bill Hartmann', 'William Hartmann'],
    ['Xu Weiming', 'Weiming Xu'],
    ['A. Lindqvist', 'Anna Lindqvist'],
    ['Abd al-Rahman Qasimi', 'Abdulrahman Qassimi'],
    ['Mohammed bin Rashid Tamimi', 'Muhammad Rashid al-Tamimi'],
    ['AnnaLindqvist', 'Anna Lindqvist'],
    ['Anna Lindkvist', 'Anna Lindqvist'],
    ['Oleg Andreyevich Stepanov', 'Oleg Stepanov'],
  ])('tells that %s and %s are one', (a, b) => {
    expect(compareNames(a, b).decision).toBe('same');
  });

  it.each([
    ['Anna Lindqvist', 'Peter Lindqvist'],
    ['John Hartmann Jr.', 'John Hartmann Sr.'],
    ['B. Lindqvist', 'Anna Lindqvist'],
    ['Oleg Andreyevich Stepanov', 'Oleg Petrovich Stepanov'],
    ['Kim Song-ho', 'Kim Yong-chol'],
    ['Anna Lindqvist', 'Lars Holm'],
    ['A.', 'Anna Lindqvist'],
  ])('tells that %s and %s are two', (a, b) => {
    expect(compareNames(a, b).decision).toBe('different');
  });

  it.each([
    ['Lindqvist', 'Anna Lindqvist'],
    ['Martin Frank', 'Frank Martin'],
    ['Iran', 'Iraq'],
    ['Peter W. Holm', 'Peter H. W. Holm'],
  ])('is not sure of %s and %s', (a, b) => {
    expect(compareNames(a, b).decision).toBe('unsure');
  });

  it('scores the same in either order, and higher the surer it is', () => {
    expect(compareNames('Anna Lindqvist', 'Anna Lindkvist')).toEqual(compareNames('Anna Lindkvist', 'Anna Lindqvist'));
    const scores = ['Anna Lindqvist', 'Ana Lindkvist', 'Lindqvist', 'Peter Lindqvist', 'Lars Holm'].map(
      (name) => compareNames(name, 'Anna Lindqvist').score,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
