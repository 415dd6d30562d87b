import type { Half } from './gold.ts';
import type { Figures } from './score.ts';

/** What the figures of one half must reach: counts at least, shares of what is told at least, faults at most. */
export interface Floor {
  readonly statements: {
    readonly atLeast: Readonly<Record<'found' | 'source' | 'entity' | 'form' | 'behalfRight', number>>;
    readonly precision: number;
    readonly wrongSpeakers: number;
  };
  readonly meetings: {
    readonly atLeast: Readonly<
      Record<'found' | 'kind' | 'status' | 'date' | 'place' | 'partiesRight' | 'awayRight', number>
    >;
    readonly precision: number;
    readonly wronglyThere: number;
  };
  readonly links: { readonly right: number; readonly wrong: number };
}

/** A little under what holds (faults: one above), so that what gets worse is noticed. README.md says how they are raised. */
export const FLOORS: Readonly<Record<Half, Floor>> = {
  tuning: {
    statements: {
      atLeast: { found: 114, source: 113, entity: 106, form: 113, behalfRight: 5 },
      precision: 0.93,
      wrongSpeakers: 1,
    },
    meetings: {
      atLeast: { found: 19, kind: 18, status: 17, date: 15, place: 16, partiesRight: 42, awayRight: 7 },
      precision: 0.74,
      wronglyThere: 3,
    },
    links: { right: 21, wrong: 10 },
  },
  'held-out': {
    statements: {
      atLeast: { found: 103, source: 95, entity: 88, form: 102, behalfRight: 5 },
      precision: 0.88,
      wrongSpeakers: 5,
    },
    meetings: {
      atLeast: { found: 18, kind: 17, status: 12, date: 11, place: 11, partiesRight: 26, awayRight: 2 },
      precision: 0.71,
      wronglyThere: 9,
    },
    links: { right: 19, wrong: 3 },
  },
};

/** Tells where figures fall short of a floor, in words; [] when nowhere. */
export function shortfallsOf({ statements, meetings, links }: Figures, floor: Floor): readonly string[] {
  const least = (what: string, counts: object, atLeast: Readonly<Record<string, number>>) =>
    Object.entries(atLeast).flatMap(([name, wanted]) => {
      const count = (counts as Readonly<Record<string, number>>)[name] ?? 0;
      return count < wanted ? [`${what}: ${name} is ${count}, the floor is ${wanted}`] : [];
    });
  const most = (what: string, count: number, allowed: number) =>
    count > allowed ? [`${what}: ${count}, at most ${allowed} are allowed`] : [];
  const precise = (what: string, { right, told }: { readonly right: number; readonly told: number }, wanted: number) =>
    right < wanted * told ? [`${what}: ${right} of ${told} told are right, the floor is ${wanted}`] : [];
  return [
    ...least('statements', statements, floor.statements.atLeast),
    ...precise('statements', statements, floor.statements.precision),
    ...most('wrong speakers', statements.wrongSpeakers, floor.statements.wrongSpeakers),
    ...least('meetings', meetings, floor.meetings.atLeast),
    ...precise('meetings', meetings, floor.meetings.precision),
    ...most('parties wrongly told to be there', meetings.wronglyThere, floor.meetings.wronglyThere),
    ...least('links', links, { right: floor.links.right }),
    ...most('wrong links', links.wrong, floor.links.wrong),
  ];
}
