import type {
  Dated,
  Dateline,
  EntityType,
  Span,
  TextSpan,
  Deal,
  Quote,
  Dispute,
  DateExpression,
  MoneyExpression,
  Issue,
  RemovedText,
  Mention,
  Role,
  Stance,
  QuoteKind,
  DealKind,
  DealStatus,
  PartyRole,
} from "@onrecord/core";
import type { Page } from "./pagination.ts";

/** Words of an article together with the sentence around them. Offsets into the article's text. */
export interface Evidence extends TextSpan {
  sentence: string;
  sentenceStart: number;
}

/** An article as lists show it, and the parts that the selection asked for; the others are undefined. */
export interface ArticleRecord {
  id: number;
  slug: string;
  version: number;
  /** The headline, or the first words where the copy has none. */
  headline: string;
  /** The first body sentence. */
  excerpt: string;
  language: string;
  source: string | null;
  agency: string | null;
  byline: string[];
  publishedOn: Dated | null;
  filedOn: Dated | null;
  dateline: Dateline | null;
  /** ISO 8601. */
  ingestedAt: string;
  updatedAt: string;
  entityCount: number;
  quoteCount: number;
  dealCount: number;
  disputeCount: number;
  /** The id of the first article of those that ran the same copy; null where no other did. */
  copyGroup: number | null;
  body?: ArticleBody;
  versions?: ArticleVersionRecord[];
  entities?: Page<ArticleEntityRecord>;
  quotes?: Page<QuoteRecord>;
  deals?: Page<DealRecord>;
}

/** An article's text and all that is marked in it. Entity ids are the store's. */
export interface ArticleBody {
  text: string;
  headline: TextSpan | null;
  byline: TextSpan[];
  paragraphs: Span[];
  sentences: Span[];
  removed: RemovedText[];
  mentions: MentionRecord[];
  dates: DateExpression[];
  money: MoneyExpression[];
  disputes: DisputeRecord[];
  issues: Issue[];
}

export interface MentionRecord extends TextSpan {
  form: Mention["form"];
  entityId: number;
  actsForId: number | null;
}

export interface DisputeRecord {
  kind: Dispute["kind"];
  claim: Evidence;
  claimantId: number | null;
  response: Evidence;
  respondentId: number | null;
}

export interface ArticleVersionRecord {
  version: number;
  /** The headline of this version, or the first words where it has none. */
  headline: string;
  contentHash: string;
  /** ISO 8601. */
  savedAt: string;
}

/** An entity of an article and how often it is mentioned there. */
export interface ArticleEntityRecord {
  entity: EntityRecord;
  mentionCount: number;
  quoteCount: number;
}

/** One thing in the world across all articles, or in one (`isLocal`) where its name is too little to know it by. */
export interface EntityRecord {
  id: number;
  slug: string;
  type: EntityType;
  name: string;
  country: string | null;
  wikidata: string | null;
  actsForId: number | null;
  isLocal: boolean;
  articleCount: number;
  mentionCount: number;
  quoteCount: number;
  dealCount: number;
  aliases?: string[];
  roles?: RoleRecord[];
  articles?: Page<ArticleRecord>;
  quotesBy?: Page<QuoteRecord>;
  quotesAbout?: Page<QuoteRecord>;
  quotesTo?: Page<QuoteRecord>;
  deals?: Page<DealRecord>;
}

/** A role, and between which days articles state it. The evidence is of the newest. */
export interface RoleRecord {
  title: string;
  organization: string | null;
  basis: Role["basis"];
  former: boolean;
  /** ISO days of the first and the last article that states it; null where no article has a date. */
  from: string | null;
  to: string | null;
  articleCount: number;
  articleId: number;
  evidence: Evidence;
}

export interface AttributionRecord extends TextSpan {
  entityId: number | null;
  /** Where the selection asks for it. */
  entity?: EntityRecord | null;
}

export interface QuoteRecord {
  id: number;
  articleId: number;
  /** core's id inside the article. */
  key: string;
  kind: QuoteKind;
  stance: Stance;
  /** The content's parts, joined by " … ". */
  text: string;
  content: Evidence[];
  verbatim: TextSpan[];
  cue: Quote["cue"];
  speaker: AttributionRecord | null;
  speakerMissing: Quote["speakerMissing"];
  addressee: AttributionRecord | null;
  aboutIds: number[];
  confidence: number;
  rule: string;
  about?: EntityRecord[];
  article?: ArticleRecord;
}

export interface PartyRecord extends Span {
  name: string;
  role: PartyRole;
  entityId: number | null;
  entity?: EntityRecord | null;
}

export interface SignatoryRecord extends Span {
  name: string;
  entityId: number | null;
  entity?: EntityRecord | null;
}

export interface DealRecord {
  id: number;
  articleId: number;
  /** core's id inside the article. */
  key: string;
  kind: DealKind;
  status: DealStatus;
  /** "Rosatom – Iran: contract". */
  title: string;
  parties: PartyRecord[];
  signatories: SignatoryRecord[];
  value: Deal["value"];
  date: Deal["date"];
  subject: TextSpan | null;
  terms: Deal["terms"];
  evidence: Evidence[];
  confidence: number;
  rule: string;
  article?: ArticleRecord;
}
