import { describe, expect, it } from 'vitest';
import { hashId, idPrefix, slugId } from '../../src/model/id.ts';

describe('slugId', () => {
  it.each([
    ['Marco Rubio', 'person:marco-rubio'],
    ['Radosław Sikorski', 'person:radoslaw-sikorski'],
    ['Lars Løkke Rasmussen', 'person:lars-lokke-rasmussen'],
    ['Recep Tayyip Erdoğan', 'person:recep-tayyip-erdogan'],
    [' “O’Neill” ', 'person:o-neill'],
  ])('makes a plain id of %j', (name, id) => {
    expect(slugId('person', name)).toBe(id);
  });
});

describe('hashId', () => {
  it('is the same for the same parts, and another for other parts', () => {
    expect(hashId('evidence', 'a', 1)).toBe(hashId('evidence', 'a', 1));
    expect(hashId('evidence', 'a', 1)).not.toBe(hashId('evidence', 'a1'));
  });

  it('tells its kind', () => {
    expect(idPrefix(hashId('evidence', 'a'))).toBe('evidence');
    expect(idPrefix('no colon')).toBe('');
  });
});
