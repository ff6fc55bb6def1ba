import type { NameSpan } from "../document/draft.ts";
import { isDemonym, countryByName } from "../lexicon/countries.ts";
import { institutionByAcronym } from "../lexicon/known-organizations.ts";
import {
  CORPORATE_SUFFIXES,
  GENERIC_NAME_WORDS,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import { foldParts, foldWord } from "./fold-parts.ts";
import type { Reading } from "./reading.ts";
import { addName, createThing, type Thing } from "./thing.ts";

interface Known {
  thing: Thing;
  parts: readonly string[];
  firstToken: number;
}

interface Index {
  byKey: Map<string, Known>;
  byFirst: Map<string, Known[]>;
  byInitials: Map<string, Known>;
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,9}|(?:\p{Lu}\.){2,})$/u;
const SMALL_WORDS = new Set(
  "of the and for in on to de du des la del et und".split(" "),
);
/** Nouns that alone can stand for the one body named with them. "front" is too often a line of battle to be more. */
const SHORTENING_NOUNS: ReadonlySet<string> = new Set([
  ...PUBLIC_BODY_NOUNS,
  "front",
]);
// How many organizations that begin with the same word a short form is held against.
const MAX_CANDIDATES = 12;

/** Links names of organizations: full names first, then acronyms and shortened forms that lead to them. */
export function linkOrganizations(
  reading: Reading,
  names: readonly NameSpan[],
): Thing[] {
  const things: Thing[] = [];
  const index: Index = {
    byKey: new Map(),
    byFirst: new Map(),
    byInitials: new Map(),
  };
  const parsed = names.map((name) => ({
    name,
    parts: readParts(reading, name),
  }));
  const bracketed = findBracketed(reading, names);
  // The longest first: a short form is looked up among the long ones.
  const order = [...parsed].sort(
    (a, b) => b.parts.length - a.parts.length || a.name.start - b.name.start,
  );
  for (const { name, parts } of order) {
    if (bracketed.has(name)) continue;
    const thing = findKnown(index, name, parts) ?? createThing(name.type);
    if (thing.references.length === 0) things.push(thing);
    addName(thing, name);
    register(index, thing, name, parts);
  }
  for (const [short, full] of bracketed) {
    const known = index.byKey.get(readParts(reading, full).join(" "));
    const thing = known?.thing ?? createThing(short.type);
    const parts = readParts(reading, short);
    const earlier = index.byKey.get(parts.join(" "));
    addName(thing, short);
    if (!known) things.push(thing);
    if (earlier && earlier.thing !== thing) merge(thing, earlier.thing, things);
    register(index, thing, short, parts);
  }
  for (const thing of things)
    thing.references.sort((a, b) => a.start - b.start);
  return things;
}

function merge(into: Thing, from: Thing, things: Thing[]): void {
  for (const reference of from.references) {
    reference.thing = into;
    into.references.push(reference);
  }
  from.references = [];
  things.splice(things.indexOf(from), 1);
}

/** Short names in brackets right behind a full one: "International Atomic Energy Agency (IAEA)". */
function findBracketed(
  reading: Reading,
  names: readonly NameSpan[],
): Map<NameSpan, NameSpan> {
  const found = new Map<NameSpan, NameSpan>();
  names.forEach((name, at) => {
    const before = names[at - 1];
    if (!before || before.endToken !== name.firstToken - 1) return;
    if (
      reading.tokens[before.endToken]?.text !== "(" ||
      reading.tokens[name.endToken]?.text !== ")"
    )
      return;
    if (ACRONYM.test(name.text) && before.endToken - before.firstToken > 1)
      found.set(name, before);
  });
  return found;
}

function readParts(reading: Reading, name: NameSpan): string[] {
  const parts = foldParts(reading.tokens, name.firstToken, name.endToken);
  if (parts[0] === "the") parts.shift();
  while (parts.length > 1 && CORPORATE_SUFFIXES.has(parts.at(-1) ?? ""))
    parts.pop();
  return canonical(parts);
}

/** "Department of Justice" and "Justice Department", "Ministry of Foreign Affairs" and "Foreign Ministry". */
function canonical(parts: string[]): string[] {
  const at = parts.findIndex(
    (part) =>
      part === "ministry" ||
      part === "department" ||
      part === "dept" ||
      part === "bureau",
  );
  if (at < 0 || at > 1) return parts;
  const kind = parts[at] === "dept" ? "department" : (parts[at] ?? "");
  if (parts[at + 1] === "of") {
    const rest = parts.slice(at + 2).filter((part) => part !== "the");
    if (rest.at(-1) === "affairs" && rest.length > 1) rest.pop();
    return [...parts.slice(0, at), ...rest, kind];
  }
  return parts;
}

