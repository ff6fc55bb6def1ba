import {
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
} from "../lexicon/clause-words.ts";
import { SOURCE_NOUNS, SPEECH_PLACES } from "../lexicon/source-nouns.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { isCarriedTitle } from "./title-run.ts";
import { isAbbreviationDot } from "./abbreviation-dot.ts";
import {
  isAdverb,
  isFinite,
  isFunctionWord,
  isPossessive,
} from "./word-class.ts";

/** Whom it is said to: "told reporters", "told the council", "told Ruiz", "told him". */
export function readAddressee(
  reading: Reading,
  line: Line,
  first: number,
  upTo: "of" | null = null,
): Range | null {
  const { tokens, nameAt, names, runAt } = reading;
  const token = tokens[first];
  if (!token || first >= line.end || (runAt[first] ?? -1) >= 0) return null;
  if (token.lower === "that") return null;
  if (OBJECT_PRONOUNS.has(token.lower)) return { first, end: first + 1 };
  let at = first;
  if (DETERMINERS.has(token.lower)) at++;
  let head = -1;
  const stop = Math.min(line.end, at + 10);
  while (at < stop) {
    const word = tokens[at];
    if (!word) break;
    if ((runAt[at] ?? -1) >= 0) {
      if (!isCarriedTitle(reading, at)) break;
      head = (reading.runs[runAt[at] ?? -1]?.end ?? at + 1) - 1;
      at = head + 1;
      break;
    }
    const name = names[nameAt[at] ?? -1];
    if (name) {
      head = name.endToken - 1;
      at = name.endToken;
      if (name.type === "person" && !isPossessive(tokens, at)) break;
      continue;
    }
    const { lower } = word;
    if (isPossessive(tokens, at)) {
      at++;
      continue;
    }
    if (word.kind === "mark") {
      if (
        !/^(?:-|['’]s|&|['’])$/i.test(word.text) &&
        !isAbbreviationDot(tokens, at)
      )
        break;
    } else if (isFunctionWord(lower) && !DETERMINERS.has(lower)) {
      if (!(lower === "of" && head >= 0 && upTo === null)) break;
    } else if (DETERMINERS.has(lower)) {
      if (!PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")) break;
    } else if (
      isFinite(reading, at) ||
      isAdverb(word) ||
      (reading.dateAt[at] ?? 0) > 0
    ) {
      break;
    } else {
      head = at;
      const plural =
        /[^s]s$/.test(lower) ||
        SOURCE_NOUNS.has(lower) ||
        SPEECH_PLACES.has(lower);
      const next = tokens[at + 1]?.lower ?? "";
      if (
        plural &&
        !SOURCE_NOUNS.has(next) &&
        !SPEECH_PLACES.has(next) &&
        next !== "of" &&
        // "told Foreign Minister Ana Ruiz"
        names[nameAt[at + 1] ?? -1]?.type !== "person"
      ) {
        at++;
        break;
      }
    }
    at++;
  }
  return head < 0 ? null : { first, end: head + 1 };
}
