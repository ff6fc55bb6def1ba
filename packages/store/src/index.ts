export type { Db, Queryable, Row, Transaction, Value } from "./db.ts";
export {
  ConflictError,
  ConnectionError,
  ConstraintError,
  DataFolderInUseError,
  InvalidArgumentError,
  MigrationError,
  StoreError,
  TimeoutError,
  WithdrawnError,
} from "./errors.ts";
export { migrate } from "./migrate.ts";
export { openStore, type OpenStoreOptions } from "./open-store.ts";
export { openReplicas, ReplicaSet, type ReportReplica } from "./replicas.ts";
export { saveAnalyses, saveAnalysis, saveEach } from "./save/save-analysis.ts";
export {
  SAVED_CHANNEL,
  type SavedNotice,
  type SaveInput,
  type SaveResult,
} from "./save/save-result.ts";
export {
  listArticles,
  listArticlesForEntities,
  loadArticle,
  loadArticles,
  type ArticleFilter,
  type ArticleOrder,
  type ListArticlesArgs,
} from "./articles.ts";
export {
  checkChangeCursor,
  cursorAt,
  loadHead,
  pruneChanges,
  type ChangePage,
  type ChangeSlice,
} from "./changes/change-log.ts";
export {
  listAddedArticles,
  listAddedDeals,
  listAddedQuotes,
} from "./changes/list-added.ts";
export {
  listArticleChanges,
  type ArticleChangeRecord,
} from "./changes/list-article-changes.ts";
export { listCopies, type ListCopiesArgs } from "./copies/list-copies.ts";
export { loadCopyPrints } from "./copies/load-copy-prints.ts";
export { loadAnalysis, type StoredAnalysis } from "./load-analysis.ts";
export {
  listEntities,
  listEntitiesForArticles,
  loadCoMentions,
  loadEntities,
  loadEntity,
  type CoMention,
  type EntityFilter,
  type EntityOrder,
  type ListArticleEntitiesArgs,
  type ListEntitiesArgs,
} from "./entities.ts";
export {
  listQuotes,
  listQuotesFor,
  loadQuotes,
  type ListQuotesArgs,
  type QuoteFilter,
  type QuoteOrder,
  type QuoteParent,
} from "./quotes.ts";
export {
  listDeals,
  listDealsFor,
  loadDeals,
  type DealFilter,
  type DealOrder,
  type DealParent,
  type ListDealsArgs,
} from "./deals.ts";
export { loadDealSummary, type DealSummary } from "./deal-summary.ts";
export { findDealsOfSameParties } from "./same-parties.ts";
export {
  loadCoMentionTies,
  loadCoverage,
  type CoMentionTie,
  type CoverageMonth,
} from "./entity-coverage.ts";
export {
  searchArticles,
  type ArticleHit,
  type SearchArgs,
  type SearchFilter,
} from "./search.ts";
export {
  searchDeals,
  searchQuotes,
  type DealHit,
  type QuoteHit,
  type SearchDealsArgs,
  type SearchQuotesArgs,
} from "./search-facts.ts";
export {
  searchFacets,
  type FacetArgs,
  type FacetName,
  type SearchFacets,
} from "./facets.ts";
export type { ArticleConditions, ArticleType } from "./article-filter.ts";
export type { Fragment } from "./fragments.ts";
export {
  createToken,
  findToken,
  listTokens,
  revokeToken,
  TOKEN_SCOPES,
  type NewToken,
  type TokenRecord,
  type TokenScope,
} from "./tokens.ts";
export {
  searchEntities,
  suggestEntities,
  type EntityHit,
  type Suggestion,
} from "./suggest.ts";
export {
  compareVersions,
  type ArticleChanges,
  type Change,
} from "./versions/compare-versions.ts";
export {
  loadArticleState,
  type ArticleState,
  type DealState,
  type EntityState,
  type QuoteState,
  type WhichVersion,
} from "./versions/load-version.ts";
export {
  loadWithdrawal,
  withdrawArticle,
  type Withdrawal,
} from "./withdraw-article.ts";
export {
  keepAnswer,
  releaseKey,
  takeKey,
  type KeyState,
} from "./write-keys.ts";
export {
  openQueue,
  type JobQueue,
  type QueueOptions,
} from "./queue/job-queue.ts";
export type { JobCounts, JobRecord, NewJob, TakenJob } from "./queue/job.ts";
export { loadStats, type Stats } from "./stats.ts";
export type { Edge, Page, PageArgs } from "./pagination.ts";
export type {
  ArticleSelect,
  DealSelect,
  EntitySelect,
  EntityPages,
  NestedPage,
  QuoteSelect,
} from "./selection.ts";
export type {
  ArticleBody,
  ArticleEntityRecord,
  ArticleRecord,
  ArticleVersionRecord,
  AttributionRecord,
  DealRecord,
  DisputeRecord,
  EntityRecord,
  Evidence,
  MentionRecord,
  PartyRecord,
  QuoteRecord,
  RoleRecord,
  SignatoryRecord,
} from "./records.ts";
