import type { TypedDocumentString } from './generated/graphql.ts';

/** What the server says went wrong, by code. */
export class OperationError extends Error {
  readonly codes: readonly string[];

  constructor(errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'OperationError';
    this.codes = errors.flatMap(({ extensions }) => extensions?.code ?? []);
  }
}

/** Fetches, and says where nothing answered. */
async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    throw new Error(`Nothing answers at ${url}. Start Parley there, for example with: npm start`, { cause });
  }
}

/**
 * Asks a Parley server; the types of variables and answer follow from the document.
 * Errors: `OperationError` when the server refuses or fails.
 */
export async function ask<Result, Variables>(
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await reach(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Result;
    errors?: ConstructorParameters<typeof OperationError>[0];
  };
  if (errors !== undefined || data === undefined) throw new OperationError(errors ?? []);
  return data;
}
