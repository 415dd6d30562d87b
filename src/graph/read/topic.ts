import { z } from 'zod';
import type { Query } from '../port.ts';
import { along, byId, columns, defineQuery } from './query.ts';

/** A subject that statements are about. */
export const TopicRow = z.object({ id: z.string(), name: z.string(), description: z.string() });
export type TopicRow = z.infer<typeof TopicRow>;

export const topicsById = byId('topicsById', 'Topic', TopicRow);

/** What statements are about. */
export const topicsByStatement = along('topicsByStatement', {
  pattern: '(source:Statement {id: key})-[:ABOUT]->(target:Topic)',
  shape: TopicRow,
});

/** All topics, by id: they are few. */
export const allTopics = (): Query<TopicRow> =>
  defineQuery('allTopics', `MATCH (topic:Topic) RETURN ${columns('topic', TopicRow)} ORDER BY id`, {}, TopicRow);
