/** A value that both engines take as a parameter. Whole numbers travel as integers. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** A raw row: flat columns, integers as numbers, no driver types. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Cypher that reads, as a value: a log names it, a test compares it, either engine runs it. */
export interface Query<Row> {
  readonly name: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, Value>>;
  /** Turns a raw row into ours; an unexpected one throws `GRAPH_ROW_INVALID`. */
  readonly decode: (row: RawRow) => Row;
}

/** Cypher that writes. Safe to repeat. */
export interface Command {
  readonly name: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, Value>>;
  /** How many rows it must return; any other number undoes the whole transaction with `GRAPH_CONFLICT`. */
  readonly expectRows?: number;
}

/** Names of the full-text indexes, see `constraints.ts`. */
export type TextIndex = 'names' | 'statements' | 'documents';

/** A node that a full-text search found. Higher scores are better; scores of two engines do not compare. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
}

/** The one door to the graph. */
export interface Graph {
  /** Which engine answers, for logs and the health check. */
  readonly engine: 'neo4j' | 'embedded';
  /** Rows in the order that the query states. */
  read<Row>(query: Query<Row>): Promise<readonly Row[]>;
  /** One transaction: all commands are kept, or none. */
  write(commands: readonly Command[]): Promise<void>;
  /** Nodes whose indexed text holds words that begin like those of `words`, best first; [] for words without letters. */
  searchText(index: TextIndex, words: string, limit: number): Promise<readonly TextHit[]>;
  /** Makes constraints and indexes that are missing; safe to repeat. */
  migrate(): Promise<void>;
  /** Resolves when the engine answers; rejects with `GRAPH_UNREACHABLE` or `GRAPH_UNAUTHORIZED`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
