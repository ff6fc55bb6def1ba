import type { EntityType } from "@onrecord/core";

// Which parts of a record a caller wants beside its plain fields. All of it is answered by the same
// one statement, as JSON built in SQL: a list of articles with their entities and quotes, and the
// quotes' speakers, is one question to the database.

/** A connection inside a record: its first page. Further pages come from the `list…For` functions. */
export interface NestedPage<Select> {
  /** 1 to 100, default 20. */
  first?: number | null;
  select?: Select;
}

export interface ArticleSelect {
  /** Text, paragraphs, mentions, dates, money, disputes, issues. */
  body?: boolean;
  versions?: boolean;
  entities?: NestedPage<EntitySelect> & { type?: EntityType | null };
  quotes?: NestedPage<QuoteSelect>;
  deals?: NestedPage<DealSelect>;
}

export interface EntitySelect {
  aliases?: boolean;
  roles?: boolean;
}

export interface QuoteSelect {
  speaker?: EntitySelect;
  addressee?: EntitySelect;
  about?: EntitySelect;
  article?: ArticleSelect;
}

export interface DealSelect {
  /** The entities of parties and signatories. */
  entities?: EntitySelect;
  article?: ArticleSelect;
}
