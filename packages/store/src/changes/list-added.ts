import { articleConditions } from "../article-filter.ts";
import type { ArticleFilter } from "../articles.ts";
import { dateConditions } from "../date-filter.ts";
import type { Db } from "../db.ts";
import { dealConditions, type DealFilter } from "../deals.ts";
import { decodeArticle, decodeDeal, decodeQuote } from "../decode-record.ts";
import { articleJson, dealJson, quoteJson } from "../projection.ts";
import { quoteConditions, type QuoteFilter } from "../quotes.ts";
import type { ArticleRecord, DealRecord, QuoteRecord } from "../records.ts";
import type { ArticleSelect, DealSelect, QuoteSelect } from "../selection.ts";
import {
  changeOrder,
  readChanges,
  type ChangePage,
  type ChangeSlice,
} from "./change-log.ts";

/** Which piece of the log, what of it, and how much of each. */
export interface ListAddedArgs<Filter, Select> extends ChangeSlice {
  filter: Filter;
  select?: Select;
}

/**
 * Lists articles in the order in which they came on record, as they are now. One that has been withdrawn since is left out.
 *
 * Errors: `InvalidArgumentError` for a cursor or date that is none.
 *
 * @example
 * const { edges, cursor } = await listAddedArticles(db, { after, head: await loadHead(db), filter: {} });
 */
export function listAddedArticles(
  db: Db,
  args: ListAddedArgs<ArticleFilter, ArticleSelect>,
): Promise<ChangePage<ArticleRecord>> {
  const { filter, select } = args;
  return readChanges(
    db,
    args,
    (params) => ({
      from: "changes AS c JOIN articles AS a ON a.id = c.article_id",
      where: [
        "c.outcome = 'created'",
        ...articleConditions("a", filter, params),
        ...(filter.query == null
          ? []
          : [
              `a.search @@ websearch_to_tsquery('onrecord', ${params.add(filter.query, "text")})`,
            ]),
      ],
      order: changeOrder("0::bigint"),
      row: "a",
      node: () => articleJson("a", select ?? {}, params),
    }),
    decodeArticle,
  );
}

/**
 * Lists quotes in the order in which they came on record, with an article or with a new version of one, as they are now.
 * What has gone since is left out. Errors: as `listAddedArticles`.
 *
 * @example
 * await listAddedQuotes(db, { after, head, filter: { speakerId }, select: { article: {} } });
 */
export function listAddedQuotes(
  db: Db,
  args: ListAddedArgs<QuoteFilter, QuoteSelect>,
): Promise<ChangePage<QuoteRecord>> {
  const { filter, select } = args;
  return readChanges(
    db,
    args,
    (params) => ({
      from: "changes AS c JOIN quotes AS q ON q.article_id = c.article_id AND q.since_version = c.version",
      where: [
        "c.outcome <> 'withdrawn'",
        ...quoteConditions(filter, params),
        ...dateConditions(
          "q.ordered_on",
          { value: filter.from, argument: "from" },
          { value: filter.to, argument: "to" },
          params,
        ),
      ],
      // Within a save the last of the text has the lowest id.
      order: changeOrder("-q.id"),
      row: "q",
      node: () => quoteJson("q", select ?? {}, params),
    }),
    decodeQuote,
  );
}

/**
 * Lists deals as `listAddedQuotes` does quotes.
 *
 * @example
 * await listAddedDeals(db, { after, head, filter: { kind: "merger" } });
 */
export function listAddedDeals(
  db: Db,
  args: ListAddedArgs<DealFilter, DealSelect>,
): Promise<ChangePage<DealRecord>> {
  const { filter, select } = args;
  return readChanges(
    db,
    args,
    (params) => ({
      from: "changes AS c JOIN deals AS d ON d.article_id = c.article_id AND d.since_version = c.version",
      where: [
        "c.outcome <> 'withdrawn'",
        ...dealConditions(filter, params),
        ...dateConditions(
          "d.ordered_on",
          { value: filter.from, argument: "from" },
          { value: filter.to, argument: "to" },
          params,
        ),
      ],
      order: changeOrder("-d.id"),
      row: "d",
      node: () => dealJson("d", select ?? {}, params),
    }),
    decodeDeal,
  );
}
