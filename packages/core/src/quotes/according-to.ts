import { PREPOSITIONS, SUBORDINATORS } from "../lexicon/clause-words.ts";
import type { Candidate } from "./candidate.ts";
import { trimEnd } from "./clause-end.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { readSourceFrom } from "./source-after.ts";
import type { Source } from "./source-phrase.ts";
import { isFinite } from "./word-class.ts";

// Phrases that make what stands beside them somebody's words, with the lemma that names them.
const PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
];
// "according to plan", "according to their age": a measure, no source.
const NO_SOURCE =
  /^(?:plan|schedule|need|size|age|law|type|script|custom|tradition|taste|how|what|whether)$/;

/** Finds "…, according to the ministry", "According to Ruiz, …" and "in the words of". */
export function findAccordingTo(
  reading: Reading,
  line: Line,
  index: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = line.first; at < line.end - 2; at++) {
    if ((reading.runAt[at] ?? -1) >= 0) continue;
    const { lower } = reading.tokens[at] ?? {};
    if (lower !== "according" && lower !== "in") continue;
    const phrase = phraseAt(reading, at);
    const candidate =
      phrase && readPhrase(reading, line, index, at, at + phrase.length);
    if (candidate) found.push(candidate);
  }
  return found;
}

function phraseAt(
  { tokens }: Reading,
  at: number,
): readonly string[] | undefined {
  return PHRASES.find((words) =>
    words.every((word, offset) => tokens[at + offset]?.lower === word),
  );
}

// A sentence that is longer than this is none.
const LONGEST = 400;

function readPhrase(
  reading: Reading,
  line: Line,
  index: number,
  first: number,
  end: number,
): Candidate | null {
  const { tokens } = reading;
  const source = readSource(reading, line, end);
  if (!source) return null;
  const opens =
    first === line.first ||
    (first === line.first + 1 &&
      /^(?:and|but)$/.test(tokens[line.first]?.lower ?? ""));
  const content = opens
    ? contentAfter(reading, line, source)
    : contentBefore(reading, line, first);
  if (!content) return null;
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  return {
    rule:
      words[0] === "according"
        ? "quotes/according-to"
        : "quotes/in-the-words-of",
    content: [content],
    cue: { first, end, lemma: words.join(" ") },
    source,
    plural: false,
    addressee: null,
    stance: "asserts",
    line: index,
    open: false,
  };
}

function readSource(
  reading: Reading,
  line: Line,
  first: number,
): Source | null {
  const { tokens, runAt } = reading;
  // "According to her, …": a pronoun of its own, not "her plan".
  if (
    /^(?:him|her|them)$/.test(tokens[first]?.lower ?? "") &&
    tokens[first + 1]?.kind === "mark"
  )
    return { first, end: first + 1, head: first, kind: "strong" };
  if (
    NO_SOURCE.test(tokens[first]?.lower ?? "") ||
    /^(?:his|her|its|their)$/.test(tokens[first]?.lower ?? "")
  ) {
    const source = readSourceFrom(reading, first, line.end);
    return source?.kind === "strong" &&
      !NO_SOURCE.test(tokens[first]?.lower ?? "")
      ? source
      : null;
  }
  const source = readSourceFrom(reading, first, line.end);
  // "according to the type of paper"
  if (source && NO_SOURCE.test(tokens[source.head]?.lower ?? "")) return null;
  if (source) return source;
  // "according to "The Daily Ledger"": the source is a title in marks.
  const run = reading.runs[runAt[first] ?? -1];
  return run && run.end - run.first < 12
    ? { first: run.first, end: run.end, head: run.end - 2, kind: "strong" }
    : null;
}

function contentAfter(
  reading: Reading,
  line: Line,
  source: Source,
): Range | null {
  const { tokens, runAt } = reading;
  for (let at = source.end; at < Math.min(line.end, source.end + 40); at++) {
    if ((runAt[at] ?? -1) >= 0 || !/^[,:]$/.test(tokens[at]?.text ?? ""))
      continue;
    // A comma inside the source's own apposition closes with a second one before the clause.
    if (
      /^(?:who|which|a|an|whose)$/.test(tokens[at + 1]?.lower ?? "") &&
      hasComma(reading, at + 1, line.end)
    )
      continue;
    const end = trimEnd(reading, at + 1, line.end);
    return end - at > 2 ? { first: at + 1, end } : null;
  }
  return null;
}

function hasComma({ tokens }: Reading, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 30); at++)
    if (tokens[at]?.text === ",") return true;
  return false;
}

function contentBefore(
  reading: Reading,
  line: Line,
  before: number,
): Range | null {
  const { tokens, runAt } = reading;
  if (before - line.first > LONGEST) return null;
  let first = line.first;
  // A clause of its own: "…, but sales fell, according to the firm".
  let finite = false;
  for (let at = before - 1; at > line.first; at--) {
    if ((runAt[at] ?? -1) >= 0) continue;
    if (isFinite(reading, at)) finite = true;
    if (
      finite &&
      tokens[at]?.text === "," &&
      /^(?:but|while|although|though)$/.test(tokens[at + 1]?.lower ?? "")
    ) {
      first = at + 2;
      break;
    }
  }
  if (/^(?:and|but)$/.test(tokens[first]?.lower ?? "")) first++;
  const end = trimEnd(reading, first, before);
  const last = tokens[end - 1]?.lower ?? "";
  if (end - first < 2 || PREPOSITIONS.has(last) || SUBORDINATORS.has(last))
    return null;
  return { first, end };
}
