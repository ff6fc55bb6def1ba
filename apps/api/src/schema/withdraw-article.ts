import { withdrawArticle, type Withdrawal } from "@onrecord/store";
import { builder } from "./builder.ts";
import {
  InvalidInputError,
  NotFoundError,
  UnauthorizedError,
} from "./errors.ts";
import { encodeGlobalId, parseRowId } from "./global-id.ts";

const LONGEST_REASON = 2_000;

const WithdrawArticlePayload = builder
  .objectRef<Withdrawal>("WithdrawArticlePayload")
  .implement({
    description: "A withdrawal, as the article's address tells of it.",
    fields: (t) => ({
      articleId: t.id({
        description: "The global ID that the article had.",
        resolve: ({ articleId }) =>
          encodeGlobalId("Article", String(articleId)),
      }),
      slug: t.exposeString("slug", {
        description: "The name that the article had in addresses.",
      }),
      headline: t.exposeString("headline", {
        description: "The headline of its newest version.",
      }),
      version: t.exposeInt("version", {
        description: "Its newest version. All are kept, unlisted.",
      }),
      reason: t.exposeString("reason", {
        description: "Why it was withdrawn.",
      }),
      withdrawnAt: t.expose("withdrawnAt", {
        type: "DateTime",
        description: "When it was withdrawn.",
      }),
    }),
  });

builder.mutationField("withdrawArticle", (t) =>
  t.field({
    type: WithdrawArticlePayload,
    description:
      "Withdraws an article: it and its facts leave every list, its address says that it was withdrawn and why, and what was printed is kept. It does not come back by being handed in again. Doing it twice gives the first withdrawal. Needs the scope `withdraw`.",
    args: {
      id: t.arg.id({
        required: true,
        description: "The article's global ID.",
      }),
      reason: t.arg.string({
        required: true,
        description: `Why, for readers: 1 to ${LONGEST_REASON} characters.`,
      }),
    },
    errors: {
      types: [InvalidInputError, NotFoundError, UnauthorizedError],
      union: {
        name: "WithdrawArticleResult",
        description: "The withdrawal, or why there is none.",
      },
    },
    resolve: async (_root, { id, reason }, { db, authorize }) => {
      await authorize("withdraw");
      const said = reason.replaceAll("\0", "").trim();
      if (said === "" || said.length > LONGEST_REASON)
        throw new InvalidInputError(
          `Give a reason of 1 to ${LONGEST_REASON} characters.`,
          ["reason"],
        );
      const rowId = parseRowId(id, "Article");
      const withdrawal =
        rowId === null ? null : await withdrawArticle(db, rowId, said);
      if (withdrawal === null)
        throw new NotFoundError(
          "No article has this ID. Take it from the field Article.id.",
        );
      return withdrawal;
    },
  }),
);
