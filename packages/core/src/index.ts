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
export type { ExportOptions } from "./export/export-options.ts";
export type {
  NinjsAssociation,
  NinjsConcept,
  NinjsContent,
  NinjsItem,
} from "./export/ninjs.ts";
export {
  toAnnotations,
  type AnnotationOptions,
} from "./export/to-annotations.ts";
export {
  toJsonLd,
  type JsonLdArticle,
  type JsonLdQuotation,
  type JsonLdThing,
} from "./export/to-json-ld.ts";
export { toNinjs, type NinjsOptions } from "./export/to-ninjs.ts";
export type {
  Annotation,
  AnnotationBody,
  AnnotationCollection,
  AnnotationTarget,
  TextPositionSelector,
  TextQuoteSelector,
} from "./export/web-annotation.ts";
export { verify, type SpanProblem } from "./verify.ts";
export {
  compareCopies,
  findCopyKeys,
  isSameCopy,
  takeCopyPrint,
  type CopyPrint,
} from "./coverage/copy-print.ts";
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
