import type { EntityType } from "@onrecord/core";
import type {
  ArticleRecord,
  DealRecord,
  EntityRecord,
  QuoteRecord,
} from "./records.ts";

// Which parts of a record a caller wants beside its plain fields. All of it is answered by the same
// one statement, as JSON built in SQL: a list of articles with their entities and quotes, and the
// quotes' speakers, is one question to the database.

/** A connection inside a record: its first page. Further pages come from the `list…For` functions. */
export interface NestedPage<Select> {
  /** 1 to 100, default 20. */
  first?: number | null;
  select?: Select;
  /** As `ListArgs.bare`. */
  bare?: boolean;
}

/** Names a record's plain fields that are wanted. All of them where it is left out; the ids always come. */
interface FieldChoice<Record> {
  fields?: readonly (keyof Record & string)[];
}

export interface ArticleSelect extends FieldChoice<ArticleRecord> {
  /** Text, paragraphs, mentions, dates, money, disputes, issues. */
  body?: boolean;
  versions?: boolean;
  entities?: NestedPage<EntitySelect> & { type?: EntityType | null };
  quotes?: NestedPage<QuoteSelect>;
  deals?: NestedPage<DealSelect>;
}

export interface EntitySelect extends FieldChoice<EntityRecord> {
  aliases?: boolean;
  roles?: boolean;
  /** Only where an entity or a list of them is asked for, not for those inside other records. */
  pages?: EntityPages;
}

/** The lists of an entity, in their usual order, the newest first. */
export interface EntityPages {
  articles?: NestedPage<ArticleSelect>;
  quotesBy?: NestedPage<QuoteSelect>;
  quotesAbout?: NestedPage<QuoteSelect>;
  quotesTo?: NestedPage<QuoteSelect>;
  deals?: NestedPage<DealSelect>;
}

export interface QuoteSelect extends FieldChoice<QuoteRecord> {
  speaker?: EntitySelect;
  addressee?: EntitySelect;
  about?: EntitySelect;
  article?: ArticleSelect;
}

export interface DealSelect extends FieldChoice<DealRecord> {
  /** The entities of parties and signatories. */
  entities?: EntitySelect;
  article?: ArticleSelect;
}
