import { FORMS_OF_ADDRESS } from "../lexicon/forms-of-address.ts";
import { COORDINATORS, PREPOSITIONS } from "../lexicon/clause-words.ts";
import type { Cue } from "./find-cues.ts";
import type { Line, Reading } from "./read-lines.ts";
import { readSourceEndingAt } from "./source-before.ts";
import { skipAdverbialsLeft } from "./skip-adverbials.ts";
import type { Source } from "./source-phrase.ts";
import { isCapital, isFinite } from "./word-class.ts";

/** `relative`: "Ruiz, who said"; `shared`: the subject of an earlier verb of the line. */
export type SubjectVia = "before" | "apposition" | "relative" | "shared";

/** Who a reporting verb has for its subject, and where the attribution begins on the left. */
export interface Subject extends Source {
  via: SubjectVia;
  /** The first token of the attribution, appositions included. */
  left: number;
  /** More than one source: "Ruiz and Oke said". */
  plural: boolean;
}

/** How far a subject is looked for, in tokens. */
export const FAR = 60;

/** Finds the subject that stands before the verb. */
export function findSubjectBefore(
  reading: Reading,
  line: Line,
  cue: Cue,
): Subject | null {
  const { tokens, runAt } = reading;
  let at = skipAdverbialsLeft(reading, line, cue.groupFirst - 1);
  if (at < line.first || (runAt[at] ?? -1) >= 0) return null;
  const lower = tokens[at]?.lower ?? "";
  if (COORDINATORS.has(lower) || lower === "then") return null;
  if (lower === "who" || lower === "which" || lower === "that") {
    at -= 1;
    if (tokens[at]?.text === ",") at -= 1;
    return withVia(
      readSourceEndingAt(reading, at, floorOf(reading, line, at)),
      "relative",
    );
  }
  if (tokens[at]?.text === ",") return findOverParenthesis(reading, line, at);
  const source = readSourceEndingAt(reading, at, floorOf(reading, line, at));
  return source && coordinate(reading, line, source);
}

/** The left edge of the clause that `at` stands in: a subject does not reach over quotations, colons and dashes. */
export function floorOf(
  { tokens, runAt, runs }: Reading,
  line: Line,
  at: number,
): number {
  const lowest = Math.max(line.first, at - FAR);
  for (let left = at; left >= lowest; left--) {
    const run = runs[runAt[left] ?? -1];
    if (run && run.end - run.first > 5) return left + 1;
    const token = tokens[left];
    if (
      !run &&
      token?.kind === "mark" &&
      /^(?:[;:—]|--|–|-)$/.test(token.text) &&
      (token.spaced || /[;:—]/.test(token.text))
    )
      return left + 1;
  }
  return lowest;
}

/** "Ruiz, a lawyer from Lima, said": from the comma before the verb over appositions to the noun they explain. */
export function findOverParenthesis(
  reading: Reading,
  line: Line,
  comma: number,
): Subject | null {
  const floor = floorOf(reading, line, comma);
  let close = comma;
  for (let hops = 0; hops < 4; hops++) {
    const open = findCommaLeft(reading, close - 1, floor);
    if (open === null) return null;
    if (!isParenthesis(reading, open + 1, close)) return null;
    const before = readSourceEndingAt(reading, open - 1, floor);
    const inner = readAppositionName(reading, open + 1, close);
    if (before && isNumber(reading, open - 1)) {
      close = open;
      continue;
    }
    if (!before) {
      if (!isNumber(reading, open - 1)) return null;
      close = open;
      continue;
    }
    const further =
      before.kind === "weak" ||
      isA(reading, before, "place") ||
      isBarePost(reading, before) ||
      /^(?:an?|the|of|who|\d.*)$/.test(
        reading.tokens[before.first]?.lower ?? "",
      );
    const outer = further ? hopFurther(reading, before, floor) : null;
    if (outer)
      return { via: "apposition", left: outer.first, plural: false, ...outer };
    // "The director, Ana Ruiz, said": the name, not the post.
    const named = inner && !isA(reading, before, "person") ? inner : before;
    return { via: "apposition", left: before.first, plural: false, ...named };
  }
  return null;
}

/** "Ruiz, spokesman for the port, which …, said": a post without an article behind a comma explains who stands before. */
function isBarePost({ tokens }: Reading, { first }: Source): boolean {
  return tokens[first - 1]?.text === "," && !isCapital(tokens[first]);
}

