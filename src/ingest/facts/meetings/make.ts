import type { Confidence } from '../../../model/confidence.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../../../model/meeting.ts';
import type { LinkedMention } from '../../found.ts';
import { dateNear, newDay } from './day.ts';
import { placeNear } from './place.ts';
import { reachOf } from './reach.ts';
import type { Scene } from './scene.ts';
import { spanOf } from './scene.ts';
import { looksAhead, statusWithDate } from './status.ts';
import type { Party, Telling } from './telling.ts';
import { isHeadlinePresent, isTimetable } from './tense.ts';
import { voiceAt } from './voice.ts';

/** What a rule has read. `from` and `to` are the units of the trigger. */
interface ReadMeeting {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly statusSaid?: boolean;
  readonly sitting: readonly LinkedMention[];
  readonly hosts?: readonly LinkedMention[];
  /** Those who refuse to sit in it. */
  readonly declined?: readonly LinkedMention[];
  readonly place?: LinkedMention | null;
  /** The verb through which the sentence tells of the trigger, when it is not in it. */
  readonly anchor?: number | null;
  readonly pointsBack?: boolean;
  readonly takesOver?: Telling['takesOver'];
  readonly beside?: boolean;
  readonly joins?: Telling['joins'];
  readonly confidence?: Confidence;
}

/** Makes a telling of what a rule has read: adds date and place, and lets the status say who was there. */
export function tellingOf(scene: Scene, read: ReadMeeting): Telling | null {
  const [first, last] = [scene.units[read.from], scene.units[read.to]];
  if (!first || !last) return null;
  if (read.status === 'DENIED' && isSince(scene, last.end)) return null;
  const reach = reachOf(scene, read.from, read.to, read.anchor ?? null);
  const putOff = read.status === 'POSTPONED' ? newDay(scene, last.end) : null;
  const date = putOff ?? dateNear(scene, read.from, read.to, reach);
  const scheduled = read.status === 'HELD' && isTimetable(scene, first, date);
  const status = scheduled ? 'PLANNED' : statusWithDate(read.status, date);
  const voiced = voiceAt(scene, last.start) !== null;
  const hosts = new Set(read.hosts ?? []);
  const declined = new Set(read.declined ?? []);
  const parties = oncePerEntity([...hosts, ...read.sitting])
    .map(
      (mention): Party => ({
        mention,
        presence: declined.has(mention) ? 'DECLINED' : presenceOf(status, hosts.has(mention)),
      }),
    )
    .sort((a, b) => a.mention.start - b.mention.start);
  return {
    rule: read.rule,
    scene,
    trigger: spanOf(first, last),
    kind: read.kind,
    status,
    statusSaid:
      ((read.statusSaid ?? true) && !(status === 'HELD' && isHeadlinePresent(scene, first))) || status !== read.status,
    parties,
    place:
      read.kind === 'CALL' ? null : read.place === undefined ? placeNear(scene, read.from, read.to, reach) : read.place,
    date,
    pointsBack: read.pointsBack ?? false,
    takesOver: read.takesOver ?? null,
    beside: read.beside ?? false,
    joins: read.joins ?? null,
    voiced,
    confidence:
      read.confidence ??
      (voiced || parties.some(({ mention }) => mention.form === 'PRONOUN' || mention.form === 'DESCRIPTION')
        ? 'RESOLVED'
        : 'EXPLICIT'),
  };
}

/** "have not met since May", "had not spoken for years": how long ago the last one was, no denial of another. */
const isSince = (scene: Scene, from: number): boolean =>
  /^[^.;]*\b(?:since|for (?:years|months|weeks|decades|the past|the last|more than|over|almost|nearly|\w+ (?:years|months))|in (?:years|months|decades)|yet)\b/.test(
    scene.text.clean.slice(from, scene.sentence.end),
  );

/** Of mentions of one entity, the first; hosts come first. */
function oncePerEntity(mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const named = mentions.filter(({ form }) => form !== 'PRONOUN');
  const byEntity = new Map<string, LinkedMention>();
  for (const mention of [...named, ...mentions]) {
    const key = mention.entity ?? `${mention.start}`;
    if (!byEntity.has(key)) byEntity.set(key, mention);
  }
  return [...byEntity.values()];
}

/** Who sat in a meeting attended it; of a plan, a party is expected, and of what was refused nobody was there. */
function presenceOf(status: MeetingStatus, isHost: boolean): Presence {
  if (looksAhead(status)) return 'EXPECTED';
  return isHost ? 'HOSTED' : 'ATTENDED';
}
