import type { CodegenConfig } from '@graphql-codegen/cli';

/** The parent that the resolvers of a type get: a row of the graph, or what the API makes of rows. */
const row = (file: string, type: string) => `../graph/read/${file}.ts#${type}`;
const parent = (type: string) => `../api/parents.ts#${type}`;

const scalars = { ID: 'string', Day: 'string', Edtf: 'string' };

/** Types for resolvers, and for the documents of the example client, both from the SDL under `schema/`. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../api/context.ts#Context',
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        scalars,
        mappers: {
          Node: parent('NodeRow'),
          Entity: row('entity', 'EntityRow'),
          Person: row('entity', 'EntityRow'),
          State: row('entity', 'EntityRow'),
          Organization: row('entity', 'EntityRow'),
          Place: row('entity', 'EntityRow'),
          Name: row('entity', 'NameRow'),
          Office: row('office', 'OfficeRow'),
          Tenure: row('office', 'TenureRow'),
          Document: row('document', 'DocumentRow'),
          Refusal: row('document', 'RefusalRow'),
          Evidence: row('evidence', 'EvidenceRow'),
          Mention: row('mention', 'MentionRow'),
          Statement: row('statement', 'StatementRow'),
          Echo: parent('EchoParent'),
          MeetingReport: row('meeting', 'ReportRow'),
          ReportedParty: row('mention', 'PartyRow'),
          Meeting: row('meeting', 'MeetingRow'),
          Participation: row('meeting', 'ParticipationRow'),
          FuzzyDate: parent('FuzzyDateParent'),
          Concern: parent('ConcernParent'),
          StatusChange: parent('StatusChangeParent'),
          Topic: row('topic', 'TopicRow'),
          Conflict: row('conflict', 'ConflictRow'),
          ConflictingValue: parent('ConflictingValueParent'),
          SearchHit: parent('SearchHitParent'),
          TimelineEntry: parent('TimelineEntryParent'),
          Path: parent('PathParent'),
          Hop: parent('HopParent'),
          GraphEdge: parent('LinkParent'),
          More: parent('MoreParent'),
          Neighbourhood: parent('NeighbourhoodParent'),
          Graph: 'object',
          Counts: row('graph', 'CountsRow'),
          PersonConnection: parent('PersonPage'),
          StateConnection: parent('PersonPage'),
          OrganizationConnection: parent('PersonPage'),
          PlaceConnection: parent('PersonPage'),
          DocumentConnection: parent('DocumentPage'),
          MeetingConnection: parent('MeetingPage'),
          StatementConnection: parent('StatementPage'),
          MentionConnection: parent('MentionPage'),
          TopicConnection: parent('TopicPage'),
          ConflictConnection: parent('ConflictPage'),
          TimelineConnection: parent('TimelinePage'),
          SearchConnection: parent('SearchPage'),
        },
      },
    },
    'examples/client/generated/': {
      preset: 'client',
      documents: ['examples/client/*.ts'],
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, enumType: 'string-literal', scalars },
    },
  },
};

export default config;
