import { describe, expect, it } from 'vitest';
import { meetingConflicts } from '../../src/derive/conflicts.ts';
import { deriveMeetings } from '../../src/derive/meetings.ts';
import type { Presence } from '../../src/model/meeting.ts';
import { entityId, type GivenView, reportView } from '../support/report-views.ts';

const riyadh = { parties: ['Rubio', 'Lavrov'], place: 'Riyadh', day: '2025-02-18' } as const;
const NAMES: Readonly<Record<string, string>> = {
  'state:USA': 'United States',
  'state:RUS': 'Russia',
  'place:riyadh': 'Riyadh',
  'person:rubio': 'Marco Rubio',
  'person:lavrov': 'Sergey Lavrov',
};

/** The one meeting that reports tell of. */
function meetingOf(...given: readonly GivenView[]) {
  const [derived, ...others] = deriveMeetings(given.map(reportView), (id) => NAMES[id] ?? id);
  if (derived === undefined || others.length > 0) throw new Error(`${others.length + 1} meetings instead of one`);
  return derived;
}

const presences = (...given: readonly GivenView[]): Readonly<Record<string, Presence>> =>
  Object.fromEntries(meetingOf(...given).meeting.participations.map(({ agent, presence }) => [agent, presence]));

const conflictsOf = (...given: readonly GivenView[]): readonly string[] =>
  meetingConflicts(meetingOf(...given)).map(
    ({ predicate, values }) => `${predicate}: ${values.map(({ value }) => value).join(' | ')}`,
  );

describe('deriveMeetings', () => {
  it('names a meeting by its earliest report, so that later ones leave its id alone', () => {
    const early = { id: 'a', ...riyadh, publishedOn: '2025-02-18' };
    const late = { id: 'b', ...riyadh, publishedOn: '2025-02-20' };
    const unknown = { id: '0', ...riyadh };
    expect(meetingOf(early, late, unknown).meeting.id).toBe(meetingOf(early).meeting.id);
    expect(meetingOf(early, late, unknown).meeting.reports).toEqual(['report:a', 'report:b', 'report:0']);
  });

  it('takes the most precise day that the reports agree on', () => {
    const { date } = meetingOf(
      { id: 'a', ...riyadh, day: ['2025-02-01', '2025-02-28'] },
      { id: 'b', ...riyadh },
    ).meeting;
    expect(date?.edtf).toBe('2025-02-18');
  });

  it('takes the day that more reports give, and keeps the other as a conflict', () => {
    const given = [
      { id: 'a', ...riyadh, day: '2025-02-19', publishedOn: '2025-02-19' },
      { id: 'b', ...riyadh },
      { id: 'c', ...riyadh },
    ];
    expect(meetingOf(...given).meeting.date?.edtf).toBe('2025-02-18');
    expect(conflictsOf(...given)).toEqual(['DATE: 2025-02-18 | 2025-02-19']);
  });

  it('takes the day that was published first where as many give another', () => {
    const given = [
      { id: 'b', ...riyadh, publishedOn: '2025-02-18' },
      { id: 'a', ...riyadh, day: '2025-02-19', publishedOn: '2025-02-20' },
    ];
    expect(meetingOf(...given).meeting.date?.edtf).toBe('2025-02-18');
  });

  it('is held when one says so; a later denial is a conflict', () => {
    const given = [
      { id: 'a', ...riyadh, publishedOn: '2025-02-18' },
      { id: 'b', ...riyadh, status: 'DENIED' as const, publishedOn: '2025-02-19' },
    ];
    expect(meetingOf(...given).meeting.status).toBe('HELD');
    expect(conflictsOf(...given)).toEqual(['STATUS: DENIED | HELD']);
  });

  it('follows the latest word of a meeting that was not held', () => {
    const given = [
      { id: 'a', ...riyadh, status: 'PLANNED' as const, publishedOn: '2025-02-15' },
      { id: 'b', ...riyadh, status: 'POSTPONED' as const, publishedOn: '2025-02-17' },
    ];
    expect(meetingOf(...given).meeting.status).toBe('POSTPONED');
    expect(conflictsOf(...given)).toEqual([]);
  });

  it('is one meeting when it was put off to another day, without a conflict', () => {
    const given = [
      { id: 'a', ...riyadh, status: 'PLANNED' as const, day: '2025-02-19', publishedOn: '2025-02-15' },
      { id: 'b', ...riyadh, status: 'POSTPONED' as const, day: '2025-03-10', publishedOn: '2025-02-18' },
    ];
    expect(meetingOf(...given).meeting.status).toBe('POSTPONED');
    expect(conflictsOf(...given)).toEqual([]);
  });

  it('takes the town before its state, and talks before a summit', () => {
    const { place, kind } = meetingOf(
      { id: 'a', ...riyadh, place: 'SAU', kind: 'SUMMIT' },
      { id: 'b', ...riyadh },
    ).meeting;
    expect([place, kind]).toEqual(['place:riyadh', 'TALKS']);
  });

  it('has a title made of its facts', () => {
    expect(meetingOf({ id: 'a', ...riyadh }).meeting.title).toBe(
      'Talks in Riyadh, 2025-02-18: Marco Rubio, Sergey Lavrov',
    );
    expect(meetingOf({ id: 'a', ...riyadh, parties: ['Rubio', 'Witkoff', 'Lavrov'] }).meeting.title).toBe(
      'Talks in Riyadh, 2025-02-18: Russia, United States',
    );
    expect(meetingOf({ id: 'a', kind: 'CALL', status: 'PLANNED', parties: ['USA', 'RUS'] }).meeting.title).toBe(
      'Planned call: Russia, United States',
    );
  });
});

