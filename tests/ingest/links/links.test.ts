import { describe, expect, it } from 'vitest';
import { linked, linkOf, linksOf } from '../../support/linked.ts';

describe('names', () => {
  it.each([
    ['Sergej Lawrow kam.', 'Sergej Lawrow', 'person:sergey-lavrov'],
    ['Wolodymyr Selenskyj spoke.', 'Wolodymyr Selenskyj', 'person:volodymyr-zelenskyy'],
    ['President Volodymyr Zelensky spoke.', 'Volodymyr Zelensky', 'person:volodymyr-zelenskyy'],
    ['Vladimir Vladimirovich Putin came.', 'Vladimir Vladimirovich Putin', 'person:vladimir-putin'],
  ])('of %j are told in other spellings', (words, name, id) => {
    expect(linkOf(words, name)).toBe(id);
  });

  it('of a relative are not those of the person we know', () => {
    expect(linkOf('Then Fyodor Lavrov spoke.', 'Fyodor Lavrov')).toBe('person:fiodor-lavrov');
  });

  it('of unknown persons meet across documents in any transliteration', () => {
    const german = linked('Der Analyst Dmitrij Kusnezow sprach.').extracted[0];
    const english = linked('Analyst Dmitry Kuznetsov spoke.').extracted[0];
    expect(english).toMatchObject({ name: 'Dmitry Kuznetsov', origin: 'EXTRACTED', gender: null, wikidata: null });
    expect(german?.id).toBe(english?.id);
  });

  it.each([
    ['He left Tbilisi, Georgia, at noon.', 'Georgia', 'state:GEO'],
    ['Georgia and Moldova applied.', 'Georgia', 'state:GEO'],
    ['The US secretary of state called on Georgia to vote.', 'Georgia', 'state:GEO'],
    ['He left Atlanta, Georgia, at noon.', 'Georgia', 'place:georgia-us'],
    ['Polls in Arizona, Georgia and Nevada closed.', 'Georgia', 'place:georgia-us'],
    ['Sen. Ruth Calloway of Georgia spoke. Voters in Georgia agree.', 'Georgia', 'place:georgia-us'],
    ['Georgia Gov. Ruth Calloway spoke.', 'Georgia', 'place:georgia-us'],
    ['Congo blamed Rwanda.', 'Congo', 'state:COD'],
    ['Congolese President Felix Tshisekedi spoke.', 'Congolese', 'state:COD'],
    ['Congolese President Denis Sassou Nguesso spoke.', 'Congolese', 'state:COG'],
    ['In Brazzaville the rulers of Congo met.', 'Congo', 'state:COG'],
    ['The DRC and the Republic of Congo talked.', 'Republic of Congo', 'state:COG'],
    ['Papua New Guinea and Guinea signed.', 'Guinea', 'state:GIN'],
    ['Guinea-Bissau and Equatorial Guinea signed.', 'Guinea-Bissau', 'state:GNB'],
    ['South Sudanese troops left.', 'South Sudanese', 'state:SSD'],
    ['Nigerien troops left.', 'Nigerien', 'state:NER'],
    ['Dominican officials left.', 'Dominican', 'state:DOM'],
    ['In Roseau the Dominican cabinet met.', 'Dominican', 'state:DMA'],
    ['Northern Irish parties met.', 'Northern Irish', 'place:northern-ireland'],
    [
      'They sailed to the Falkland Islands and South Georgia.',
      'South Georgia',
      'place:south-georgia-and-south-sandwich-islands',
    ],
    ['St. Vincent and Dominica voted.', 'St. Vincent', 'state:VCT'],
    ['South American envoys came.', 'South American', 'place:south-america'],
  ])('of several places follow what stands around them: %j', (words, name, id) => {
    expect(linkOf(words, name)).toBe(id);
  });

  it('of papers follow the longer name in the document', () => {
    expect(linkOf('The New York Times printed it. The Times was first.', 'Times')).toBe('organization:new-york-times');
    expect(linkOf('It ran in London. The Times was first.', 'The Times')).toBe('organization:the-times');
  });

  it('of capitals tell of the city where it is described', () => {
    expect(linkOf('Cairo was the next stop.', 'Cairo')).toBe('place:cairo');
    expect(linkOf('Cairo was furious.', 'Cairo')).toBe('state:EGY');
  });

  it('of regions give their officials no office of the state', () => {
    const { mentions } = linked('Ohio Secretary of State Ruth Calloway spoke.');
    expect(mentions.find(({ type }) => type === 'PERSON')).toMatchObject({ office: null, state: 'state:USA' });
  });
});

describe('surnames', () => {
  it.each([
    ['Anna Lindqvist spoke. Later Lindqvist left.', 'Lindqvist', 'person:ana-lindkvist'],
    ['Pyotr Golovanov spoke. Golovanow agreed.', 'Golovanow', 'person:piotr-golovanov'],
    ['Oleg Stepanchenko, an engineer, spoke. Stepanchenka agreed.', 'Stepanchenka', 'person:oleg-stepanchenko'],
    ['Putin called at noon.', 'Putin', 'person:vladimir-putin'],
  ])('of %j are those of the full name', (words, name, id) => {
    expect(linkOf(words, name)).toBe(id);
  });

  it('of two persons of the document are nobody’s', () => {
    const words = 'Anna Lindqvist met Peter Lindqvist. Lindqvist left.';
    expect(linkOf(words, 'Lindqvist')).toBeNull();
  });

  it('near to a known name of another document stay as they are', () => {
    const words = 'US secretary of state Antony Blinking spoke.';
    expect(linkOf(words, 'Antony Blinking')).toBe('person:antoni-blinking');
  });
});

