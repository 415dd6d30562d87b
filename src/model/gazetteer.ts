import type { Entity, Office, OfficeRole } from './entity.ts';
import type { TopicId } from './id.ts';

/** A title that people carry in news texts, with the role that it stands for ("foreign minister" → `FOREIGN_MINISTER`). */
export interface Title {
  readonly text: string;
  readonly role: OfficeRole;
}

/** A subject that statements are about. */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly description: string;
  /** Words and phrases that show it, in lower case; a trailing `*` matches any ending. */
  readonly terms: readonly string[];
}

/** All that is known before the first document is read. */
export interface Gazetteer {
  readonly entities: readonly Entity[];
  readonly offices: readonly Office[];
  readonly titles: readonly Title[];
  readonly topics: readonly Topic[];
}