describe('participations', () => {
  const absent = { UKR: 'ABSENT_CONCERNED' } as const;

  it('hold everybody that a report names, with the states that are concerned', () => {
    const { meeting } = meetingOf(
      { id: 'a', ...riyadh, away: absent },
      { id: 'b', parties: ['Witkoff', 'Lavrov'], place: 'Riyadh', day: '2025-02-18' },
    );
    expect(meeting.participations.map(({ agent }) => agent)).toEqual([
      'person:lavrov',
      'person:rubio',
      'person:witkoff',
      'state:UKR',
    ]);
    expect(meeting.concerns).toEqual(['state:UKR']);
  });

  it('do not bring in a state because a person acts for it', () => {
    expect(presences({ id: 'a', ...riyadh })).toEqual({ 'person:rubio': 'ATTENDED', 'person:lavrov': 'ATTENDED' });
  });

  it('put nobody into the room of a meeting that was not held', () => {
    expect(presences({ id: 'a', ...riyadh, status: 'PLANNED' })).toEqual({
      'person:rubio': 'EXPECTED',
      'person:lavrov': 'EXPECTED',
    });
  });

  it('keep out of the room whom as many documents put out as in, and show the conflict', () => {
    const given = [
      { id: 'a', ...riyadh, away: absent },
      { id: 'b', ...riyadh, parties: ['Rubio', 'Lavrov', 'UKR'] },
    ];
    expect(presences(...given)['state:UKR']).toBe('ABSENT_CONCERNED');
    expect(conflictsOf(...given)).toEqual(['ATTENDANCE: state:UKR ABSENT_CONCERNED | state:UKR ATTENDED']);
    expect(presences(...given, { id: 'c', ...riyadh, parties: ['Rubio', 'Lavrov', 'UKR'] })['state:UKR']).toBe(
      'ATTENDED',
    );
  });

  it('show a conflict when a person attends for a state that was not invited', () => {
    const given = [
      { id: 'a', ...riyadh, away: { UKR: 'NOT_INVITED' } as const },
      { id: 'b', ...riyadh, parties: ['Rubio', 'Lavrov', 'Zelenskyy'] },
    ];
    expect(conflictsOf(...given)).toEqual(['ATTENDANCE: state:UKR ATTENDED | state:UKR NOT_INVITED']);
  });

  it('let what came of it count before what was expected', () => {
    const plan = { id: 'a', ...riyadh, status: 'PLANNED' as const, publishedOn: '2025-02-16', day: '2025-02-18' };
    expect(presences(plan, { id: 'b', ...riyadh })).toEqual({
      'person:rubio': 'ATTENDED',
      'person:lavrov': 'ATTENDED',
    });
    expect(conflictsOf(plan, { id: 'b', ...riyadh })).toEqual([]);
  });

  it('point to the mentions that show what is shown', () => {
    const { meeting, reports } = meetingOf({ id: 'a', ...riyadh, away: absent }, { id: 'b', ...riyadh });
    const rubio = meeting.participations.find(({ agent }) => agent === entityId('Rubio'));
    expect(rubio?.shownBy).toEqual(reports.map(({ parties }) => parties[0]?.mention));
  });
});
