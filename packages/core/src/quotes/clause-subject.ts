import { COORDINATORS, PREPOSITIONS } from "../lexicon/clause-words.ts";
import {
  FAR,
  findOverParenthesis,
  floorOf,
  type Subject,
  withVia,
} from "./find-subject.ts";
import type { Line, Reading } from "./read-lines.ts";
import { readSourceFrom } from "./source-after.ts";
import { readSourceEndingAt } from "./source-before.ts";
import { isAdverb, isFinite } from "./word-class.ts";

/** The subject of the finite verb nearest to the left: what "calling", "and said" share. */
export function findNearestSubject(
  reading: Reading,
  line: Line,
  before: number,
): Subject | null {
  const { tokens, runAt } = reading;
  const writer = findWriter(reading, before);
  if (writer) return writer;
  const floor = Math.max(line.first, before - FAR);
  for (let at = before - 1; at > floor; at--) {
    if ((runAt[at] ?? -1) >= 0) continue;
    if (/^[;:]$/.test(tokens[at]?.text ?? "")) return null;
    if (!isFinite(reading, at)) continue;
    let last = at - 1;
    while (last > floor && isAdverb(tokens[last])) last--;
    const lower = tokens[last]?.lower ?? "";
    if (/^(?:who|which|that|and|but|or)$/.test(lower)) continue;
    if (lower === ",") {
      const over = findOverParenthesis(reading, line, last);
      if (over?.kind === "strong") return { ...over, via: "shared" };
      continue;
    }
    const source = readSourceEndingAt(
      reading,
      last,
      floorOf(reading, line, last),
    );
    if (source?.kind !== "strong") continue;
    const opener = tokens[source.first - 1]?.lower ?? "";
    if (/^(?:which|that|than|whom|what|where)$/.test(opener)) continue;
    return { via: "shared", left: source.first, plural: false, ...source };
  }
  return null;
}

const MESSAGE =
  /^(?:tweet|post|letter|memo|email|e-mail|message|statement|note|report)$/;

/** "Oke called Ruiz's letter saying the port was safe a lie": what a letter says, its writer says. */
function findWriter(
  { tokens, names, nameAt }: Reading,
  before: number,
): Subject | null {
  if (!MESSAGE.test(tokens[before - 1]?.lower ?? "")) return null;
  if (!/^['’]s?$/.test(tokens[before - 2]?.text ?? "")) return null;
  const name = names[nameAt[before - 3] ?? -1];
  if (name?.type !== "person" && name?.type !== "organization") return null;
  return {
    via: "shared",
    plural: false,
    kind: "strong",
    left: name.firstToken,
    first: name.firstToken,
    end: name.endToken,
    head: name.endToken - 1,
  };
}

/** The noun phrase that opens the line: the subject of its main clause, over "But" and "On Monday,". */
export function findLeadingSubject(
  reading: Reading,
  line: Line,
  before: number,
): Subject | null {
  const { tokens, runAt } = reading;
  let at = line.first;
  if (COORDINATORS.has(tokens[at]?.lower ?? "") || isAdverb(tokens[at])) at++;
  if (tokens[at]?.text === ",") at++;
  const opener = tokens[at]?.lower ?? "";
  if (
    PREPOSITIONS.has(opener) ||
    /^(?:as|when|while|after|if|although|though|asked|speaking|citing)$/.test(
      opener,
    ) ||
    opener.endsWith("ing")
  ) {
    const comma = findCommaRight(reading, at, Math.min(before, at + FAR));
    if (comma === null) return null;
    at = comma + 1;
  }
  if (at >= before || (runAt[at] ?? -1) >= 0) return null;
  return withVia(readSourceFrom(reading, at, before), "shared");
}

function findCommaRight(
  { tokens, runAt }: Reading,
  from: number,
  end: number,
): number | null {
  for (let at = from; at < end; at++)
    if (tokens[at]?.text === "," && (runAt[at] ?? -1) < 0) return at;
  return null;
}
