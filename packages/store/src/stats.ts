import type { Db } from "./db.ts";

/** What is on record, for the masthead. */
export interface Stats {
  articles: number;
  entities: number;
  quotes: number;
  deals: number;
  /** Quotes, deals, disputes and roles. */
  facts: number;
  /** ISO day; null where no article has a date. */
  newestOn: string | null;
}

export function loadStats(db: Db): Promise<Stats> {
  throw new Error(`not built yet ${db.engine}`);
}
