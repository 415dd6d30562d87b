import type { Lost, Named } from '../../ingest/explain/explanation.ts';

/** Words in quotation marks; those that stand in some keep their own. */
export const quoted = (words: string): string => (/^[“„«"].*[”“»"]$/.test(words) ? words : `“${words}”`);

/** `NOT_INVITED` as "not invited". */
export const inWords = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

/** An entity by name and id; what to say where there is none. */
export const nameOf = (entity: Named | null, none = 'nobody'): string =>
  entity === null ? none : `${entity.name} (${entity.id})`;

/** A candidate that lost, in one line. */
export const lostLine = ({ what, entity, rule, why }: Lost): string =>
  `${what}${entity === null ? '' : ` (${entity})`}${rule === null ? '' : `, by ${rule}`}: ${why}`;
