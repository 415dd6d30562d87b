import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/derive/likeness.ts';
import { profileOf } from '../../src/derive/profile.ts';
import { clustersOf, type GivenView, reportView } from '../support/report-views.ts';

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
