import SchemaBuilder from "@pothos/core";
import ErrorsPlugin from "@pothos/plugin-errors";
import RelayPlugin from "@pothos/plugin-relay";
import type { ApiContext } from "../context.ts";
import { badInput } from "./bad-input.ts";
import { decodeGlobalId, encodeGlobalId } from "./global-id.ts";

interface SchemaTypes {
  Context: ApiContext;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
  Connection: { totalCount: number; totalCountIsCapped: boolean };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
}

/** The builder that every type of the schema is made with. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: { directResult: true, defaultTypes: [] },
  relay: {
    encodeGlobalID: (type, id) => encodeGlobalId(type, String(id)),
    decodeGlobalID: decodeGlobalId,
    edgesFieldOptions: {
      nullable: false,
      description: "The page, each node with its cursor.",
    },
    nodesOnConnection: { description: "The page, without cursors." },
    nodeFieldOptions: {
      nullable: false,
      description: "What is at this place.",
    },
    pageInfoFieldOptions: {
      description: "Where the page stands in the whole.",
    },
    cursorFieldOptions: {
      description: "Opaque; give it to `after` or `before`.",
    },
    idFieldOptions: { description: "Global ID, opaque and stable." },
    firstArgOptions: {
      description:
        "Give the first so many, 1 to 100; 20 when neither `first` nor `last` is given.",
    },
    afterArgOptions: { description: "Start after this cursor." },
    lastArgOptions: { description: "Give the last so many, 1 to 100." },
    beforeArgOptions: { description: "End before this cursor." },
    nodeTypeOptions: {
      description:
        "Anything with a global ID, refetchable through `Query.node`.",
    },
    nodeQueryOptions: {
      description:
        "Anything with a global ID; null where there is nothing under it.",
      args: { id: { description: "Its global ID." } },
    },
    nodesQueryOptions: {
      description:
        "Several things with a global ID, in the order asked for; null where there is nothing under one.",
      args: { ids: { description: "Their global IDs, at most 100." } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > 100)
          throw badInput(`There are ${ids.length} \`ids\`; give at most 100.`, [
            "ids",
          ]);
        return resolveNodes(ids);
      },
    },
    pageInfoTypeOptions: {
      description: "Where a page of a list stands in the whole.",
    },
    hasNextPageFieldOptions: {
      description: "Whether there is more after this page.",
    },
    hasPreviousPageFieldOptions: {
      description: "Whether there is more before this page.",
    },
    startCursorFieldOptions: {
      description: "Cursor of the first edge; null on an empty page.",
    },
    endCursorFieldOptions: {
      description: "Cursor of the last edge; null on an empty page.",
    },
  },
});

builder.queryType({
  description: [
    "Everything on record.",
    "A lookup and a write answer with a union of the result and the failures to expect. An argument of a list that is out of range, a cursor from elsewhere or an impossible date is an error of the request, with `extensions.code` `BAD_USER_INPUT`.",
  ].join("\n\n"),
});
builder.mutationType({
  description:
    "Writes. Every one wants the header `authorization: Bearer <token>` with a token that has the scope for it.",
});

builder.subscriptionType({
  description: [
    "What comes on record, as it comes, over server-sent events (the protocol of graphql-sse, distinct connections).",
    "Every event has a cursor, in `extensions.cursor`, as its `id` and where it is selected. A stream goes on after any of them, on every server of this record, and then misses nothing and gives nothing twice. What is long ago is no longer kept: then `after` is an error, and the lists are to be read first.",
  ].join("\n\n"),
});

builder.globalConnectionFields((t) => ({
  totalCount: t.exposeInt("totalCount", {
    description:
      "How many there are in all, whatever the page. Not counted beyond 10,000.",
  }),
  totalCountIsCapped: t.exposeBoolean("totalCountIsCapped", {
    description: "Whether there are more than `totalCount` says.",
  }),
}));
