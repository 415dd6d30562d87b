import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';
import { TEXT_INDEXES } from '../constraints.ts';
import type { Command, Graph, Query, TextHit, TextIndex } from '../port.ts';
import { expectRows } from './expect-rows.ts';
import { neo4jError } from './neo4j-errors.ts';
import { driverParams } from './neo4j-values.ts';
import { schemaCypher } from './schema.ts';
import { searchedWords } from './words.ts';

/** A write of many rows may take longer than any query should. */
const WRITE_TIMEOUT_MS = 120_000;
const CONNECT_TIMEOUT_MS = 5_000;
const RETRY_MS = 15_000;

/** Opens a graph that Neo4j holds. Nothing is sent before the first call. */
export function openNeo4j(config: Neo4jConfig): Graph {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_MS,
    disableLosslessIntegers: true,
    userAgent: 'parley',
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  return new Neo4jGraph(driver, config);
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #config: Neo4jConfig;
  /** What one session wrote, the next one sees, on a cluster too. */
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(driver: Driver, config: Neo4jConfig) {
    this.#driver = driver;
    this.#config = config;
  }

  async read<Row>(query: Query<Row>): Promise<readonly Row[]> {
    const result = await this.#run(query.name, query.cypher, driverParams(query.params));
    return result.records.map((record) => query.decode(record.toObject()));
  }

  async write(commands: readonly Command[]): Promise<void> {
    let name = 'write';
    const work = async (transaction: ManagedTransaction): Promise<void> => {
      for (const command of commands) {
        name = command.name;
        const { records } = await transaction.run(command.cypher, driverParams(command.params));
        expectRows(command, records.length);
      }
    };
    const timeout = Math.max(WRITE_TIMEOUT_MS, this.#config.queryTimeoutMs);
    await this.#inSession(
      'WRITE',
      (session) => session.executeWrite(work, { timeout }),
      () => name,
    );
  }

  async searchText(index: TextIndex, words: string, limit: number): Promise<readonly TextHit[]> {
    const searched = searchedWords(words);
    if (searched.length === 0 || limit < 1) return [];
    const result = await this.#run(
      `searchText ${index}`,
      `CALL db.index.fulltext.queryNodes($index, $lucene, {limit: $limit}) YIELD node, score
       RETURN node.id AS id, score ORDER BY score DESC, id`,
      driverParams({ index: textIndexName(index), lucene: searched.map(lucene).join(' '), limit }),
    );
    return result.records.map((record) => ({ id: record.get('id'), score: record.get('score') }));
  }

  async migrate(): Promise<void> {
    const commands = [...schemaCypher(), ...textIndexCypher()];
    await this.write(commands.map((cypher) => ({ name: 'migrate', cypher, params: {} })));
    await this.#run('migrate', 'CALL db.awaitIndexes(300)', {});
  }

  async ping(): Promise<void> {
    await this.#run(`ping ${new URL(this.#config.uri).host}`, 'RETURN 1 AS one', {});
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** One auto-commit query, with the server's own deadline. */
  #run(name: string, cypher: string, params: Record<string, unknown>): Promise<QueryResult> {
    const timeout = this.#config.queryTimeoutMs;
    return this.#inSession(
      'READ',
      async (session) => session.run(cypher, params, { timeout }),
      () => name,
    );
  }

  async #inSession<Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
    name: () => string,
  ): Promise<Result> {
    const session = this.#driver.session({
      database: this.#config.database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarks,
    });
    try {
      return await work(session);
    } catch (error) {
      throw neo4jError(error, name());
    } finally {
      await session.close();
    }
  }
}

/** The word itself counts most, words that begin like it count too; one of them must be there. */
function lucene(word: string): string {
  const escaped = word.replace(/[+\-&|!(){}[\]^"~*?:\\/'.]/g, '\\$&');
  return `+(${escaped}^2 OR ${escaped}*)`;
}

const textIndexName = (index: TextIndex): string => `parley_text_${index}`;

function textIndexCypher(): readonly string[] {
  return Object.entries(TEXT_INDEXES).map(
    ([index, { label, property }]) =>
      `CREATE FULLTEXT INDEX ${textIndexName(index as TextIndex)} IF NOT EXISTS FOR (node:${label}) ON EACH [node.${property}]
       OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: false}}`,
  );
}
