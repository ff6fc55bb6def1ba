import type {
  DealParent,
  DealRecord,
  ListDealsArgs,
  ListQuotesArgs,
  Page,
  QuoteParent,
  QuoteRecord,
} from "@onrecord/store";
import type { ApiContext } from "../context.ts";
import type { Loaders } from "../loaders.ts";
import { findDealFilter, type DealFilterInput } from "./deal-filter.ts";
import { emptyPage } from "./page.ts";
import { findQuoteFilter, type QuoteFilterInput } from "./quote-filter.ts";

type Context = Pick<ApiContext, "db" | "loaders">;
type Given<Input extends { $inferInput: unknown }> =
  Input["$inferInput"] | null | undefined;

/** The quotes of an article or an entity, narrowed; of all items of a list by one statement. */
export async function loadQuotesBelow(
  context: Context,
  id: number,
  parent: QuoteParent,
  filter: Given<typeof QuoteFilterInput>,
  args: ListQuotesArgs,
): Promise<Page<QuoteRecord>> {
  const { db, loaders } = context;
  if (filter == null) return loaders.quotes(id, { parent, args });
  const found = await findOnce(loaders, "quotes", filter, () =>
    findQuoteFilter(db, filter),
  );
  return found === null
    ? emptyPage()
    : loaders.quotes(id, { parent, args: { ...args, filter: found } });
}

/** The deals of an article or an entity, as `loadQuotesBelow` the quotes. */
export async function loadDealsBelow(
  context: Context,
  id: number,
  parent: DealParent,
  filter: Given<typeof DealFilterInput>,
  args: ListDealsArgs,
): Promise<Page<DealRecord>> {
  const { db, loaders } = context;
  if (filter == null) return loaders.deals(id, { parent, args });
  const found = await findOnce(loaders, "deals", filter, () =>
    findDealFilter(db, filter),
  );
  return found === null
    ? emptyPage()
    : loaders.deals(id, { parent, args: { ...args, filter: found } });
}

const known = new WeakMap<Loaders, Map<string, Promise<unknown>>>();

/** What the names in a filter stand for is looked up once a request, for however many items it narrows a list. */
function findOnce<Found>(
  loaders: Loaders,
  list: string,
  filter: object,
  find: () => Promise<Found>,
): Promise<Found> {
  const ofRequest = known.get(loaders) ?? new Map<string, Promise<unknown>>();
  known.set(loaders, ofRequest);
  const key = `${list} ${JSON.stringify(filter)}`;
  const found = (ofRequest.get(key) as Promise<Found> | undefined) ?? find();
  ofRequest.set(key, found);
  return found;
}
