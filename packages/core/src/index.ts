export { analyzeArticle } from "./analyze.ts";
export { describeRule } from "./explain/describe-rule.ts";
export { explain } from "./explain/explain.ts";
export type {
  EvidenceLabel,
  Explanation,
  LabelledSpan,
  NotExplained,
  Rival,
} from "./explain/explanation.ts";
export { verify, type SpanProblem } from "./verify.ts";
export { chooseName, isFullerName } from "./coverage/choose-name.ts";
export { findMeetingKeys } from "./coverage/find-meeting-keys.ts";
export { normalizeName } from "./coverage/normalize-name.ts";
export {
  resolveIdentity,
  type Identity,
  type KnownEntity,
} from "./coverage/resolve-identity.ts";
export type { Analysis, AnalyzeOptions } from "./document/analysis.ts";
export type { Article, Dateline, RemovedText } from "./document/article.ts";
export type {
  DateExpression,
  MoneyExpression,
  MoneyQualifier,
} from "./document/date-and-money.ts";
export type {
  Deal,
  DealKind,
  DealStatus,
  Party,
  PartyRole,
  Signatory,
} from "./document/deal.ts";
export type { Dispute } from "./document/dispute.ts";
export type { Entity, EntityType, Mention, Role } from "./document/entity.ts";
export type { Issue, IssueCode, StageName } from "./document/issue.ts";
export type {
  Attribution,
  Quote,
  QuoteKind,
  Stance,
} from "./document/quote.ts";
export type { Basis, Dated, Span, TextSpan } from "./document/span.ts";
