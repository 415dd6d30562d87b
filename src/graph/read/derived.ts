import { z } from 'zod';
import type { Query } from '../port.ts';
import { defineQuery } from './query.ts';

const text = z.string().nullable();
const Row = z.object({ key: z.string(), value: text });
/** One thing that the derived layer holds, as text: what it belongs to, and its value. */
export type DerivedRow = z.infer<typeof Row>;

/** All that the derived layer holds, each part as one query of keys and values. */
export const derivedLayer = (): readonly Query<DerivedRow>[] => [
  part('meeting', 'MATCH (m:Meeting)', 'm.id', "m.kind + ' ' + m.status + ' ' + m.title"),
  part(
    'date of',
    'MATCH (m:Meeting)',
    'm.id',
    "coalesce(m.edtf, '') + ' ' + coalesce(m.earliest, '') + ' ' + coalesce(m.latest, '') + ' ' + coalesce(m.dateText, '')",
  ),
  part('report of', 'MATCH (r:MeetingReport)-[:REPORTS]->(m:Meeting)', 'm.id', 'r.id'),
  part('place of', 'MATCH (m:Meeting)-[:HELD_AT]->(p:Entity)', 'm.id', 'p.id'),
  part('concern of', 'MATCH (m:Meeting)-[:CONCERNS]->(s:State)', 'm.id', 's.id'),
  part('attended', 'MATCH (e:Entity)-[a:ATTENDED]->(m:Meeting)', 'm.id', "e.id + ' ' + a.presence"),
  part('participation at', 'MATCH (p:Participation)-[:`AT`]->(m:Meeting)', 'm.id', "p.id + ' ' + p.presence"),
  part('agent of', 'MATCH (p:Participation)-[:`BY`]->(e:Entity)', 'p.id', 'e.id'),
  part('principal of', 'MATCH (p:Participation)-[:ON_BEHALF_OF]->(e:Entity)', 'p.id', 'e.id'),
  part('office of', 'MATCH (p:Participation)-[:IN_OFFICE]->(o:Office)', 'p.id', 'o.id'),
  part('shown by', 'MATCH (p:Participation)-[:SHOWN_BY]->(m:Mention)', 'p.id', 'm.id'),
  part('echo of', 'MATCH (s:Statement)-[:ECHOES]->(t:Statement)', 's.id', 't.id'),
  part('conflict on', 'MATCH (c:Conflict)-[:`ON`]->(f)', 'c.id', "c.predicate + ' ' + f.id"),
  part('value of', 'MATCH (c:Conflict)-[b:BETWEEN]->(f)', 'c.id', "b.value + ' ' + f.id"),
];

function part(name: string, match: string, key: string, value: string): Query<DerivedRow> {
  return defineQuery(name, `${match} RETURN ${key} AS key, ${value} AS value ORDER BY key, value`, {}, Row);
}
