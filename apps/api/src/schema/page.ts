import type { Page, PageArgs as StorePageArgs } from "@onrecord/store";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "./bad-input.ts";
import {
  isBare,
  madeOnce,
  nodesOf,
  readSelection,
  wantsCount,
  type FieldTree,
} from "./selection.ts";

const MAX_LENGTH = 100;

/** The four arguments of every connection, as they come. */
export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** Checks the arguments of a connection. Errors: BAD_USER_INPUT that says what is allowed. */
export function parsePage({
  first,
  last,
  after,
  before,
}: PageArgs): StorePageArgs {
  if (first != null && last != null)
    throw badInput("Give `first` or `last`, not both.", ["first", "last"]);
  return {
    ...(first != null && { first: parseLength(first, "first") }),
    ...(last != null && { last: parseLength(last, "last") }),
    ...(after != null && { after }),
    ...(before != null && { before }),
  };
}

/** Checks how many are asked for. Errors: BAD_USER_INPUT outside 1 to 100. */
export function parseLength(value: number, argument: string): number {
  if (value >= 1 && value <= MAX_LENGTH) return value;
  throw badInput(`\`${argument}\` is ${value}; give 1 to ${MAX_LENGTH}.`, [
    argument,
  ]);
}

/** A page of the store in the shape of a connection. `total` where it is known without counting. */
export function toConnection<Node>(page: Page<Node>, total = 0) {
  const {
    edges,
    hasNextPage,
    hasPreviousPage,
    startCursor,
    endCursor,
    totalCount,
    totalCountIsCapped,
  } = page;
  return {
    edges,
    pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
    totalCount: totalCount ?? total,
    totalCountIsCapped,
  };
}

/** The page of a list that nothing can be in. */
export function emptyPage<Node>(): Page<Node> {
  return {
    edges: [],
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
    totalCount: 0,
    totalCountIsCapped: false,
  };
}

/** The arguments of a list in the store's terms, with what the query asks for of its nodes. */
export function listArgs<Select>(
  args: PageArgs,
  info: GraphQLResolveInfo,
  selectNode: (node: FieldTree) => Select,
) {
  const connection = readSelection(info);
  const parts = madeOnce(connection, selectNode, () => ({
    select: selectNode(nodesOf(connection)),
    count: wantsCount(connection),
    ...(isBare(connection) && { bare: true }),
  }));
  return { ...parsePage(args), ...parts };
}
