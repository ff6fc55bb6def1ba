import type { Candidate } from "./candidate.ts";
import { findLeadingSubject, findNearestSubject } from "./clause-subject.ts";
import { trimEnd } from "./clause-end.ts";
import type { Line, Reading } from "./read-lines.ts";
import { readSourceFrom } from "./source-after.ts";
import { readSourceEndingAt } from "./source-before.ts";

/** "Ruiz: “We won.”" and "Prices will fall: minister" — a source and a colon, without a verb. */
export function findColonQuotes(
  reading: Reading,
  line: Line,
  index: number,
): Candidate[] {
  const { tokens, runAt, runs } = reading;
  for (let at = line.first + 1; at < line.end - 1; at++) {
    if ((runAt[at] ?? -1) >= 0 || tokens[at]?.text !== ":") continue;
    if ((runs[runAt[at + 1] ?? -1]?.first ?? -1) === at + 1) {
      const source = readSourceEndingAt(reading, at - 1, line.first);
      const whole = source?.kind === "strong" && source.first === line.first;
      const subject = whole
        ? source
        : (findNearestSubject(reading, line, at) ??
          findLeadingSubject(reading, line, at));
      if (subject?.kind !== "strong") return [];
      return [
        colonQuote(index, at, whole ? "colon" : "colon-lead", subject, {
          first: at + 1,
          end: trimEnd(reading, at + 1, line.end),
        }),
      ];
    }
    if (line.headline && at > line.first + 2 && line.end - at <= 6) {
      const source = readSourceFrom(reading, at + 1, line.end);
      if (source?.kind === "strong" && source.end === line.end)
        return [
          colonQuote(index, at, "headline-colon", source, {
            first: line.first,
            end: at,
          }),
        ];
    }
    return [];
  }
  return [];
}

/** What a line promises that ends in a colon without a reporting verb: "His answer to the press:". */
export function announceByColon(
  reading: Reading,
  line: Line,
  index: number,
): Candidate | null {
  const last = line.end - 1;
  if (reading.tokens[last]?.text !== ":" || (reading.runAt[last] ?? -1) >= 0)
    return null;
  const subject =
    findNearestSubject(reading, line, last) ??
    findLeadingSubject(reading, line, last);
  if (subject?.kind !== "strong") return null;
  return {
    ...colonQuote(index, last, "next-paragraph", subject, null),
    content: [],
  };
}

function colonQuote(
  line: number,
  colon: number,
  rule: string,
  source: Candidate["source"],
  content: Candidate["content"][number] | null,
): Candidate {
  return {
    rule: `quotes/${rule}`,
    content: content ? [content] : [],
    cue: { first: colon, end: colon + 1, lemma: ":" },
    source,
    plural: false,
    addressee: null,
    stance: "asserts",
    line,
    open: true,
  };
}