function findKnown(
  index: Index,
  name: NameSpan,
  parts: readonly string[],
): Thing | null {
  const exact = index.byKey.get(parts.join(" "));
  if (exact) return exact.thing;
  const [first = ""] = parts;
  if (parts.length === 1 && ACRONYM.test(name.text)) {
    const known = index.byInitials.get(first);
    if (known) return known.thing;
    const institution = institutionByAcronym(name.text);
    const full =
      institution &&
      index.byKey.get(
        foldWord(institution.name.toLowerCase()).replace(/^the /u, ""),
      );
    if (full) return full.thing;
  }
  if (parts.length === 1 && SHORTENING_NOUNS.has(first))
    return findOnly(index, first);
  return findLonger(index, name, parts);
}

/** "Ministry" alone is the one ministry that the article names. */
function findOnly(index: Index, noun: string): Thing | null {
  let only: Thing | null = null;
  for (const { thing, parts } of index.byKey.values()) {
    if (headOf(parts) !== noun || parts.length < 2 || thing === only) continue;
    if (only) return null;
    only = thing;
  }
  return only;
}

/** "front" of "armed front of the south". */
function headOf(parts: readonly string[]): string | undefined {
  const of = parts.indexOf("of");
  return of > 0 ? parts[of - 1] : parts.at(-1);
}

/** The nearest organization that this name shortens: its first words, enough to tell it by. */
function findLonger(
  index: Index,
  name: NameSpan,
  parts: readonly string[],
): Thing | null {
  const [first = ""] = parts;
  if (parts.every((part) => GENERIC_NAME_WORDS.has(part)) || first.length < 2)
    return null;
  if (parts.length === 1 && (isDemonym(name.text) || countryByName(name.text)))
    return null;
  let best: Known | null = null;
  for (const known of index.byFirst.get(first) ?? []) {
    if (
      known.parts.length <= parts.length ||
      !parts.every((part, at) => known.parts[at] === part)
    )
      continue;
    if (!best || isNearer(known, best, name)) best = known;
  }
  return best?.thing ?? null;
}

/** The last one before the name; where none stands before it, the first after. */
function isNearer(a: Known, b: Known, name: NameSpan): boolean {
  const aBefore = a.firstToken <= name.firstToken;
  const bBefore = b.firstToken <= name.firstToken;
  if (aBefore !== bBefore) return aBefore;
  return aBefore ? a.firstToken > b.firstToken : a.firstToken < b.firstToken;
}

function register(
  index: Index,
  thing: Thing,
  name: NameSpan,
  parts: readonly string[],
): void {
  const known: Known = { thing, parts, firstToken: name.firstToken };
  const key = parts.join(" ");
  if (!index.byKey.has(key)) index.byKey.set(key, known);
  const [first = ""] = parts;
  const sharing = index.byFirst.get(first);
  if (!sharing) index.byFirst.set(first, [known]);
  else if (
    sharing.length < MAX_CANDIDATES &&
    !sharing.some((other) => other.thing === thing)
  )
    sharing.push(known);
  if (parts.length < 2) return;
  const initials = initialsOf(parts);
  const domestic = withoutCountry(parts);
  for (const form of [
    initials,
    initialsOf(parts, true),
    domestic.length < parts.length ? initialsOf(domestic) : "",
  ])
    if (form.length > 1 && !index.byInitials.has(form))
      index.byInitials.set(form, known);
  // "Federal Reserve" after "U.S. Federal Reserve".
  if (domestic.length < parts.length && domestic.length > 1) {
    const shorter = domestic.join(" ");
    if (!index.byKey.has(shorter)) index.byKey.set(shorter, known);
  }
}

function withoutCountry(parts: readonly string[]): readonly string[] {
  const [first = "", second = ""] = parts;
  if (isDemonym(`${capital(first)} ${capital(second)}`)) return parts.slice(2);
  return isDemonym(capital(first)) || countryByName(first)
    ? parts.slice(1)
    : parts;
}

function capital(part: string): string {
  return part.slice(0, 1).toUpperCase() + part.slice(1);
}

function initialsOf(parts: readonly string[], all = false): string {
  let initials = "";
  for (const part of parts)
    if (all || !SMALL_WORDS.has(part)) initials += part.slice(0, 1);
  return initials;
}
