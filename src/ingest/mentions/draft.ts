import type { EntityType } from '../../model/entity.ts';
import type { EntityId, OfficeId } from '../../model/id.ts';
import type { MentionForm, Reading } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Scan } from './scan.ts';

/** A mention in the making: the words that it takes, and what a rule knows of it. */
export interface Draft {
  /** Words `first` to `end`, end exclusive. */
  readonly first: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly reading: Reading;
  readonly type: EntityType;
  readonly candidates: readonly EntityId[];
  readonly gender: 'FEMALE' | 'MALE' | null;
  readonly plural: boolean;
  readonly rule: string;
  title: Span | null;
  office: OfficeId | null;
  titleState: EntityId | null;
}

/** A rule finds mentions among the words that no rule before it took. */
export interface MentionRule {
  readonly name: string;
  readonly find: (scan: Scan) => void;
}

type Told = Pick<Draft, 'first' | 'end' | 'type' | 'rule'> & Partial<Draft>;

const READING: Readonly<Record<EntityType, Reading>> = {
  PERSON: 'PERSON',
  STATE: 'POLITY',
  ORGANIZATION: 'INSTITUTION',
  PLACE: 'PLACE',
};

/** Takes words for a mention; leaves everything as it is, and tells so, when one of them is taken. */
export function take(scan: Scan, told: Told): boolean {
  for (let at = told.first; at < told.end; at += 1) if (scan.drafts[at] !== null) return false;
  const draft: Draft = {
    form: 'NAME',
    reading: READING[told.type],
    candidates: [],
    gender: null,
    plural: false,
    title: null,
    office: null,
    titleState: null,
    ...told,
  };
  for (let at = told.first; at < told.end; at += 1) scan.drafts[at] = draft;
  return true;
}

/** The drafts of a scan, each once, in text order. */
export function draftsOf(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  for (const draft of scan.drafts) if (draft !== null && draft !== drafts.at(-1)) drafts.push(draft);
  return drafts;
}
