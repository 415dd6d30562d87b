import type { Resolvers } from '../../generated/resolvers.ts';
import { Day, Edtf } from '../scalars.ts';
import { Conflict, ConflictingValue, ConflictSubject } from './conflict.ts';
import { Document, Evidence, Mention } from './document.ts';
import { Organization, Person, Place, State } from './entity.ts';
import { Graph } from './graph.ts';
import { GraphEdge, GraphNode, Hop, Path } from './link.ts';
import { Concern, FuzzyDate, Meeting, Participation, StatusChange } from './meeting.ts';
import { MeetingReport, ReportedParty } from './meeting-report.ts';
import { Name, Office, Tenure } from './name.ts';
import { Entity, Excerpt, Fact, Node } from './node.ts';
import { Query } from './query.ts';
import { SearchResult } from './search.ts';
import { Statement, Topic } from './statement.ts';
import { TimelineEntry } from './timeline.ts';

/** The resolvers of every type; what a row holds under the name of its field needs none. */
export const resolvers: Resolvers = {
  Day,
  Edtf,
  Query,
  Node,
  Entity,
  Fact,
  Excerpt,
  Person,
  State,
  Organization,
  Place,
  Name,
  Office,
  Tenure,
  Document,
  Evidence,
  Mention,
  Statement,
  Topic,
  MeetingReport,
  ReportedParty,
  Meeting,
  FuzzyDate,
  StatusChange,
  Concern,
  Participation,
  Conflict,
  ConflictingValue,
  ConflictSubject,
  Graph,
  GraphNode,
  GraphEdge,
  Hop,
  Path,
  SearchResult,
  TimelineEntry,
};
