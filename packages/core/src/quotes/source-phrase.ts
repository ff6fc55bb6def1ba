import type { Range } from "./read-lines.ts";

/** How sure it is that a phrase names a source: a pronoun, name or noun for people; or just some noun. */
type SourceKind = "strong" | "weak";

/** A noun phrase that may name who speaks. */
export interface Source extends Range {
  kind: SourceKind;
  /** The noun that carries it. */
  head: number;
}

/** The longest phrase that is read, in tokens. */
export const LONGEST_SOURCE = 25;

/** Marks that may stand inside a source's name. */
export const INNER_MARKS = new Set([
  "-",
  "–",
  "&",
  "/",
  "'",
  "’",
  "'s",
  "’s",
  "'S",
  "’S",
  "<",
  ">",
  "%",
  "$",
  "#",
]);
