import type { Article } from "./article.ts";
import type { DateExpression, MoneyExpression } from "./date-and-money.ts";
import type { Deal } from "./deal.ts";
import type { Dispute } from "./dispute.ts";
import type { Entity, Mention } from "./entity.ts";
import type { Issue } from "./issue.ts";
import type { Quote } from "./quote.ts";

/** What the caller knows of an article beside its text. */
export interface AnalyzeOptions {
  /** The day of publication, EDTF/ISO 8601 (`2025-10-21`), used where the copy states none. */
  publishedOn?: string | null;
}

/** The structured coverage of one article: the public model of this package. */
export interface Analysis {
  article: Article;
  entities: Entity[];
  mentions: Mention[];
  dates: DateExpression[];
  money: MoneyExpression[];
  quotes: Quote[];
  deals: Deal[];
  disputes: Dispute[];
  issues: Issue[];
}
