import type { Db } from "./db.ts";

/** What is on record, for the masthead. */
export interface Stats {
  articles: number;
  /** Also those known in one article only. */
  entities: number;
  quotes: number;
  deals: number;
  /** Quotes, deals, disputes and roles. */
  facts: number;
  /** ISO day; null where no article has a date. */
  newestOn: string | null;
}

/** Loads the counts, which are kept up to date by each save. */
export async function loadStats(db: Db): Promise<Stats> {
  const [row] = await db.query<Stats>(
    `SELECT sum(articles)::bigint AS articles, sum(entities)::bigint AS entities, sum(quotes)::bigint AS quotes,
       sum(deals)::bigint AS deals, sum(facts)::bigint AS facts,
       (SELECT nullif(max(ordered_on), '0001-01-01') FROM articles) AS "newestOn"
     FROM totals`,
  );
  if (!row) throw new Error("The database has no totals: it is not migrated");
  return row;
}
