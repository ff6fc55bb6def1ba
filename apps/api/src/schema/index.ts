import "./added.ts";
import "./article-changed.ts";
import "./article-copies.ts";
import "./article-queries.ts";
import "./article-version.ts";
import "./article.ts";
import "./deal-queries.ts";
import "./deal-summary.ts";
import "./deal.ts";
import "./entity-coverage.ts";
import "./entity-queries.ts";
import "./entity.ts";
import "./errors.ts";
import "./ingest-article.ts";
import "./ingest-articles.ts";
import "./ingest-job.ts";
import "./queue-articles.ts";
import "./quote-queries.ts";
import "./quote.ts";
import "./same-parties.ts";
import "./scalars.ts";
import "./search.ts";
import "./stats.ts";
import "./withdraw-article.ts";
import { builder } from "./builder.ts";

/** The whole schema, sorted. */
export const schema = builder.toSchema();
