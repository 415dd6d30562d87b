import { describe, expect, it } from 'vitest';
import { found } from '../../support/linked.ts';

describe('titles beside names', () => {
  it.each([
    ['US secretary of state Marco Rubio arrived.', 'Marco Rubio', 'US secretary of state', 'state:USA'],
    ['Russia’s foreign minister Sergei Lavrov left.', 'Sergei Lavrov', 'Russia’s foreign minister', 'state:RUS'],
    ['The Kremlin spokesman Dmitry Peskov declined.', 'Dmitry Peskov', 'Kremlin spokesman', 'state:RUS'],
    ['The prime minister of Norway Kari Solheim came.', 'Kari Solheim', 'prime minister of Norway', 'state:NOR'],
    ['Kari Solheim, Norway’s foreign minister, came.', 'Kari Solheim', 'foreign minister', 'state:NOR'],
    ['Yuri Ushakov, Putin’s foreign policy adviser, waited.', 'Yuri Ushakov', 'foreign policy adviser', 'state:RUS'],
    ['The Turkish president’s adviser Cem Aydemir spoke.', 'Cem Aydemir', 'Turkish president’s adviser', 'state:TUR'],
  ])('are told of %j', (words, name, title, state) => {
    const mention = found(words).find(({ text }) => text === name);
    const at = mention?.title;
    expect([at && words.slice(at.start, at.end), mention?.titleState]).toEqual([title, state]);
  });

  it('do not pass from one name of a list to the next', () => {
    const [first] = found('Present were Kari Solheim, US secretary of state Marco Rubio and others.');
    expect(first).toMatchObject({ text: 'Kari Solheim', title: null });
  });
});

describe('titles alone', () => {
  it.each([
    ['The secretary of state left.', 'secretary of state'],
    ['The Ukrainian president agreed.', 'president'],
    ['A hospital spokeswoman declined.', 'spokeswoman'],
    ['The foreign ministers of both sides met.', 'foreign ministers'],
  ])('stand for a person in %j', (words, title) => {
    expect(
      found(words)
        .filter(({ type }) => type === 'PERSON')
        .map(({ text }) => text),
    ).toEqual([title]);
  });

  it.each(['They chair the meeting.', 'The judge-led inquiry.', 'He will head north.'])(
    'are not seen in %j',
    (words) => {
      expect(found(words).filter(({ form }) => form === 'TITLE')).toEqual([]);
    },
  );
});

describe('peoples, descriptions and pronouns', () => {
  it.each([
    ['The Ukrainian refused to sign.', 'Ukrainian', 'PERSON'],
    ['The Ukrainian delegation refused.', 'Ukrainian', 'POLITY'],
    ['The Americans refused.', 'Americans', 'POLITY'],
    ['The Russian side refused.', 'Russian', 'POLITY'],
    ['He met his Turkish counterpart.', 'counterpart', 'PERSON'],
    ['The Republican had won.', 'Republican', 'PERSON'],
    ['He praised her.', 'her', 'PERSON'],
  ])('read %j', (words, name, reading) => {
    expect(found(words).find(({ text }) => text === name)?.reading).toBe(reading);
  });

  it('know gender and number of pronouns', () => {
    expect(found('She told him that they left.').map(({ gender, plural }) => [gender, plural])).toEqual([
      ['FEMALE', false],
      ['MALE', false],
      [null, true],
    ]);
  });
});
