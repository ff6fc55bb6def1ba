import { DETERMINERS, SUBJECT_PRONOUNS } from "../lexicon/clause-words.ts";
import { type Cue, takes } from "./find-cues.ts";
import type { Line, Reading } from "./read-lines.ts";
import { isFinite, isFunctionWord, isNominal } from "./word-class.ts";

const RELATIVE =
  /^(?:that|which|who|whose|where|when|as|after|because|before|if|while|since)$/;

/** Whether a clause without "that" begins here: a noun phrase and a finite verb near it. */
export function isBareClause(
  reading: Reading,
  line: Line,
  cue: Cue,
  at: number,
): boolean {
  const { tokens, runAt } = reading;
  const token = tokens[at];
  if (!token || (token.kind === "mark" && !/^[$<#(]$/.test(token.text)))
    return false;
  if (/^(?:and|or|but|than|to|not|never)$/.test(token.lower)) return false;
  if (
    RELATIVE.test(token.lower) &&
    !/^(?:if|when|while|since|because|after|before|as)$/.test(token.lower)
  )
    return false;
  if (
    SUBJECT_PRONOUNS.has(token.lower) ||
    /^(?:there|this|these|those)$/.test(token.lower)
  )
    return at + 1 < line.end && tokens[at + 1]?.kind === "word";
  const reach = cue.verb.lemma === "say" ? 40 : 14;
  for (let next = at + 1; next < Math.min(line.end, at + reach); next++) {
    if ((runAt[next] ?? -1) >= 0) {
      // "said the plan “is dead”": the verb stands in the marks.
      if (takes(cue, "quote") && hasVerb(reading, next)) return true;
      continue;
    }
    if (isFinite(reading, next))
      return (
        !/^(?:that|which|who)$/.test(tokens[next - 1]?.lower ?? "") ||
        cue.verb.lemma === "say"
      );
    if (/^[;:]$/.test(tokens[next]?.text ?? "")) return false;
  }
  return false;
}

function hasVerb(reading: Reading, at: number): boolean {
  const run = reading.runs[reading.runAt[at] ?? -1];
  if (!run) return false;
  for (let inside = run.first; inside < run.end; inside++)
    if (isFinite(reading, inside)) return true;
  return false;
}

/** "said that plan would fail" */
export function isDemonstrative(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return (
    next === undefined ||
    (isFinite(reading, at + 1) &&
      (reading.runAt[at + 1] ?? -1) < 0 &&
      /^(?:is|was|will|would|has|had|could|should|can|may|might|means|meant)$/.test(
        next.lower,
      ))
  );
}

export function isObject(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word") return (reading.runAt[at] ?? -1) >= 0;
  // "rejected it": what it is stands elsewhere.
  if (/^(?:it|this|that|them|these|those|any|so|all|such)$/.test(token.lower)) {
    const next = reading.tokens[at + 1];
    return (
      DETERMINERS.has(token.lower) &&
      next?.kind === "word" &&
      !isFunctionWord(next.lower)
    );
  }
  return (
    DETERMINERS.has(token.lower) ||
    isNominal(reading, at) ||
    !/^(?:in|on|at|by|for|to|of|from|with|as|and|but|or|after|before|him|her|them|it|us)$/.test(
      token.lower,
    )
  );
}
