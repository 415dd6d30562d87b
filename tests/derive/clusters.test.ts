import { describe, expect, it } from 'vitest';
import { clustersOf, type GivenView } from '../support/report-views.ts';

const riyadh = { parties: ['Rubio', 'Lavrov'], place: 'Riyadh' } as const;
const call = { kind: 'CALL', parties: ['Trump', 'Putin'] } as const;

describe('clusterReports puts together', () => {
  const together: readonly (readonly [string, readonly GivenView[]])[] = [
    [
      'one day, one place, the same people',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', ...riyadh, day: '2025-02-18' },
      ],
    ],
    [
      'a day and no day at all, where people and place agree',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', ...riyadh },
      ],
    ],
    [
      'people and the states that they stand for',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', parties: ['USA', 'RUS'], place: 'Riyadh', day: '2025-02-18' },
      ],
    ],
    [
      'a town and its state',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', ...riyadh, place: 'SAU', day: '2025-02-18' },
      ],
    ],
    [
      'delegations of which each names others, on one day in one place',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', parties: ['Witkoff', 'Ushakov'], place: 'Riyadh', day: '2025-02-18' },
      ],
    ],
    [
      'a visit and the talks in it',
      [
        { id: 'a', kind: 'VISIT', parties: ['Zelenskyy'], place: 'Ankara', day: '2025-02-18' },
        { id: 'b', parties: ['Zelenskyy', 'Erdogan'], day: '2025-02-18' },
      ],
    ],
    [
      'two calls without any day between the same two',
      [
        { id: 'a', ...call },
        { id: 'b', ...call },
      ],
    ],
    [
      'a day and a month that holds it',
      [
        { id: 'a', ...call, day: '2025-02-12' },
        { id: 'b', ...call, day: ['2025-02-01', '2025-02-28'] },
      ],
    ],
    [
      'a plan and what came of it',
      [
        { id: 'a', ...riyadh, status: 'PLANNED', publishedOn: '2025-02-15' },
        { id: 'b', ...riyadh, day: '2025-02-18' },
      ],
    ],
    [
      'a day and news of the week after',
      [
        { id: 'a', ...call, day: '2025-02-12' },
        { id: 'b', ...call, publishedOn: '2025-02-14' },
      ],
    ],
    [
      'days that differ by one, in one place: a conflict to be shown',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', ...riyadh, day: '2025-02-19' },
      ],
    ],
    [
      'two towns on one day with the same people: a conflict to be shown',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', ...riyadh, place: 'Jeddah', day: '2025-02-18' },
      ],
    ],
    [
      'a denial and a claim',
      [
        { id: 'a', ...call, status: 'DENIED' },
        { id: 'b', ...call },
      ],
    ],
    [
      'an undated report beside a plan that says nothing of days',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', ...riyadh },
        { id: 'c', ...riyadh, status: 'PLANNED', publishedOn: '2025-02-15' },
      ],
    ],
  ];
  it.each(together)('%s', (_what, given) => {
    expect(clustersOf(given)).toBe(
      given
        .map(({ id }) => id)
        .sort((a, b) => order(given, a, b))
        .join('+'),
    );
  });
});

describe('clusterReports keeps apart', () => {
  const apart: readonly (readonly [string, readonly GivenView[]])[] = [
    [
      'a call and talks',
      [
        { id: 'a', ...call, day: '2025-02-12' },
        { id: 'b', parties: ['Trump', 'Putin'], day: '2025-02-12' },
      ],
    ],
    [
      'a press conference and the talks before it',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', ...riyadh, kind: 'PRESS_CONFERENCE', day: '2025-02-18' },
      ],
    ],
    [
      'the call of presidents and that of ministers on one day',
      [
        { id: 'a', ...call, day: '2025-02-12' },
        { id: 'b', kind: 'CALL', parties: ['Rubio', 'Lavrov'], day: '2025-02-12' },
      ],
    ],
    [
      'two calls a week apart',
      [
        { id: 'a', ...call, day: '2025-02-12' },
        { id: 'b', ...call, day: '2025-02-19' },
      ],
    ],
    [
      'talks of other states in the same town',
      [
        { id: 'a', ...riyadh, day: '2025-02-18' },
        { id: 'b', parties: ['Zelenskyy'], kind: 'VISIT', place: 'Riyadh', day: '2025-02-18' },
      ],
    ],
    [
      'two towns on days that nobody gives',
      [
        { id: 'a', ...riyadh },
        { id: 'b', ...riyadh, place: 'Paris' },
      ],
    ],
    [
      'undated talks of states alone',
      [
        { id: 'a', parties: ['USA', 'RUS'] },
        { id: 'b', parties: ['USA', 'RUS'] },
      ],
    ],
    [
      'what is done and what is to come, without days',
      [
        { id: 'a', ...call },
        { id: 'b', ...call, status: 'PLANNED' },
      ],
    ],
    [
      'what is done and what is to come in one document',
      [
        { id: 'a', document: 'x', ...riyadh, day: '2025-02-18' },
        { id: 'b', document: 'x', ...riyadh, status: 'PLANNED', publishedOn: '2025-02-18' },
      ],
    ],
    [
      'two days that one document gives',
      [
        { id: 'a', document: 'x', ...riyadh, day: '2025-02-18' },
        { id: 'b', document: 'x', ...riyadh, day: '2025-02-19' },
      ],
    ],
    [
      'those who were only absent',
      [
        { id: 'a', parties: [], away: { UKR: 'ABSENT_CONCERNED' }, place: 'Riyadh', day: '2025-02-18' },
        { id: 'b', ...riyadh, day: '2025-02-18' },
      ],
    ],
  ];
  it.each(apart)('%s', (_what, given) => {
    expect(clustersOf(given)).toBe('a b');
  });

  it('an undated call that fits two dated ones equally well, for good', () => {
    const calls = [
      { id: 'a', ...call, day: '2025-02-12' },
      { id: 'b', ...call, day: '2025-03-18' },
      { id: 'c', ...call },
    ];
    expect(clustersOf(calls)).toBe('a b c');
  });
});

const order = (given: readonly GivenView[], a: string, b: string): number => {
  const key = (id: string) => (given.find((one) => one.id === id)?.publishedOn ?? '~') + id;
  return key(a) < key(b) ? -1 : 1;
};
