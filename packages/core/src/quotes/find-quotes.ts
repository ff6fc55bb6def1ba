import type { Draft, Stage } from "../document/draft.ts";
import { findAccordingTo } from "./according-to.ts";
import { announceByColon, findColonQuotes } from "./attribute-colon.ts";
import { attributeLine } from "./attribute-line.ts";
import { buildQuotes, findQuoteIssues } from "./build-quotes.ts";
import { carrySpeech, type LineFinding } from "./carry-speech.ts";
import { findNounCues } from "./noun-cues.ts";
import { SUBJECT_PRONOUNS } from "../lexicon/clause-words.ts";
import type { Candidate } from "./candidate.ts";
import { type Line, readLines, type Reading } from "./read-lines.ts";

const INNER = /^quotes\/(?:held|named-as)$/;

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

/** "said he thinks it is “a trap”": what he thinks is part of what he said. */
function dropInner(reading: Reading, candidates: Candidate[]): void {
  for (let at = candidates.length - 1; at >= 0; at--) {
    const inner = candidates[at];
    const range = inner?.content[0];
    if (!range || !INNER.test(inner.rule)) continue;
    // What another is said to have called it stays that other's.
    const { lower = "" } = reading.tokens[inner.source?.head ?? -1] ?? {};
    if (inner.rule === "quotes/named-as" && !SUBJECT_PRONOUNS.has(lower))
      continue;
    const held = candidates.some(
      (outer) =>
        outer !== inner &&
        outer.content.some(
          ({ first, end }) =>
            first <= range.first &&
            range.end <= end &&
            end - first > range.end - range.first,
        ),
    );
    if (held) candidates.splice(at, 1);
  }
}

function readLine(reading: Reading, line: Line, index: number): LineFinding {
  const { candidates, announces } = attributeLine(reading, line, index);
  candidates.push(...findAccordingTo(reading, line, index));
  candidates.push(...findNounCues(reading, line, index));
  dropInner(reading, candidates);
  if (candidates.length === 0)
    candidates.push(...findColonQuotes(reading, line, index));
  return {
    candidates,
    announces: announces ?? announceByColon(reading, line, index),
  };
}
