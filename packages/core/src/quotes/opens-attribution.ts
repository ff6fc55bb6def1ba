import type { Token } from "../document/draft.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  SUBORDINATORS,
} from "../lexicon/clause-words.ts";
import { isAbbreviationDot } from "./abbreviation-dot.ts";
import { CUE_TABLE } from "./cue-table.ts";

const LONGEST = 14;

/** Whether an attribution begins at a token: "Ana Ruiz asked.", after “Really?” — a name, a verb, and nothing said. */
export function opensAttribution(
  tokens: readonly Token[],
  runAt: Int32Array,
  first: number,
): boolean {
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
    const token = tokens[at];
    if (!token || (runAt[at] ?? -1) >= 0) return false;
    // "Mr. Varga asked", "Radio One's Varga asked"
    if (isAbbreviationDot(tokens, at)) continue;
    if (token.text === "," && at > first && isCapitalized(tokens[first]))
      continue;
    if (token.kind !== "word") return false;
    const entries = CUE_TABLE.get(token.lower) ?? [];
    if (
      entries.some(
        ({ verb, form }) =>
          verb.takes.includes("quote") && form !== "ing" && form !== "base",
      )
    ) {
      const tells = entries.some(({ verb }) => verb.takes.includes("told"));
      return at > first && (tells || closes(tokens, runAt, at + 1));
    }
    if (
      AUXILIARIES.has(token.lower) ||
      SUBORDINATORS.has(token.lower) ||
      COORDINATORS.has(token.lower)
    )
      return false;
  }
  return false;
}

/** Only after a name may an apposition stand: "Ana Ruiz, the chair of the union, recalled." */
function isCapitalized(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? "");
}

function closes(
  tokens: readonly Token[],
  runAt: Int32Array,
  at: number,
): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.kind === "mark") return (runAt[at] ?? -1) < 0 && next.text !== ":";
  return (
    /^(?:on|in|at|of|to|about|after|as|by|during|for|from|the|a|his|her|their|me|him|them|reporters|while|when|with)$/.test(
      next.lower,
    ) || ADVERBS.has(next.lower)
  );
}
