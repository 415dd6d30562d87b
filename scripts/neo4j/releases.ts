/** A release of Neo4j Community that Parley is tested on. */
export interface Release {
  readonly name: ReleaseName;
  /** Version of `org.neo4j:neo4j` on Maven Central. */
  readonly version: string;
  /** The oldest Java that runs it. */
  readonly java: number;
  readonly mainClass: string;
  readonly javaOptions: readonly string[];
}

export type ReleaseName = '5' | 'current';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

export const RELEASES: Readonly<Record<ReleaseName, Release>> = {
  '5': {
    name: '5',
    version: '5.26.30',
    java: 17,
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    javaOptions: OPENED,
  },
  current: {
    name: 'current',
    version: '2026.08.1',
    java: 21,
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    javaOptions: [...OPENED, '--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector'],
  },
};
