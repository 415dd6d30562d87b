import type { DocumentFilter, MeetingFilter, SearchType, StatementFilter } from '../generated/resolvers.ts';
import { among } from '../graph/read/conditions.ts';
import type { BearerRow } from '../graph/read/entity.ts';
import { meetingConditions } from '../graph/read/filters.ts';
import type { Condition } from '../graph/read/list.ts';
import { type ListName, ORDERS } from '../graph/read/lists.ts';
import { foldName } from '../model/fold-name.ts';
import type { Context } from './context.ts';
import { checkedText, documentFilter, meetingFilter, type Resolved, statementFilter } from './filters.ts';
import type { SearchHitParent } from './parents.ts';
import { snippet } from './snippet.ts';

/** Looked at of each kind. */
const MAX_HITS = 200;

export interface SearchRequest {
  readonly text: string;
  readonly types: readonly SearchType[] | null;
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
  readonly statements: StatementFilter | null | undefined;
  readonly meetings: MeetingFilter | null | undefined;
  readonly documents: DocumentFilter | null | undefined;
}

/**
 * Finds everything that words may mean: bearers of such names, their meetings, statements and documents that hold them.
 * Shape: exact names first, then names, then meetings, statements and documents taking turns; the better before the worse in each.
 */
export async function findHits(context: Context, request: SearchRequest): Promise<readonly SearchHitParent[]> {
  const words = foldName(checkedText(request.text));
  if (words === '') return [];
  const wanted = (type: SearchType) => request.types === null || request.types.includes(type);
  const none: readonly SearchHitParent[] = [];
  const [names, meetings, statements, documents] = await Promise.all([
    findNames(context, words, wanted),
    wanted('MEETING') ? findMeetings(context, words, request) : none,
    wanted('STATEMENT') ? findStatements(context, request) : none,
    wanted('DOCUMENT') ? findDocuments(context, request) : none,
  ]);
  return [...names, ...takingTurns([meetings, statements, documents])];
}

async function findNames(context: Context, words: string, wanted: (type: SearchType) => boolean) {
  const { loaders, graph } = context;
  const [hits, exact] = await Promise.all([
    graph.searchText('names', words, MAX_HITS),
    loaders.bearersByFoldedName.load(words),
  ]);
  const bearers = await loaders.bearersByName.loadMany(hits.map((hit) => hit.id));
  const found = new Map<string, SearchHitParent>();
  const add = (bearer: BearerRow, reason: SearchHitParent['reason']) => {
    if (!wanted(bearer.type) || found.has(bearer.id)) return;
    const why = bearer.nameText === bearer.name ? bearer.name : `${bearer.nameText} → ${bearer.name}`;
    found.set(bearer.id, { id: bearer.id, node: bearer, why, matched: bearer.nameText, reason });
  };
  for (const bearer of exact) add(bearer, 'EXACT_NAME');
  for (const bearer of bearers.flat()) if (!(bearer instanceof Error)) add(bearer, 'NAME');
  return [...found.values()];
}

async function findMeetings(context: Context, words: string, request: SearchRequest) {
  const filter = await meetingFilter(context, within(request, request.meetings));
  const rows = await list(
    context,
    'meetings',
    filter,
    meetingConditions({ words: words.split(' ').slice(0, 8) }),
    ORDERS.meeting.DATE('DESC'),
  );
  return rows.map((row): SearchHitParent => {
    const meeting = row as Extract<SearchHitParent['node'], { title: string; reportCount: number }>;
    return {
      id: meeting.id,
      node: meeting,
      why: `“${request.text}” → ${meeting.title}`,
      matched: meeting.title,
      reason: 'MEETING',
    };
  });
}

async function findStatements(context: Context, request: SearchRequest) {
  const [filter, hits] = await Promise.all([
    statementFilter(context, within(request, request.statements)),
    context.graph.searchText('statements', request.text, MAX_HITS),
  ]);
  const ids = hits.map((hit) => hit.id);
  const rows = await list(context, 'statements', filter, among(ids), 'node.id');
  return inRank(rows, ids).map((row): SearchHitParent => {
    const statement = row as Extract<SearchHitParent['node'], { content: string }>;
    const matched = snippet(statement.content, request.text);
    return { id: statement.id, node: statement, why: `“${request.text}” → “${matched}”`, matched, reason: 'CONTENT' };
  });
}

async function findDocuments(context: Context, request: SearchRequest) {
  const [filter, hits] = await Promise.all([
    documentFilter(context, within(request, request.documents)),
    context.graph.searchText('documents', request.text, MAX_HITS),
  ]);
  const ids = hits.map((hit) => hit.id);
  const rows = inRank(await list(context, 'documents', filter, among(ids), 'node.id'), ids);
  const texts = await context.loaders.documentTextById.loadMany(rows.map((row) => row.id));
  return rows.map((row, index): SearchHitParent => {
    const document = row as Extract<SearchHitParent['node'], { publisher: string | null }>;
    const text = texts[index];
    const matched = text == null || text instanceof Error ? '' : snippet(text.raw, request.text);
    const why = `“${request.text}” → ${document.title ?? document.name}`;
    return { id: document.id, node: document, why, matched, reason: 'TEXT' };
  });
}

/** A filter with the days of the search, where it has none of its own. */
const within = <Filter extends object>(request: SearchRequest, filter: Filter | null | undefined) =>
  ({ from: request.from, to: request.to, ...filter }) as Filter;

type Listed = { readonly id: string };

/** The first of a list that meet a filter and a condition; [] when nothing can meet the filter. */
async function list(
  { loaders }: Context,
  name: ListName,
  filter: Awaited<Resolved>,
  also: readonly Condition[],
  expression: string,
): Promise<readonly Listed[]> {
  if (filter === null) return [];
  const order = { expression, direction: expression === 'node.id' ? ('ASC' as const) : ('DESC' as const) };
  const page = { conditions: [...filter, ...also], order, from: null, backward: false, limit: MAX_HITS };
  const listed = await loaders.pages.load({ list: name, parent: null, page });
  return listed.map(({ row }) => row as Listed);
}

function inRank(rows: readonly Listed[], ids: readonly string[]): readonly Listed[] {
  const rank = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** The first of every list, then the second of every list, and so on. */
function takingTurns(lists: readonly (readonly SearchHitParent[])[]): readonly SearchHitParent[] {
  const longest = Math.max(...lists.map((hits) => hits.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((hits) => hits[index] ?? [])).flat();
}
