import { compareCopies } from "@onrecord/core";
import type { ArticleRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";

builder.objectField(ArticleRef, "copies", (t) =>
  t.connection(
    {
      type: ArticleRef,
      description:
        "Other articles that ran the same copy, whatever their headlines and wherever they cut it, the first to come in first. Of a copy the words and the figures are the same; another account of the same event is none.",
      resolve: async ({ id, copyGroup }, page, { loaders }, info) => {
        const args = listArgs(page, info, (node) => selectArticle(node, 1));
        const found =
          copyGroup === null
            ? emptyPage<ArticleRecord>()
            : await loaders.copies(id, args);
        const { edges, ...connection } = toConnection(found);
        return {
          ...connection,
          edges: edges.map((edge) => ({ ...edge, copyOf: id })),
        };
      },
    },
    {
      name: "ArticleCopyConnection",
      description: "A page of copies of one article.",
    },
    {
      name: "ArticleCopyEdge",
      description: "One of a page of copies of one article.",
      fields: (edge) => ({
        similarity: edge.float({
          description:
            "How much of the shorter of the two texts stands in the longer one, 0 to 1.",
          resolve: async ({ copyOf, node }, _args, { loaders }) => {
            const { id } = node;
            const [one, other] = await Promise.all([
              loaders.copyPrint(copyOf, {}),
              loaders.copyPrint(id, {}),
            ]);
            return one && other ? compareCopies(one, other) : 0;
          },
        }),
      }),
    },
  ),
);
