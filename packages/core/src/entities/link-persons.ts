import type { NameSpan } from "../document/draft.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { POST_GENDERS } from "../lexicon/posts.ts";
import type { NameOpening } from "./find-roles-before.ts";
import {
  isNameArticle,
  namesAgree,
  parsePersonName,
  type PersonName,
} from "./parse-person-name.ts";
import type { Reading } from "./reading.ts";
import { addName, createThing, type Gender, type Thing } from "./thing.ts";

interface Person {
  thing: Thing;
  name: PersonName;
  /** Token of the last name that led here, for the nearest of several. */
  lastToken: number;
  firstToken: number;
  heads: Set<string>;
}

// How many persons that share a word of their names one name is held against.
const MAX_CANDIDATES = 16;

/** Links persons' names: full names among themselves, then surnames and given names to the full ones. */
export function linkPersons(
  reading: Reading,
  names: readonly NameSpan[],
  openings: ReadonlyMap<NameSpan, NameOpening>,
): { things: Thing[]; left: NameSpan[] } {
  const persons: Person[] = [];
  const byPart = new Map<string, Person[]>();
  const parsed = new Map<NameSpan, PersonName>();
  for (const name of names) parsed.set(name, parsePersonName(reading, name));
  shortenArticled(parsed);
  const full = new Map<NameSpan, Person>();
  for (const name of names) {
    const parts = parsed.get(name);
    if (!parts || parts.parts.length < 2 || name.type !== "person") continue;
    full.set(name, findFull(persons, byPart, parts, name, openings.get(name)));
  }
  const left: NameSpan[] = [];
  for (const name of names) {
    const parts = parsed.get(name);
    if (!parts) continue;
    const opening = openings.get(name);
    let person = full.get(name) ?? null;
    if (!person) {
      person = findShort(byPart, parts, name, opening);
      if (!person && name.type !== "person") {
        left.push(name);
        continue;
      }
      person ??= addPerson(persons, byPart, parts, name);
    }
    person.lastToken = name.firstToken;
    for (const post of opening?.posts ?? []) person.heads.add(post.head.noun);
    person.thing.gender ??= genderOf(reading, name, opening);
    addName(person.thing, name);
  }
  const things = persons
    .map(({ thing }) => thing)
    .filter(({ references }) => references.length > 0);
  for (const thing of things)
    thing.references.sort((a, b) => a.start - b.start);
  return { things, left };
}

/** "Al Marzouq" is a family name where somebody is called "Khalid Al Marzouq"; "Al Gore" is a whole name. */
function shortenArticled(parsed: Map<NameSpan, PersonName>): void {
  const endings = new Set<string>();
  for (const { parts } of parsed.values())
    if (parts.length > 2) endings.add(parts.slice(-2).join(" "));
  for (const [name, { parts, last }] of parsed)
    if (
      parts.length === 2 &&
      isNameArticle(parts[0] ?? "") &&
      endings.has(parts.join(" "))
    )
      parsed.set(name, { parts: [last], last, first: last });
}

function findFull(
  persons: Person[],
  byPart: Map<string, Person[]>,
  parts: PersonName,
  name: NameSpan,
  opening: NameOpening | undefined,
): Person {
  let best: Person | null = null;
  for (const part of new Set([parts.last, parts.first]))
    for (const person of byPart.get(part) ?? [])
      if (namesAgree(person.name, parts)) best = person;
  if (best) {
    if (parts.parts.length > best.name.parts.length) {
      best.name = parts;
      indexPerson(byPart, best);
    }
  } else best = addPerson(persons, byPart, parts, name);
  best.thing.gender ??= opening?.gender ?? null;
  return best;
}

function addPerson(
  persons: Person[],
  byPart: Map<string, Person[]>,
  name: PersonName,
  span: NameSpan,
): Person {
  const person: Person = {
    thing: createThing("person"),
    name,
    lastToken: -1,
    firstToken: span.firstToken,
    heads: new Set(),
  };
  persons.push(person);
  indexPerson(byPart, person);
  return person;
}

function indexPerson(byPart: Map<string, Person[]>, person: Person): void {
  for (const part of person.name.parts) {
    const list = byPart.get(part);
    if (!list) byPart.set(part, [person]);
    else if (!list.includes(person)) {
      if (list.length >= MAX_CANDIDATES) list.shift();
      list.push(person);
    }
  }
}

/** Who a surname, a given name or a shortened name means; null where nobody before or after bears it. */
function findShort(
  byPart: Map<string, Person[]>,
  name: PersonName,
  span: NameSpan,
  opening: NameOpening | undefined,
): Person | null {
  const sharing = byPart.get(name.last) ?? [];
  const agreeing = sharing.filter((person) => fits(person, name, opening));
  const byLast = agreeing.filter((person) => person.name.last === name.last);
  const pool = byLast.length > 0 ? byLast : agreeing;
  if (span.type !== "person" && byLast.length === 0) return null;
  let best: Person | null = null;
  for (const person of pool)
    if (!best || rank(person, span, opening) > rank(best, span, opening))
      best = person;
  return best;
}

function fits(
  person: Person,
  name: PersonName,
  opening: NameOpening | undefined,
): boolean {
  if (!namesAgree(person.name, name)) return false;
  return !(
    opening?.gender &&
    person.thing.gender &&
    opening.gender !== person.thing.gender
  );
}

/** A shared post counts most, then who was named last before this place, then who comes first after it. */
function rank(
  person: Person,
  span: NameSpan,
  opening: NameOpening | undefined,
): number {
  const shared = opening?.posts.some((post) => person.heads.has(post.head.noun))
    ? 1e9
    : 0;
  const near =
    person.lastToken >= 0 && person.lastToken < span.firstToken
      ? person.lastToken
      : -person.firstToken;
  return shared + near;
}

function genderOf(
  reading: Reading,
  name: NameSpan,
  opening: NameOpening | undefined,
): Gender | null {
  if (opening?.gender) return opening.gender;
  for (const post of opening?.posts ?? []) {
    const gender = POST_GENDERS.get(post.head.noun);
    if (gender) return gender;
  }
  if (name.endToken - name.firstToken < 2) return null;
  const given = genderOfGivenName(reading.tokens[name.firstToken]?.text ?? "");
  return given === "male" ? "m" : given === "female" ? "f" : null;
}
