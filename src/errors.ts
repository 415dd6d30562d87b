/** An error that we foresee: how to mend it, and whether trying again may help. */
interface Foreseen {
  readonly mend: string;
  readonly retry: boolean;
}

/** Every error that we foresee. Each has a line in the README and a test that provokes it. */
export const ERRORS = {
  DOCUMENT_UNREADABLE: { mend: 'Save it as UTF-8 text, Markdown or HTML.', retry: false },
  DOCUMENT_EMPTY: { mend: 'Give a file that holds text.', retry: false },
  DOCUMENT_TOO_LARGE: { mend: 'Split it, or raise PARLEY_MAX_DOCUMENT_BYTES.', retry: false },
  DOCUMENT_TYPE_UNKNOWN: { mend: 'Give .txt, .md or .html files.', retry: false },
  DOCUMENT_NOT_FOUND: { mend: 'Look at the path; `parley ingest --help` shows examples.', retry: false },
  DOCUMENT_UNKNOWN: {
    mend: 'List the documents with the operation { documents { nodes { id title } } }.',
    retry: false,
  },
  FRONT_MATTER_INVALID: {
    mend: 'Write title, publisher, url, language and date as YAML between two lines of "---".',
    retry: false,
  },
  GAZETTEER_INVALID: { mend: 'Mend the named entry under seed/gazetteer.', retry: false },
  CONFIG_INVALID: { mend: 'Mend the named environment variable; the README lists them all.', retry: false },
  USAGE: { mend: 'See `parley --help`.', retry: false },
  GRAPH_UNREACHABLE: { mend: 'Start Neo4j and look at NEO4J_URI, or unset it to use the embedded graph.', retry: true },
  GRAPH_UNAUTHORIZED: { mend: 'Look at NEO4J_USERNAME and NEO4J_PASSWORD.', retry: false },
  GRAPH_TIMEOUT: { mend: 'Ask for less at once, or raise PARLEY_QUERY_TIMEOUT_MS.', retry: true },
  GRAPH_CONSTRAINT: { mend: 'Report this: two nodes claim one id. `parley verify` shows which.', retry: false },
  GRAPH_CONFLICT: { mend: 'Another writer was faster; try again.', retry: true },
  GRAPH_BUSY: {
    mend: 'Another process has the embedded graph open: stop it, or give PARLEY_DATA another folder.',
    retry: true,
  },
  GRAPH_UNREADABLE: {
    mend: 'Give PARLEY_DATA a folder that can be written; move a damaged graph.grafeo away and ingest again.',
    retry: false,
  },
  GRAPH_QUERY_INVALID: { mend: 'Report this: the graph does not understand a query of ours.', retry: false },
  GRAPH_ROW_INVALID: { mend: 'Run `parley verify`; the graph may have been written by another version.', retry: false },
  INPUT_INVALID: { mend: 'Look at the description of the argument in the schema.', retry: false },
  CURSOR_INVALID: {
    mend: 'Pass a cursor that this connection returned, unchanged, with the same filter and order.',
    retry: false,
  },
  OPERATION_TOO_LARGE: {
    mend: 'Ask for less in one operation: fewer fields, aliases or levels, or smaller pages.',
    retry: false,
  },
} as const satisfies Record<string, Foreseen>;

export type ErrorCode = keyof typeof ERRORS;

/**
 * An error that we foresee, with a code, what happened and how to mend it.
 * Shape: `message` ends with the mend of the catalogue.
 */
export class KnownError extends Error {
  readonly code: ErrorCode;
  override readonly name = 'KnownError';

  constructor(code: ErrorCode, what: string, options?: ErrorOptions) {
    super(`${what} ${ERRORS[code].mend}`, options);
    this.code = code;
  }

  /** Whether the same call may go through when it is tried again. */
  get retry(): boolean {
    return ERRORS[this.code].retry;
  }
}
