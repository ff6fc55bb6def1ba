import type { Draft, Stage } from "../document/draft.ts";
import { findAccordingTo } from "./according-to.ts";
import { announceByColon, findColonQuotes } from "./attribute-colon.ts";
import { attributeLine } from "./attribute-line.ts";
import { buildQuotes, findQuoteIssues } from "./build-quotes.ts";
import { carrySpeech, type LineFinding } from "./carry-speech.ts";
import { findNounCues } from "./noun-cues.ts";
import { type Line, readLines, type Reading } from "./read-lines.ts";

/** Quotes stage: who said what, in which words. */
export const quotesStage: Stage = { name: "quotes", run: findQuotes };

function findQuotes(draft: Draft): Partial<Draft> {
  const reading = readLines(draft);
  const findings = reading.lines.map((line, index) =>
    readLine(reading, line, index),
  );
  const quotes = buildQuotes(reading, carrySpeech(reading, findings));
  return { quotes, issues: findQuoteIssues(reading, quotes) };
}

function readLine(reading: Reading, line: Line, index: number): LineFinding {
  const { candidates, announces } = attributeLine(reading, line, index);
  candidates.push(...findAccordingTo(reading, line, index));
  candidates.push(...findNounCues(reading, line, index));
  if (candidates.length === 0)
    candidates.push(...findColonQuotes(reading, line, index));
  return {
    candidates,
    announces: announces ?? announceByColon(reading, line, index),
  };
}
