import { datesStage } from "../../src/dates/find-dates.ts";
import type { Draft } from "../../src/document/draft.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { tokenize } from "../../src/text/tokenize.ts";

/** A draft whose whole text is one body paragraph, read up to the dates stage. */
export function draftOf(text: string, publishedOn: string | null): Draft {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, 0, tokens.length).map(
    ({ start, end }) => ({
      start: tokens[start]?.start ?? 0,
      end: tokens[end - 1]?.end ?? text.length,
      part: "body" as const,
      paragraph: 0,
      firstToken: start,
      endToken: end,
    }),
  );
  return {
    text,
    options: {},
    tokens,
    quotedRuns: [],
    article: {
      text,
      language: "en",
      headline: null,
      byline: [],
      publishedOn: publishedOn
        ? { value: publishedOn, basis: "given", span: null }
        : null,
      dateline: null,
      paragraphs: [{ start: 0, end: text.length }],
      sentences,
      removed: [],
    },
    sentences,
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

/** The dates of a text on one line: "Monday=2025-10-20 last month=2025-09". */
export function readDates(text: string, publishedOn: string | null): string {
  const { dates = [] } = datesStage.run(draftOf(text, publishedOn));
  return dates.map((date) => `${date.text}=${date.value}`).join(" ");
}
