import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/clause-words.ts";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.ts";
import type { Reading } from "./read-lines.ts";
import { INNER_MARKS, LONGEST_SOURCE, type Source } from "./source-phrase.ts";
import { isAbbreviationDot } from "./abbreviation-dot.ts";
import {
  isAdverb,
  isCapital,
  isFinite,
  isFunctionWord,
  isPossessive,
} from "./word-class.ts";

/** The noun phrase that begins at `first`: the subject of "…," said Ana Ruiz, the head of the union. */
export function readSourceFrom(
  reading: Reading,
  first: number,
  limit: number,
): Source | null {
  const { tokens, runAt, nameAt, dateAt } = reading;
  let at = first;
  let head = -1;
  let sourceHead = -1;
  const stop = Math.min(limit, first + LONGEST_SOURCE);
  while (at < stop) {
    const token = tokens[at];
    if (!token) break;
    const name = reading.names[nameAt[at] ?? -1];
    // "a 2008 veteran": the year is part of the phrase.
    if (token.kind === "number" && head < 0 && at === first + 1) {
      at++;
      continue;
    }
    if (name && (dateAt[at] ?? 0) === 0) {
      head = name.endToken - 1;
      at = name.endToken;
      continue;
    }
    if ((runAt[at] ?? -1) >= 0) {
      const run = reading.runs[runAt[at] ?? -1];
      if (!run || run.end - run.first > 5 || !isCapital(tokens[run.end])) break;
      at = run.end;
      continue;
    }
    const { lower } = token;
    if (isPossessive(tokens, at)) {
      at++;
      continue;
    }
    if (token.kind === "mark") {
      if (!INNER_MARKS.has(token.text) && !isAbbreviationDot(tokens, at)) break;
    } else if (SUBJECT_PRONOUNS.has(lower)) {
      return head < 0 && at === first
        ? { first, end: at + 1, head: at, kind: "strong" }
        : close(first, at, head, sourceHead);
    } else if (PREPOSITIONS.has(lower)) {
      if (head < 0 && lower === "of" && opensPart(tokens[at - 1]?.lower))
        head = at - 1;
      if (head < 0 || (dateAt[at + 1] ?? 0) > 0) break;
      const attached =
        lower === "of" ||
        sourceHead >= 0 ||
        /^(?:for|at|from|with)$/.test(lower);
      if (!attached || !opensNoun(reading, at + 1)) break;
      if (sourceHead < 0) sourceHead = head;
    } else if (COORDINATORS.has(lower)) {
      if (head < 0 || lower !== "and" || !isCapital(tokens[at + 1])) break;
    } else if (DETERMINERS.has(lower)) {
      if (head >= 0 && !PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")) break;
    } else if (
      SUBORDINATORS.has(lower) ||
      isAdverb(token) ||
      (dateAt[at] ?? 0) > 0 ||
      isFinite(reading, at) ||
      (isFunctionWord(lower) && !DETERMINERS.has(lower)) ||
      (lower.endsWith("ing") && head >= 0)
    ) {
      break;
    } else {
      head = at;
      if (sourceHead < 0 && SOURCE_NOUNS.has(lower)) {
        const next = tokens[at + 1];
        if (!next || PREPOSITIONS.has(next.lower)) sourceHead = at;
      }
    }
    at++;
  }
  const source = close(first, at, head, sourceHead);
  if (!source) return null;
  const token = tokens[source.head];
  const strong =
    (nameAt[source.head] ?? -1) >= 0 ||
    isCapital(token) ||
    SOURCE_NOUNS.has(token?.lower ?? "");
  return { ...source, kind: strong ? "strong" : "weak" };
}

/** "one of two witnesses", "some of those present" */
function opensPart(lower: string | undefined): boolean {
  return /^(?:one|two|three|some|many|most|several|few|both|all|none|each|another)$/.test(
    lower ?? "",
  );
}

function close(
  first: number,
  end: number,
  head: number,
  sourceHead: number,
): Source | null {
  if (head < 0) return null;
  let stop = end;
  while (stop > head + 1) stop--;
  return {
    first,
    end: stop,
    head: sourceHead >= 0 ? sourceHead : head,
    kind: "weak",
  };
}

function opensNoun({ tokens, nameAt }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    ((nameAt[at] ?? -1) >= 0 ||
      DETERMINERS.has(token.lower) ||
      !isFunctionWord(token.lower))
  );
}
