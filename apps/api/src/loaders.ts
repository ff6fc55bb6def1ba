import {
  findDealsOfSameParties,
  listArticlesForEntities,
  listCopies,
  listDealsFor,
  listEntitiesForArticles,
  listQuotesFor,
  loadArticles,
  loadArticleState,
  loadCoMentions,
  loadCoMentionTies,
  loadCopyPrints,
  loadCoverage,
  loadDeals,
  loadEntities,
  loadQuotes,
  type ArticleSelect,
  type Db,
  type DealParent,
  type DealSelect,
  type EntitySelect,
  type ListArticleEntitiesArgs,
  type ListArticlesArgs,
  type ListCopiesArgs,
  type ListDealsArgs,
  type ListQuotesArgs,
  type QuoteParent,
  type QuoteSelect,
  type WhichVersion,
} from "@onrecord/store";
import { createLoader } from "./batch.ts";

/** The loaders of one request. Whatever is asked for in one tick with the same arguments goes into one statement. */
export function createLoaders(db: Db) {
  return {
    article: createLoader((ids, select: ArticleSelect) =>
      loadArticles(db, ids, select),
    ),
    // One version after another: few are asked for, and each is a statement of its own.
    articleState: createLoader((ids, which: WhichVersion) =>
      Promise.all(ids.map((id) => loadArticleState(db, id, which))),
    ),
    entity: createLoader((ids, select: EntitySelect) =>
      loadEntities(db, ids, select),
    ),
    quote: createLoader((ids, select: QuoteSelect) =>
      loadQuotes(db, ids, select),
    ),
    deal: createLoader((ids, select: DealSelect) => loadDeals(db, ids, select)),
    articleEntities: createLoader((ids, args: ListArticleEntitiesArgs) =>
      listEntitiesForArticles(db, ids, args),
    ),
    entityArticles: createLoader((ids, args: ListArticlesArgs) =>
      listArticlesForEntities(db, ids, args),
    ),
    copies: createLoader((ids, args: ListCopiesArgs) =>
      listCopies(db, ids, args),
    ),
    copyPrint: createLoader(async (ids, _all: object) => {
      const prints = await loadCopyPrints(db, ids);
      return ids.map((id) => prints.get(id) ?? null);
    }),
    quotes: createLoader(
      (ids, { parent, args }: { parent: QuoteParent; args: ListQuotesArgs }) =>
        listQuotesFor(db, parent, ids, args),
    ),
    deals: createLoader(
      (ids, { parent, args }: { parent: DealParent; args: ListDealsArgs }) =>
        listDealsFor(db, parent, ids, args),
    ),
    coMentions: createLoader((ids, { first }: { first: number }) =>
      loadCoMentions(db, ids, first),
    ),
    coMentionTies: createLoader((ids, { first }: { first: number }) =>
      loadCoMentionTies(db, ids, first),
    ),
    coverage: createLoader((ids, _all: object) => loadCoverage(db, ids)),
    sameParties: createLoader((ids, { first }: { first: number }) =>
      findDealsOfSameParties(db, ids, first),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