// "Ruiz, 30, of Lima, Peru, said"
const HOME = /^(?:of|from|in)$/;

/** From one apposition to the name before it: "Ruiz, 45, a lawyer, said". */
function hopFurther(
  reading: Reading,
  source: Source,
  floor: number,
): Source | null {
  const { tokens } = reading;
  let at = source.first - 1;
  if (isA(reading, source, "place") && HOME.test(tokens[at]?.lower ?? "")) at--;
  for (let hops = 0; hops < 4 && tokens[at]?.text === ","; hops++) {
    const before = readSourceEndingAt(reading, at - 1, floor);
    const place = before !== null && isA(reading, before, "place");
    if (before && !place && isNamed(reading, before)) return before;
    if (!before && !isNumber(reading, at - 1)) return null;
    let next = before ? before.first - 1 : at - 2;
    if (place && HOME.test(tokens[next]?.lower ?? "")) next--;
    if (next >= at) return null;
    at = next;
  }
  return null;
}

function isA(
  { names, nameAt }: Reading,
  { head }: Source,
  type: "person" | "place",
): boolean {
  return names[nameAt[head] ?? -1]?.type === type;
}

function isNamed({ tokens, nameAt }: Reading, source: Source): boolean {
  return (nameAt[source.head] ?? -1) >= 0 || isCapital(tokens[source.head]);
}

function isNumber({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.kind === "number";
}

function findCommaLeft(
  { tokens, runAt }: Reading,
  from: number,
  floor: number,
): number | null {
  for (let at = from; at > floor; at--)
    if (tokens[at]?.text === "," && (runAt[at] ?? -1) < 0) return at;
  return null;
}

function isParenthesis(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading;
  const lower = tokens[first]?.lower ?? "";
  if (
    /^(?:who|whose|which|where|when|as|while|whom)$/.test(lower) ||
    PREPOSITIONS.has(lower)
  )
    return true;
  if (/^(?:and|but|or)$/.test(lower)) return false;
  for (let at = first; at < end; at++) {
    if (/^(?:who|whose|which|that|where|when)$/.test(tokens[at]?.lower ?? ""))
      return at > first;
    if (isFinite(reading, at)) return false;
  }
  return end > first;
}

/** "The mayor, Ana Ruiz, said": the apposition has the name. */
function readAppositionName(
  reading: Reading,
  first: number,
  end: number,
): Source | null {
  const { tokens, names, nameAt } = reading;
  let at = first;
  if (FORMS_OF_ADDRESS.has(tokens[at]?.lower.replace(/\.$/, "") ?? "")) at++;
  if (at > first && tokens[at]?.text === ".") at++;
  const name = names[nameAt[at] ?? -1];
  if (!name || name.type !== "person" || name.endToken !== end) return null;
  return { first: name.firstToken, end, head: end - 1, kind: "strong" };
}

/** "Ruiz and Oke said", "Ruiz, Oke and Lind said": the whole row, where it opens the clause. */
function coordinate(reading: Reading, line: Line, source: Source): Subject {
  const { tokens } = reading;
  const single: Subject = {
    via: "before",
    left: source.first,
    plural: false,
    ...source,
  };
  const joint = tokens[source.first - 1]?.lower;
  if (joint !== "and" && joint !== "or") return single;
  const floor = floorOf(reading, line, source.first - 1);
  let left = readSourceEndingAt(reading, source.first - 2, floor);
  if (!left || left.kind === "weak") return single;
  let first = left.first;
  for (let more = 0; more < 4 && tokens[first - 1]?.text === ","; more++) {
    left = readSourceEndingAt(reading, first - 2, floor);
    if (!left || left.kind === "weak") break;
    first = left.first;
  }
  const before = tokens[first - 1];
  const opens =
    first <= floor ||
    before === undefined ||
    before.text === "," ||
    COORDINATORS.has(before.lower) ||
    /^(?:that|while|as|when|because|after|although|if)$/.test(before.lower);
  return opens
    ? { via: "before", left: first, plural: true, ...source, first }
    : single;
}

export function withVia(
  source: Source | null,
  via: SubjectVia,
): Subject | null {
  return source && { via, left: source.first, plural: false, ...source };
}
