import { KnownError } from '../errors.ts';
import type { DocumentFilter, MeetingFilter, SearchType, StatementFilter } from '../generated/resolvers.ts';
import { among } from '../graph/read/conditions.ts';
import type { DocumentRow } from '../graph/read/document.ts';
import type { BearerRow } from '../graph/read/entity.ts';
import { meetingConditions } from '../graph/read/filters.ts';
import type { Condition } from '../graph/read/list.ts';
import type { ListName } from '../graph/read/lists.ts';
import type { MeetingRow } from '../graph/read/meeting.ts';
import type { StatementRow } from '../graph/read/statement.ts';
import { foldName } from '../model/fold-name.ts';
import type { Context } from './context.ts';
import { checkedText, documentFilter, meetingFilter, type Resolved, statementFilter } from './filters.ts';
import { byRank, fitOf } from './fit.ts';
import type { SearchHitParent } from './parents.ts';
import { snippet, visibleWords } from './snippet.ts';

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
  const rows = await loaders.bearersByName.loadMany(hits.map((hit) => hit.id));
  const bearers = rows.flatMap((row) => (row instanceof Error ? [] : row)).filter(({ type }) => wanted(type));
  const fits = new Map(bearers.map((bearer) => [bearer, fitOf(bearer.nameText, words)]));
  const fitness = (bearer: BearerRow) => fits.get(bearer) ?? 0;
  bearers.sort(
    (a, b) =>
      fitness(b) - fitness(a) ||
      b.mentionCount - a.mentionCount ||
      a.nameText.length - b.nameText.length ||
      (`${a.id} ${a.nameText}` < `${b.id} ${b.nameText}` ? -1 : 1),
  );
  const found = new Map<string, SearchHitParent>();
  const add = (bearer: BearerRow, reason: SearchHitParent['reason']) => {
    if (found.has(bearer.id)) return;
    const why = bearer.nameText === bearer.name ? bearer.name : `${bearer.nameText} → ${bearer.name}`;
    found.set(bearer.id, { id: bearer.id, node: bearer, why, matched: bearer.nameText, reason });
  };
  for (const bearer of exact) if (wanted(bearer.type)) add(bearer, 'EXACT_NAME');
  for (const bearer of bearers) add(bearer, 'NAME');
  return [...found.values()];
}

async function findMeetings(context: Context, words: string, request: SearchRequest) {
  const filter = await meetingFilter(context, within(request, request.meetings));
  const named = meetingConditions({ words: words.split(' ').slice(0, 8) });
  const rows = await list<MeetingRow>(context, 'meetings', filter, named);
  return rows
    .map((node) => ({ node, id: node.id, fit: 0, day: node.earliest ?? '' }))
    .sort(byRank)
    .map(({ node }): SearchHitParent => {
      const why = `“${request.text}” → ${node.title}`;
      return { id: node.id, node, why, matched: node.title, reason: 'MEETING' };
    });
}

async function findStatements(context: Context, request: SearchRequest) {
  const [filter, hits] = await Promise.all([
    statementFilter(context, within(request, request.statements)),
    context.graph.searchText('statements', request.text, MAX_HITS),
  ]);
  const rows = await list<StatementRow>(context, 'statements', filter, among(hits.map((hit) => hit.id)));
  return rows
    .map((node) => ({
      node,
      id: node.id,
      fit: fitOf(node.content, request.text),
      day: node.madeOn ?? node.publishedOn ?? '',
    }))
    .sort(byRank)
    .map(({ node }): SearchHitParent => {
      const matched = snippet(node.content, request.text);
      return { id: node.id, node, why: `“${request.text}” → “${matched}”`, matched, reason: 'CONTENT' };
    });
}

async function findDocuments(context: Context, request: SearchRequest) {
  const [filter, hits] = await Promise.all([
    documentFilter(context, within(request, request.documents)),
    context.graph.searchText('documents', request.text, MAX_HITS),
  ]);
  const rows = await list<DocumentRow>(context, 'documents', filter, among(hits.map((hit) => hit.id)));
  const found = await Promise.all(
    rows.map(async (node) => {
      const raw = (await context.loaders.documentTextById.load(node.id))?.raw ?? '';
      const text = visibleWords(raw, node.format);
      return { node, text, id: node.id, fit: fitOf(text, request.text), day: node.publishedOn ?? '' };
    }),
  );
  return found.sort(byRank).map(({ node, text }): SearchHitParent => {
    const why = `“${request.text}” → ${node.title ?? node.name}`;
    return { id: node.id, node, why, matched: snippet(text, request.text), reason: 'TEXT' };
  });
}

/** A filter with the days of the search, where it has none of its own. */
function within<Filter extends { readonly text?: string | null | undefined }>(
  request: SearchRequest,
  filter: Filter | null | undefined,
): Filter {
  if (filter?.text != null) throw new KnownError('INPUT_INVALID', 'A filter of a search holds a "text" of its own.');
  return { from: request.from, to: request.to, ...filter } as unknown as Filter;
}

/** What of a list meets a filter and a condition, at most 200; [] when nothing can meet the filter. */
async function list<Row>(
  { loaders }: Context,
  name: ListName,
  filter: Awaited<Resolved>,
  also: readonly Condition[],
): Promise<readonly Row[]> {
  if (filter === null) return [];
  const order = { expression: 'node.id', direction: 'ASC' as const };
  const page = { conditions: [...filter, ...also], order, from: null, backward: false, limit: MAX_HITS };
  const listed = await loaders.pages.load({ list: name, parent: null, page });
  return listed.map(({ row }) => row as Row);
}

/** The first of every list, then the second of every list, and so on. */
function takingTurns(lists: readonly (readonly SearchHitParent[])[]): readonly SearchHitParent[] {
  const longest = Math.max(...lists.map((hits) => hits.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((hits) => hits[index] ?? [])).flat();
}
