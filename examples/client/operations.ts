import { graphql } from './generated/gql.ts';

/** Who took part in which meetings at a place, and the words that show it. */
export const MeetingsAt = graphql(`
  query MeetingsAt($place: String!, $first: Int!) {
    meetings(filter: { place: $place }, first: $first) {
      totalCount
      nodes {
        title
        status
        date {
          edtf
        }
        participations(presence: [ATTENDED, HOSTED]) {
          presence
          agent {
            name
          }
          evidence {
            text
            document {
              title
            }
          }
        }
      }
    }
  }
`);

/** What somebody said, in which words and where they stand. */
export const SaidBy = graphql(`
  query SaidBy($speaker: String!, $first: Int!) {
    statements(filter: { speaker: $speaker }, first: $first) {
      nodes {
        content
        form
        document {
          title
          publishedOn
        }
        contentEvidence {
          start
          end
        }
      }
    }
  }
`);
