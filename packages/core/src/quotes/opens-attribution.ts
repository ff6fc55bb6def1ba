import type { Token } from "../document/draft.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  SUBORDINATORS,
} from "../lexicon/clause-words.ts";
import { CUE_TABLE } from "./cue-table.ts";

const LONGEST = 8;

/** Whether an attribution begins at a token: "Ana Ruiz asked.", after “Really?” — a name, a verb, and nothing said. */
export function opensAttribution(
  tokens: readonly Token[],
  runAt: Int32Array,
  first: number,
): boolean {
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || (runAt[at] ?? -1) >= 0) return false;
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

function closes(
  tokens: readonly Token[],
  runAt: Int32Array,
  at: number,
): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.kind === "mark") return (runAt[at] ?? -1) < 0 && next.text !== ":";
  return (
    /^(?:on|in|at|of|to|after|as|during|while|when|with)$/.test(next.lower) ||
    ADVERBS.has(next.lower)
  );
}
