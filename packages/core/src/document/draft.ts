import type { AnalyzeOptions } from "./analysis.ts";
import type { Article } from "./article.ts";
import type { DateExpression, MoneyExpression } from "./date-and-money.ts";
import type { Deal } from "./deal.ts";
import type { Dispute } from "./dispute.ts";
import type { Entity, EntityType, Mention } from "./entity.ts";
import type { Issue, StageName } from "./issue.ts";
import type { Quote } from "./quote.ts";
import type { Span } from "./span.ts";

/** `word` has a letter, `number` begins with a digit and has no letter, the rest is `mark`. */
export type TokenKind = "word" | "number" | "mark";

/** One token of the text. Tokens do not overlap, are in text order, and hold no white space. */
export interface Token extends Span {
  text: string;
  lower: string;
  kind: TokenKind;
  /** Whether white space (or the start of the text) stands before it. */
  spaced: boolean;
}

/** Which part of the article a sentence belongs to. Only `body` sentences are public. */
export type SentencePart = "headline" | "byline" | "dateline" | "body";

/** A sentence with its tokens: `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  part: SentencePart;
  /** Index into `article.paragraphs`, -1 outside the body. */
  paragraph: number;
  firstToken: number;
  endToken: number;
}

/** A run of text between quotation marks. */
export interface QuotedRun extends Span {
  /** Inside the marks. */
  inner: Span;
  /** 1 for the outermost marks, 2 for a quotation inside a quotation. */
  depth: number;
  /** False where the marks are opened and never closed; the run then ends with its paragraph. */
  closed: boolean;
  /** True where the run goes on in the next paragraph, which opens its marks again. */
  continues: boolean;
}

/** A name as the tagger found it, before it is known whose it is. */
export interface NameSpan extends Span {
  text: string;
  type: EntityType;
  /** 0..1. */
  confidence: number;
  firstToken: number;
  endToken: number;
}

/** A role phrase beside a person's name ("Foreign Minister", "secretary"), as the tagger found it. */
export interface TitleSpan extends Span {
  text: string;
  firstToken: number;
  endToken: number;
}

/**
 * The article while it is being read. Each stage gets the draft and returns the fields it fills;
 * a field that no stage has filled yet is empty.
 */
export interface Draft {
  text: string;
  options: AnalyzeOptions;
  // text
  tokens: Token[];
  // wire
  quotedRuns: QuotedRun[];
  article: Article;
  /** Headline, byline, dateline and body, in text order; what was removed has no sentences. */
  sentences: Sentence[];
  // dates, money
  dates: DateExpression[];
  money: MoneyExpression[];
  // names
  names: NameSpan[];
  titles: TitleSpan[];
  // entities
  entities: Entity[];
  mentions: Mention[];
  // quotes, deals, disputes
  quotes: Quote[];
  deals: Deal[];
  disputes: Dispute[];
  issues: Issue[];
}

/** A stage of the analysis: a pure function of the draft. `issues` it returns are added to those before. */
export interface Stage {
  name: StageName;
  run: (draft: Draft) => Partial<Draft>;
}
