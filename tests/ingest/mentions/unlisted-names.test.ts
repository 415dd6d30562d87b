import { describe, expect, it } from 'vitest';
import { found, linkOf } from '../../support/linked.ts';

const personsIn = (words: string): string[] =>
  found(words)
    .filter(({ type, form }) => type === 'PERSON' && (form === 'NAME' || form === 'SURNAME'))
    .map(({ text }) => text);

describe('names without a known given name', () => {
  it.each([
    ['The Chilean envoy, Ozrenka Vulpescu, left at noon.', ['Ozrenka Vulpescu']],
    ['It was signed by his Peruvian counterpart, Tegwen Oyelaran.', ['Tegwen Oyelaran']],
    ['The head of the Chilean delegation, Ozrenka Vulpescu, left.', ['Ozrenka Vulpescu']],
    [
      'The foreign ministers of Peru and Chile, Tegwen Oyelaran and Ozrenka Vulpescu, met.',
      ['Tegwen Oyelaran', 'Ozrenka Vulpescu'],
    ],
    [
      'Negotiators Tegwen Oyelaran of Peru and Ozrenka Vulpescu of Chile left.',
      ['Tegwen Oyelaran', 'Ozrenka Vulpescu'],
    ],
    ['Foreign Minister of Chile Ozrenka Vulpescu left.', ['Ozrenka Vulpescu']],
    ['Minister of Education Ozrenka Vulpescu left.', ['Ozrenka Vulpescu']],
    ['Then Ozrenka Vulpescu also reiterated the offer.', ['Ozrenka Vulpescu']],
    ['Yesterday Ozrenka Vulpescu and I met on a ferry.', ['Ozrenka Vulpescu']],
    ['It is the work of Ozrenka Vulpescu. Ms Vulpescu thanked them.', ['Ozrenka Vulpescu', 'Vulpescu']],
    ['It is the work of Ozrenka Vulpescu. But Vulpescu said no.', ['Ozrenka Vulpescu', 'Vulpescu']],
    ['The envoy to the Caspian Yevgeny Zorkov left.', ['Yevgeny Zorkov']],
  ])('are found in %j', (words, names) => {
    expect(personsIn(words)).toEqual(names);
  });

  it.each([
    'A clerk of the company, Velmora Stratis, said so.',
    'The mayor of the town, Upper Grissom, was absent.',
    'They met the minister, Velmora Stratis and others.',
    'The captain of the ferry, Velmora Stratis, was asleep.',
    'The Velmora Stratis reminded nobody of a ship.',
    'A board on Velmora Stratis said it would close.',
    'The film Velmora Stratis opened in May.',
    'It happened on Velmora Street near Stratis Bridge.',
    'The owner of Kestrel Velmora Stratis closed the shop.',
    'President Faces Velmora Revolt After Failed Vote',
    'The Stratis Cup and the Velmora Prize were awarded.',
    'The Velmora Act was passed, and Stratis United won.',
    'The Daily Velmora told readers to wait.',
  ])('are not seen in %j', (words) => {
    expect(personsIn(words)).toEqual([]);
  });
});

describe('titles in apposition', () => {
  const titleOf = (words: string, name: string) => {
    const mention = found(words).find(({ text }) => text === name);
    const at = mention?.title;
    return [at ? words.slice(at.start, at.end) : null, mention?.titleState ?? null, mention?.office ?? null];
  };

  it.each([
    [
      'Albania’s prime minister, Ozren Vulpescu, left.',
      'Ozren Vulpescu',
      ['prime minister', 'state:ALB', 'office:alb-head-of-government'],
    ],
    [
      'The foreign ministers of Peru and Chile, Tegwen Oyelaran and Ozren Vulpescu, met.',
      'Ozren Vulpescu',
      ['foreign ministers of Peru and Chile', 'state:CHL', 'office:chl-foreign-minister'],
    ],
    [
      'Negotiators Tegwen Oyelaran of Peru and Ozren Vulpescu of Chile left.',
      'Tegwen Oyelaran',
      ['Negotiators', 'state:PER', null],
    ],
    ['Her Peruvian colleague, Tegwen Oyelaran, left.', 'Tegwen Oyelaran', ['colleague', 'state:PER', null]],
    [
      'The Peruvian ambassador to Chile, Tegwen Oyelaran, left.',
      'Tegwen Oyelaran',
      ['ambassador to Chile', 'state:PER', 'office:per-ambassador'],
    ],
  ])('in %j are those of %s', (words, name, title) => {
    expect(titleOf(words, name)).toEqual(title);
  });

  it('beat the calendar, for the rest of the document as well', () => {
    const words = 'Albania’s prime minister, Ozren Vulpescu, left. The Albanian prime minister was tired.';
    expect(linkOf(words, 'prime minister', '2025-09-01')).toBe('person:osren-vulpesku');
    expect(linkOf('The Albanian prime minister was tired.', 'prime minister', '2025-09-01')).toBe('person:edi-rama');
  });

  it('leave an office open beside a surname that nobody knows', () => {
    const words = 'Albania’s prime minister, Vulpescu, left.';
    expect(linkOf(words, 'prime minister', '2025-09-01') ?? null).toBeNull();
  });
});

describe('surnames that hyphens join', () => {
  it.each([
    ['Kofi Ansah-Mensuro left. Ansah-Mensuro was tired.', 'Ansah-Mensuro', 'person:kofi-ansah-mensuro'],
    ['Kofi Ansah-Mensuro left. Mr Ansah-Mensuro was tired.', 'Ansah-Mensuro', 'person:kofi-ansah-mensuro'],
    ['Kofi Ansah-Mensuro left. Mensuro was tired.', 'Mensuro', 'person:kofi-ansah-mensuro'],
    ['Munqith al-Faroon left. Al-Faroon said no.', 'Al-Faroon', 'person:munkit-farun'],
  ])('meet the full name in %j', (words, name, id) => {
    expect(linkOf(words, name)).toBe(id);
  });

  it('do not meet one that shares a half', () => {
    expect(linkOf('Kofi Ansah-Mensuro left. Mr Osei-Mensuro was tired.', 'Osei-Mensuro') ?? null).toBeNull();
  });
});
