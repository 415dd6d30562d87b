import { describe, expect, it } from 'vitest';
import { found } from '../../support/linked.ts';

const namesOf = (words: string): string[] =>
  found(words)
    .filter(({ form }) => form === 'NAME' || form === 'SURNAME')
    .map(({ text, type }) => `${type} ${text}`);

describe('known names', () => {
  it.each([
    ['Talks in Riyadh ended without the US or Russia.', ['PLACE Riyadh', 'STATE US', 'STATE Russia']],
    ['They asked us what it is.', []],
    ['A U.S. envoy flew to Saudi Arabia.', ['STATE U.S.', 'STATE Saudi Arabia']],
    ['The US-Russia channel stays open.', ['STATE US', 'STATE Russia']],
    ['It may end in May, they can hope.', []],
    ['RUSSIA AND UKRAINE KEEP TALKING', ['STATE RUSSIA', 'STATE UKRAINE']],
    ['The prime minister of Côte d’Ivoire came.', ['STATE Côte d’Ivoire']],
    ['Georgia’s president left Tbilisi.', ['STATE Georgia', 'PLACE Tbilisi']],
    ['He was at the Kremlin.', ['ORGANIZATION Kremlin']],
    ['Envoys meet in Riyadh\nCopy the link\n', ['PLACE Riyadh']],
  ])('are found in %j', (words, names) => {
    expect(namesOf(words)).toEqual(names);
  });

  it.each([
    ['A deal in East New Britain failed.', 'Britain'],
    ['She was crowned Miss Ukraine there.', 'Ukraine'],
    ['She was crowned Miss Junior Ukraine there.', 'Ukraine'],
    ['He led the United Dock Workers of Canada then.', 'Canada'],
    ['They won the Canada Open again.', 'Canada'],
    ['Mia and Finn danced, then Finn left.', 'Finn'],
    ['A storm hit the U.S. Virgin Islands.', 'U.S.'],
    ['Trade with American Samoa grew.', 'American'],
    ['South American envoys came.', 'American'],
    ['They drove on to Port Jordan Falls.', 'Jordan'],
  ])('are no pieces of other names: %j', (words, piece) => {
    expect(found(words).map(({ text }) => text)).not.toContain(piece);
  });
});

describe('nouns for one of a people', () => {
  it.each([
    ['A Finn and a Swede met.', ['Finn', 'Swede']],
    ['The young Dane agreed with the Pole.', ['Dane', 'Pole']],
    ['Envoys of the Turks came.', ['Turks']],
    ['It was up to Dane.', []],
    ['Swede called at noon.', []],
  ])('are read in %j only behind what makes them one', (words, names) => {
    expect(found(words).map(({ text }) => text)).toEqual(names);
  });
});

describe('short forms of states of the United States', () => {
  it.each([
    ['He lives in Dallas, TX, with her.', ['Dallas', 'TX']],
    ['DENVER, Colo. - Snow fell.', ['DENVER', 'Colo.']],
    ['They moved to Trenton, N.J., at last.', ['N.J.']],
    ['BECKLEY, W. Va. - Snow fell.', ['W. Va.']],
    ['He said yes, OK, and left.', []],
    ['In short, Miss. Adams won.', []],
  ])('are found in %j behind a place and a comma', (words, names) => {
    const places = found(words).filter(({ type }) => type === 'PLACE');
    expect(places.map(({ text }) => text)).toEqual(names);
  });
});

describe('names of persons by their shape', () => {
  it.each([
    ['Foreign minister Lars Holmqvist spoke.', 'Lars Holmqvist'],
    ['The envoy met Hamad bin Rashid al-Tamimi.', 'Hamad bin Rashid al-Tamimi'],
    ['It was signed by Mary K. Whitcombe there.', 'Mary K. Whitcombe'],
    ['Analyst Jean-Yves Carpentier agreed.', 'Jean-Yves Carpentier'],
    ['Envoy Pak Song-ho called.', 'Pak Song-ho'],
    ['It pleased Deirdre O’Halloran.', 'Deirdre O’Halloran'],
    ['Ludwig van der Meulen, 61, resigned.', 'Ludwig van der Meulen'],
    ['Ondrej Havelkovic, who leads the group, said so.', 'Ondrej Havelkovic'],
    ['The office of Michael Jordanides was shut.', 'Michael Jordanides'],
    ['Dr. Amara Okonkwo-Bell joined.', 'Amara Okonkwo-Bell'],
  ])('are found in %j', (words, name) => {
    const person = found(words).find(({ type, form }) => type === 'PERSON' && form === 'NAME');
    expect(person?.text).toBe(name);
  });

  it.each([
    'Leaders Meet Again As Winter Peace Plan Stalls',
    'On Monday the Grand Harvest Festival opened.',
    'The Minsk Agreement and the Geneva Convention hold.',
    'Meanwhile Tuesday came.',
    'The Eastern Front moved in February.',
  ])('are not seen in %j', (words) => {
    expect(found(words).filter(({ type }) => type === 'PERSON')).toEqual([]);
  });

  it('leaves titles and courtesies outside, and keeps the gender that they show', () => {
    const [person] = found('Then Mrs. Ilse Brandvold spoke.').filter(({ form }) => form === 'NAME');
    expect(person).toMatchObject({ text: 'Ilse Brandvold', gender: 'FEMALE' });
  });
});

describe('names of organizations by their shape', () => {
  it.each([
    ['The Baltic Strategy Institute said so.', 'Baltic Strategy Institute'],
    ['She heads the Department of Rural Roads.', 'Department of Rural Roads'],
    ['He runs the U.S. Department of Rural Roads.', 'U.S. Department of Rural Roads'],
    ['The Ports and Harbours Agency closed.', 'Ports and Harbours Agency'],
    ['She joined the Friends of Latvia there.', 'Friends of Latvia'],
    ['He backs the Labour party now.', 'Labour party'],
  ])('are found in %j', (words, name) => {
    expect(
      found(words)
        .filter(({ type }) => type === 'ORGANIZATION')
        .map(({ text }) => text),
    ).toEqual([name]);
  });

  it('carry the state that they begin with', () => {
    const [ministry] = found('The Finnish Roads Ministry said so.');
    expect(ministry).toMatchObject({ text: 'Finnish Roads Ministry', type: 'ORGANIZATION', titleState: 'state:FIN' });
  });

  it('take an abbreviation as the document spells it out', () => {
    const [first, second] = found('The annual plenary (AP) met. The AP voted.').filter(({ text }) => text === 'AP');
    expect([first?.candidates, second?.candidates]).toEqual([[], []]);
  });
});
