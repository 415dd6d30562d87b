import { z } from 'zod';
import type { Confidence as ConfidenceTier } from '../../model/confidence.ts';
import type { ConflictPredicate as Predicate } from '../../model/conflict.ts';
import type { DocumentFormat as Format } from '../../model/document.ts';
import type * as entity from '../../model/entity.ts';
import type * as meeting from '../../model/meeting.ts';
import type * as mention from '../../model/mention.ts';
import type * as statement from '../../model/statement.ts';

/** The words that the model allows where a property holds one of a few; anything else in the graph is an error. */
type Words<Word extends string> = z.ZodType<Word>;

const words = <Word extends string>(...allowed: readonly [Word, ...Word[]]) =>
  z.enum(allowed) as unknown as Words<Word>;

export const Confidence = words<ConfidenceTier>('EXPLICIT', 'RESOLVED', 'INFERRED', 'MODEL');
export const ConflictPredicate = words<Predicate>('DATE', 'PLACE', 'ATTENDANCE', 'STATUS', 'SPEAKER');
export const DocumentFormat = words<Format>('text', 'markdown', 'html');
export const EntityType = words<entity.EntityType>('PERSON', 'STATE', 'ORGANIZATION', 'PLACE');
export const Origin = words<entity.Origin>('GAZETTEER', 'EXTRACTED', 'CURATED');
export const Gender = words<'FEMALE' | 'MALE'>('FEMALE', 'MALE');
export const OrganizationKind = words<entity.OrganizationKind>(
  'INTERNATIONAL',
  'GOVERNMENT',
  'PARLIAMENT',
  'PARTY',
  'MILITARY',
  'MEDIA',
  'COMPANY',
  'OTHER',
);
export const NameKind = words<entity.NameKind>(
  'FULL',
  'SHORT',
  'FORMAL',
  'SURNAME',
  'TRANSLITERATION',
  'EXONYM',
  'DEMONYM',
  'METONYM',
  'ABBREVIATION',
  'HISTORIC',
  'MISSPELLING',
);
export const OfficeRole = words<entity.OfficeRole>(
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'MINISTER',
  'SECURITY_ADVISER',
  'ADVISER',
  'ENVOY',
  'AMBASSADOR',
  'SPOKESPERSON',
  'LEGISLATOR',
  'MONARCH',
  'MILITARY_COMMANDER',
  'LEADER',
  'EXECUTIVE',
  'OTHER',
);
export const MeetingKind = words<meeting.MeetingKind>(
  'TALKS',
  'SUMMIT',
  'CALL',
  'VISIT',
  'PRESS_CONFERENCE',
  'CONSULTATION',
);
export const MeetingStatus = words<meeting.MeetingStatus>(
  'PROPOSED',
  'PLANNED',
  'HELD',
  'POSTPONED',
  'CANCELLED',
  'DENIED',
);
export const Presence = words<meeting.Presence>(
  'ATTENDED',
  'HOSTED',
  'EXPECTED',
  'DECLINED',
  'NOT_INVITED',
  'ABSENT_CONCERNED',
);
export const MentionForm = words<mention.MentionForm>(
  'NAME',
  'SURNAME',
  'DEMONYM',
  'TITLE',
  'PRONOUN',
  'METONYM',
  'DESCRIPTION',
);
export const Reading = words<mention.Reading>('PERSON', 'POLITY', 'PLACE', 'INSTITUTION');
export const StatementForm = words<statement.StatementForm>('DIRECT', 'MIXED', 'INDIRECT', 'FREE_INDIRECT');
export const Polarity = words<statement.Polarity>('AFFIRMED', 'NEGATED');
export const Factivity = words<statement.Factivity>('FACTIVE', 'OPEN', 'DISTANCED');
export const Act = words<statement.Act>(
  'STATE',
  'CLAIM',
  'DENY',
  'ACCUSE',
  'DEMAND',
  'PROMISE',
  'THREATEN',
  'WARN',
  'AGREE',
  'REJECT',
  'PROPOSE',
  'PRAISE',
  'CRITICIZE',
  'ASK',
);