describe('titles', () => {
  it.each([
    ['The Ukrainian president agreed.', 'president', '2025-02-19', 'person:volodymyr-zelenskyy'],
    ['The Ukrainian president agreed.', 'president', null, null],
    ['Volodymyr Zelenskyy came. The Ukrainian president agreed.', 'president', null, 'person:volodymyr-zelenskyy'],
    ['A Ukrainian president may agree.', 'president', '2025-02-19', null],
    ['The former Ukrainian president agreed.', 'president', '2025-02-19', null],
    ['Ambassador Orsolya Tegze left. An ambassador slept. The ambassador agreed.', 'ambassador', null, null],
    ['The deputy mayor Nils Aune came. The mayor agreed.', 'mayor', null, null],
    ['Kari Solheim, an envoy, came. The first envoy agreed.', 'envoy', null, null],
    ['Mayor Nils Aune and mayor Kari Solheim met. The mayor agreed.', 'mayor', null, null],
  ])('in %j mean their holder or nobody', (words, title, day, id) => {
    expect(linkOf(words, title, day)).toBe(id);
  });
});

describe('pronouns', () => {
  it.each([
    ['Marco Rubio arrived. He said little.', 'He', 'person:marco-rubio'],
    ['Marco Rubio met Sergei Lavrov. He said little.', 'He', null],
    ['“We agree,” said Marco Rubio after meeting Sergei Lavrov. He left.', 'He', 'person:marco-rubio'],
    ['Ursula von der Leyen met Marco Rubio. She said little.', 'She', 'person:ursula-von-der-leyen'],
    ['Ursula von der Leyen arrived. He said little.', 'He', null],
    ['The talks ended. He left.', 'He', null],
    ['A guard said Marco Rubio had called Sergei Lavrov. He knew no more.', 'He', null],
    ['Orsolya Tegze arrived. She left. Marco Rubio called. Orsolya Tegze slept. He left.', 'He', 'person:marco-rubio'],
    ['Marco Rubio arrived. “He knows,” said a guard.', 'He', null],
  ])('in %j mean the one person who fits', (words, name, id) => {
    expect(linkOf(words, name)).toBe(id);
  });

  it('and "the Ukrainian" mean the one person of that state', () => {
    expect(linkOf('Volodymyr Zelenskyy met Donald Trump. The Ukrainian refused.', 'Ukrainian')).toBe(
      'person:volodymyr-zelenskyy',
    );
  });
});

describe('seats of government', () => {
  it.each([
    ['Moscow rejected the plan.', 'Moscow', 'state:RUS'],
    ['Moscow, however, rejected the plan.', 'Moscow', 'state:RUS'],
    ['They agreed on Moscow’s terms.', 'Moscow', 'state:RUS'],
    ['It was one of Moscow’s main demands.', 'Moscow', 'state:RUS'],
    ['Snow fell in Moscow’s suburbs.', 'Moscow', 'place:moscow'],
    ['A channel between Washington and Moscow opened.', 'Washington', 'state:USA'],
    ['A channel between Washington and Moscow opened.', 'Moscow', 'state:RUS'],
    ['They met in Moscow on Monday.', 'Moscow', 'place:moscow'],
    ['He flew to Kyiv.', 'Kyiv', 'place:kyiv'],
    ['Kyiv: “We will stay”', 'Kyiv', 'state:UKR'],
    ['Kyiv: Trams stop for a week', 'Kyiv', 'place:kyiv'],
    ['The capital Kyiv was hit.', 'Kyiv', 'place:kyiv'],
  ])('in %j are read from the grammar', (words, name, id) => {
    expect(linkOf(words, name)).toBe(id);
  });
});

describe('what is unsure', () => {
  it('stays without an entity', () => {
    expect(linksOf('They told a spokesman that Kim left.')).toEqual(['They → ?', 'spokesman → ?', 'Kim → ?']);
  });

  it('is a place in the dateline of a report on sports, and behind a direction', () => {
    const words =
      'LIMA - The coach praised the striker. Peru scored two goals before half-time. The squad won in north Georgia.';
    expect(linkOf(words, 'LIMA')).toBe('place:lima');
    expect(linkOf(words, 'Peru')).toBeNull();
    expect(linkOf(words, 'Georgia')).not.toBeNull();
  });

  it('is a team in a report on sports', () => {
    const words =
      'Samoa scored two goals before half-time. The coach of the rugby squad praised the striker. Samoa won.';
    expect(linksOf(words).filter((link) => link.startsWith('Samoa'))).toEqual(['Samoa → ?', 'Samoa → ?']);
  });
});
