/** What the fixture server answers with: plain objects. graphql-js reads their fields, and calls those that are functions. */
export type Fields = Record<string, unknown>;

type PageInput = Partial<
  Record<"after" | "before", string | null> &
    Record<"first" | "last", number | null>
>;

/** A Relay connection over a list; cursors are places in it. */
export function connect(all: readonly Fields[]) {
  return ({ first, after, last, before }: PageInput): Fields => {
    const endIndex = before == null ? all.length : Number(before);
    const startIndex =
      before != null
        ? Math.max(0, endIndex - (last ?? 20))
        : after == null
          ? 0
          : Number(after) + 1;
    const nodes = all.slice(
      startIndex,
      before != null ? endIndex : startIndex + (first ?? 20),
    );
    const endCursor = startIndex + nodes.length - 1;
    return {
      nodes,
      edges: nodes.map((node, index) => ({
        cursor: String(startIndex + index),
        node,
        mentionCount: node["mentionCount"],
        highlights: [],
        name: node["name"],
      })),
      totalCount: all.length,
      totalCountIsCapped: false,
      pageInfo: {
        hasPreviousPage: startIndex > 0,
        hasNextPage: endCursor < all.length - 1,
        startCursor: String(startIndex),
        endCursor: String(endCursor),
      },
    };
  };
}
