import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterReports } from '../../src/derive/clusters.ts';
import { likeness } from '../../src/derive/likeness.ts';
import { profileOf } from '../../src/derive/profile.ts';
import { type GivenView, reportView } from '../support/report-views.ts';

/** Clusters as words: `a+b c` for one of two reports and one of one. */
const clustersOf = (given: readonly GivenView[]): string =>
  clusterReports(given.map(reportView))
    .map((cluster) => cluster.map(({ id }) => id.slice('report:'.length)).join('+'))
    .sort()
    .join(' ');

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

const anyReport = fc
  .record<Omit<GivenView, 'id'>>({
    document: fc.constantFrom('p', 'q', 'r', 's', 't'),
    kind: fc.constantFrom('TALKS', 'CALL', 'VISIT'),
    status: fc.constantFrom('HELD', 'HELD', 'PLANNED', 'DENIED'),
    parties: fc.uniqueArray(fc.constantFrom('Trump', 'Rubio', 'Putin', 'Lavrov', 'USA', 'RUS', 'Zelenskyy'), {
      minLength: 1,
      maxLength: 4,
    }),
    place: fc.constantFrom('Riyadh', 'Jeddah', 'SAU', null),
    day: fc.constantFrom('2025-02-17', '2025-02-18', '2025-02-20', null),
    publishedOn: fc.constantFrom('2025-02-19', '2025-02-21', null),
  })
  .map((given) => given);

describe('clusterReports', () => {
  const reports = fc
    .array(anyReport, { minLength: 2, maxLength: 9 })
    .map((all) => all.map((given, index) => ({ id: `r${index}`, ...given })));

  it('gives the same for any order', () => {
    fc.assert(
      fc.property(
        reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          expect(clustersOf(other)).toBe(clustersOf(all));
        },
      ),
    );
  });

  it('gives for reports that are alike the same as among all reports', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const [first] = all;
        if (first === undefined) return;
        const own = connected(all, first);
        const among = clustersOf(all)
          .split(' ')
          .filter((cluster) => own.some(({ id }) => cluster.split('+').includes(id)));
        expect(clustersOf(own).split(' ')).toEqual(among);
      }),
    );
  });

  it('compares alike in both directions', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (one, other) => {
        const [a, b] = [profileOf(reportView({ id: 'a', ...one })), profileOf(reportView({ id: 'b', ...other }))];
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });
});

/** The reports that are alike, directly or through others. */
function connected(all: readonly GivenView[], first: GivenView): readonly GivenView[] {
  const found = new Set([first]);
  for (const one of found) {
    const profile = profileOf(reportView(one));
    for (const other of all) if ((likeness(profile, profileOf(reportView(other))) ?? 0) > 0) found.add(other);
  }
  return [...found];
}

const order = (given: readonly GivenView[], a: string, b: string): number => {
  const key = (id: string) => (given.find((one) => one.id === id)?.publishedOn ?? '~') + id;
  return key(a) < key(b) ? -1 : 1;
};
