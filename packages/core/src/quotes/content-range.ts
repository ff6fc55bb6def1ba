import { commaAt } from "./clause-end.ts";
import type { Range, Reading } from "./read-lines.ts";
import { isFinite, isFunctionWord } from "./word-class.ts";

/** A thing that is condemned or denied: its noun phrase, without the relative clause that tells more of it. */
export function objectRange(
  reading: Reading,
  first: number,
  clause: Range,
): Range {
  const { tokens, runAt, dateAt } = reading;
  for (let at = first + 1; at < clause.end; at++) {
    if ((runAt[at] ?? -1) >= 0) continue;
    const token = tokens[at];
    // "criticized the plan on Monday"
    if (token?.lower === "on" && (dateAt[at + 1] ?? 0) > 0)
      return { first, end: at };
    // "an obligatory, continuous rating": the noun is still to come.
    const adjective =
      at === first + 2 &&
      /^an?$/.test(tokens[first]?.lower ?? "") &&
      /^\p{Ll}+$/u.test(tokens[at + 1]?.text ?? "") &&
      !isFunctionWord(tokens[at + 1]?.lower ?? "") &&
      !tokens[at + 1]?.lower.endsWith("ing");
    if ((token?.text === "," && !adjective) || token?.text === ";")
      return { first, end: at };
    if (/^(?:which|who|while|after|because|when)$/.test(token?.lower ?? ""))
      return { first, end: at };
    if (token?.lower === "that" && isFinite(reading, at + 1))
      return { first, end: at };
    if (/^(?:and|but)$/.test(token?.lower ?? "") && isFinite(reading, at + 1))
      return { first, end: at };
  }
  return clause;
}

/**
 * Marks that hold a sentence hold all that was said: what comes after them is the reporter's again ("… “Go home!” at
 * the crowd"). Marks that hold a part of one are part of a clause that goes on.
 */
export function speechOnly(reading: Reading, content: Range): Range {
  const { tokens, runs, runAt } = reading;
  let run = runs[runAt[content.first] ?? -1];
  if (!run || run.end >= content.end) return content;
  const opener = tokens[run.first + 1]?.text ?? "";
  const whole =
    /^\P{Ll}/u.test(opener) ||
    /^(?:[,;—–]|--)$/.test(tokens[run.end]?.text ?? "") ||
    commaAt(reading, run.end - 1) === "inside";
  if (!whole) return content;
  let end = run.end;
  // “Send them home,” and “Build the wall.”
  for (let more = 0; more < 6; more++) {
    let at = end;
    while (/^(?:,|and|or|&)$/.test(tokens[at]?.lower ?? "") && at < end + 2)
      at++;
    run = runs[runAt[at] ?? -1];
    if (!run || run.first !== at || at >= content.end) break;
    end = Math.min(run.end, content.end);
  }
  return { first: content.first, end };
}
