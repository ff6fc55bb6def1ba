import { datesStage } from "./dates/find-dates.ts";
import { dealsStage } from "./deals/find-deals.ts";
import { disputesStage } from "./disputes/find-disputes.ts";
import type { Analysis, AnalyzeOptions } from "./document/analysis.ts";
import type { Draft, Stage } from "./document/draft.ts";
import type { Issue } from "./document/issue.ts";
import { entitiesStage } from "./entities/resolve-entities.ts";
import { moneyStage } from "./money/find-money.ts";
import { namesStage } from "./names/find-names.ts";
import { quotesStage } from "./quotes/find-quotes.ts";
import { textStage } from "./text/read-text.ts";
import { wireStage } from "./wire/read-wire.ts";

/** The stages in their order. Each comment says why the stage stands before the next. */
export const STAGES: readonly Stage[] = [
  textStage, // lines and tokens are what the parts of the article are made of
  wireStage, // relative dates count from the dateline's day
  datesStage, // "March 3 million dlrs": a date's digits are no sum
  moneyStage, // "US$" and "Rs" are no names
  namesStage, // an entity is made of names
  entitiesStage, // a speaker is an entity
  quotesStage, // a deal that somebody only claims is a quote first
  dealsStage, // a denied deal is a dispute
  disputesStage,
];

/** Characters that are read: the length of a novel. It bounds time and memory on input that is no article. */
const LONGEST = 500_000;

/**
 * Reads one article: string in, structured coverage out.
 *
 * Shape: an `Analysis`; every span is `[start, end)` in UTF-16 code units of the input, which stays unchanged as
 * `article.text`. Errors: never throws on text; what is odd in the copy is listed in `issues`. Same text and
 * options, same analysis, byte for byte.
 *
 * @example
 * const { quotes, deals } = analyzeArticle('OSLO, May 5 (AFP) - …', { publishedOn: '2025-05-05' });
 */
export function analyzeArticle(
  text: string,
  options: AnalyzeOptions = {},
): Analysis {
  const readable = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const draft = emptyDraft(readable, options);
  for (const stage of STAGES) runStage(stage, draft);
  const {
    article,
    entities,
    mentions,
    dates,
    money,
    quotes,
    deals,
    disputes,
    issues,
  } = draft;
  return {
    article: { ...article, text },
    entities,
    mentions,
    dates,
    money,
    quotes,
    deals,
    disputes,
    issues: readable === text ? issues : [truncation(text), ...issues],
  };
}

/** Adds to the draft what one stage finds. One object goes through all stages, so that its shape stays one. */
export function runStage(stage: Stage, draft: Draft): void {
  const { issues } = draft;
  const filled = stage.run(draft);
  Object.assign(draft, filled);
  draft.issues = filled.issues ? [...issues, ...filled.issues] : issues;
}

function truncation(text: string): Issue {
  return {
    code: "text/truncated",
    message: `Only the first ${LONGEST} of ${text.length} characters were read: no article is longer. Split the text into articles.`,
    stage: "text",
    start: LONGEST,
    end: text.length,
  };
}

/** The draft before the first stage. */
export function emptyDraft(text: string, options: AnalyzeOptions): Draft {
  return {
    text,
    options,
    tokens: [],
    quotedRuns: [],
    article: {
      text,
      language: "und",
      headline: null,
      byline: [],
      publishedOn: null,
      dateline: null,
      paragraphs: [],
      sentences: [],
      removed: [],
    },
    sentences: [],
    dates: [],
    money: [],
    names: [],
    titles: [],
    entities: [],
    mentions: [],
    quotes: [],
    deals: [],
    disputes: [],
    issues: [],
  };
}
