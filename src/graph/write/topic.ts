import type { Topic } from '../../model/gazetteer.ts';
import type { Command } from '../port.ts';
import { fingerprintOf, forIds, mergeNodes } from './rows.ts';

/** The fingerprint of a topic, with the terms that show it. */
export const topicFingerprint = (topic: Topic): string => fingerprintOf(topic);

/** Writes topics. */
export const writeTopics = (topics: readonly Topic[]): readonly Command[] =>
  mergeNodes(
    'Topic',
    topics.map((topic) => ({
      id: topic.id,
      name: topic.name,
      description: topic.description,
      fingerprint: topicFingerprint(topic),
    })),
  );

/** Deletes topics. */
export const deleteTopics = (ids: readonly string[]): readonly Command[] =>
  forIds('deleteTopics', 'MATCH (topic:Topic {id: id}) DETACH DELETE topic', ids);
