import type {
  ConflictFilter,
  DocumentFilter,
  DocumentOrder,
  EntityOrder,
  MeetingFilter,
  MeetingOrder,
  OrganizationFilter,
  PersonFilter,
  PlaceFilter,
  StateFilter,
  StatementFilter,
  StatementOrder,
  TopicOrder,
} from '../generated/resolvers.ts';
import type { Condition, Order } from '../graph/read/list.ts';
import { type ListName, ORDERS } from '../graph/read/lists.ts';
import { emptyPage, type Page, type PageArgs, readPage } from './connection.ts';
import type { Context } from './context.ts';
import * as filters from './filters.ts';
import type {
  ConflictPage,
  DocumentPage,
  MeetingPage,
  MentionPage,
  PersonPage,
  StatementPage,
  TopicPage,
} from './parents.ts';

type Filtered<Filter> = PageArgs & { readonly filter?: Filter | null | undefined };
type Ordered<By extends string> = {
  readonly orderBy?: { readonly by: By; readonly direction?: 'ASC' | 'DESC' | undefined } | null | undefined;
};

/** A list, and whose it is where it belongs to somebody. */
interface Whose<Name extends ListName> {
  readonly list: Name;
  readonly parent?: string;
}

export const entityList = (
  context: Context,
  list: Whose<'persons' | 'states' | 'organizations' | 'places'>['list'],
  args: Filtered<PersonFilter & StateFilter & OrganizationFilter & PlaceFilter> & Ordered<EntityOrder['by']>,
): Promise<PersonPage> =>
  read(context, { list }, args, filters.entityFilter(context, args.filter), order(ORDERS.entity, args, 'NAME'));

export const meetingList = (
  context: Context,
  whose: Whose<'meetings' | 'meetingsByParty' | 'meetingsByPlace'>,
  args: Filtered<MeetingFilter> & Ordered<MeetingOrder['by']>,
): Promise<MeetingPage> =>
  read(context, whose, args, filters.meetingFilter(context, args.filter), order(ORDERS.meeting, args, 'DATE'));

export const statementList = (
  context: Context,
  whose: Whose<'statements' | 'statementsBySpeaker' | 'statementsBySubject' | 'statementsByTopic'>,
  args: Filtered<StatementFilter> & Ordered<StatementOrder['by']>,
): Promise<StatementPage> =>
  read(context, whose, args, filters.statementFilter(context, args.filter), order(ORDERS.statement, args, 'DATE'));

export const documentList = (
  context: Context,
  args: Filtered<DocumentFilter> & Ordered<DocumentOrder['by']>,
): Promise<DocumentPage> =>
  read(
    context,
    { list: 'documents' },
    args,
    filters.documentFilter(context, args.filter),
    order(ORDERS.document, args, 'PUBLISHED'),
  );

export const topicList = (context: Context, args: PageArgs & Ordered<TopicOrder['by']>): Promise<TopicPage> =>
  read(context, { list: 'topics' }, args, Promise.resolve([]), order(ORDERS.topic, args, 'NAME'));

export const conflictList = (context: Context, args: Filtered<ConflictFilter>): Promise<ConflictPage> =>
  read(
    context,
    { list: 'conflicts' },
    args,
    filters.conflictFilter(context, args.filter),
    order(ORDERS.conflict, {}, 'ID'),
  );

export const mentionList = (context: Context, entityId: string, args: PageArgs): Promise<MentionPage> =>
  read(
    context,
    { list: 'mentionsByEntity', parent: entityId },
    args,
    Promise.resolve([]),
    order(ORDERS.mention, {}, 'PLACE'),
  );

function order<By extends string>(
  orders: Readonly<Record<By, (direction: 'ASC' | 'DESC') => string>>,
  args: Ordered<By>,
  usual: By,
): Order {
  const { by = usual, direction = 'ASC' } = args.orderBy ?? {};
  return { expression: orders[by](direction), direction };
}

async function read<Row>(
  context: Context,
  whose: Whose<ListName>,
  args: Filtered<unknown>,
  resolved: Promise<readonly Condition[] | null>,
  inOrder: Order,
): Promise<Page<Row>> {
  const conditions = await resolved;
  if (conditions === null) return emptyPage(args);
  return readPage(context, { ...whose, conditions, order: inOrder, filter: args.filter ?? null }, args);
}
