import type { MeetingStatus, Presence } from '../model/meeting.ts';

/** Whether a presence puts somebody in the room, keeps him out of it, or only expects him there. */
export type PresenceSide = 'IN' | 'OUT' | 'EXPECTED';

const SIDES: Readonly<Record<Presence, PresenceSide>> = {
  ATTENDED: 'IN',
  HOSTED: 'IN',
  EXPECTED: 'EXPECTED',
  DECLINED: 'OUT',
  NOT_INVITED: 'OUT',
  ABSENT_CONCERNED: 'OUT',
};

/** Tells on which side of the door a presence is. */
export const presenceSide = (presence: Presence): PresenceSide => SIDES[presence];

/** The presence as it can be meant: nobody has attended a meeting that was not held, he is expected at it. */
export const meantPresence = (presence: Presence, status: MeetingStatus): Presence =>
  presence === 'ATTENDED' && status !== 'HELD' ? 'EXPECTED' : presence;
