import { letterFilter } from "../lexicon/letter-filter.ts";
import { AUXILIARIES } from "../lexicon/clause-words.ts";
import { SPEECH_NOUNS } from "../lexicon/source-nouns.ts";
import type { Candidate } from "./candidate.ts";
import { trimEnd } from "./clause-end.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { isFinite, isFunctionWord, isNominal } from "./word-class.ts";
import { readSourceFrom } from "./source-after.ts";
import { readSourceEndingAt } from "./source-before.ts";
import type { Source } from "./source-phrase.ts";

const mayBeNoun = letterFilter(SPEECH_NOUNS.keys());

/** Finds what nouns report: "claims by the firm that…", "the minister's assertion that…". */
export function findNounCues(
  reading: Reading,
  line: Line,
  index: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = line.first; at < line.end - 2; at++) {
    if ((reading.runAt[at] ?? -1) >= 0) continue;
    const token = reading.tokens[at];
    if (!token || !mayBeNoun(token.lower)) continue;
    const stance = SPEECH_NOUNS.get(token.lower);
    if (!stance) continue;
    const read = readOwner(reading, line, at);
    if (!read) continue;
    found.push({
      rule: "quotes/noun-that",
      content: [read.content],
      cue: { first: at, end: at + 1, lemma: token.lower.replace(/s$/, "") },
      source: read.source,
      plural: false,
      addressee: null,
      stance,
      line: index,
      open: false,
    });
  }
  return found;
}

function readOwner(
  reading: Reading,
  line: Line,
  at: number,
): { source: Source; content: Range } | null {
  const { tokens } = reading;
  const next = tokens[at + 1]?.lower;
  if (next === "by" || next === "from" || next === "of") {
    const source = readSourceFrom(reading, at + 2, line.end);
    // "the claim of victory that": what is claimed, not who claims it.
    const owns = next !== "of" || source?.kind === "strong";
    return source && owns && tokens[source.end]?.lower === "that"
      ? { source, content: clause(reading, line, source.end) }
      : null;
  }
  if (next !== "that") return null;
  const owner = tokens[at - 1];
  if (/^(?:his|her|their)$/.test(owner?.lower ?? ""))
    return {
      source: { first: at - 1, end: at, head: at - 1, kind: "strong" },
      content: clause(reading, line, at + 1),
    };
  const possessive = /^['’]s?$/i.test(owner?.text ?? "") ? at - 2 : -1;
  if (possessive < line.first) return null;
  const source = readSourceEndingAt(reading, possessive, line.first);
  return source?.kind === "strong"
    ? { source, content: clause(reading, line, at + 1) }
    : null;
}

/** To the next comma that opens something new, or the line's end. */
function clause(reading: Reading, line: Line, first: number): Range {
  const { tokens, runAt } = reading;
  let end = Math.min(line.end, first + 120);
  let verbs = 0;
  for (let at = first; at < end; at++) {
    if ((runAt[at] ?? -1) >= 0) continue;
    // "the claim that it had fallen was wrong": a second verb is the sentence's.
    if (isFinite(reading, at) && verbs++ > 0 && endsVerb(reading, at - 1)) {
      end = at;
      break;
    }
    if (tokens[at]?.text !== ",") continue;
    if (
      /^(?:but|while|and|which|who|saying|adding|calling)$/.test(
        tokens[at + 1]?.lower ?? "",
      )
    )
      end = at;
  }
  return { first, end: trimEnd(reading, first, end) };
}

/** Whether the token closes a verb phrase: neither a noun that could be a subject nor a small word. */
function endsVerb(reading: Reading, at: number): boolean {
  const lower = reading.tokens[at]?.lower ?? "";
  // "could fail was": after an auxiliary any form closes it
  const closed =
    /(?:ed|en|ing)$/.test(lower) ||
    AUXILIARIES.has(reading.tokens[at - 1]?.lower ?? "");
  return closed && !isNominal(reading, at) && !isFunctionWord(lower);
}
