import type { NameSpan } from "../document/draft.ts";
import { POST_GENDERS, RANKS } from "../lexicon/posts.ts";
import { addRole } from "./add-role.ts";
import type { Cast } from "./cast.ts";
import { countryName, countryOfOwner, roleOf } from "./describe-role.ts";
import {
  readHeading,
  readPostsBeforeComma,
  readPostClauses,
} from "./find-role-clauses.ts";
import { readOwnerAfterName, readRoleList } from "./find-role-lists.ts";
import { readPostsAfter } from "./find-roles-after.ts";
import type { NameOpening } from "./find-roles-before.ts";
import { findHome, type Home, inferOwner } from "./infer-owners.ts";
import type { Post } from "./read-post.ts";
import { isCapitalized } from "./token-shape.ts";
import type { Thing } from "./thing.ts";

/** Which tokens are heads of posts that a named person has: a head used here is no mention of its own. */
export type UsedHeads = Map<number, Thing>;

interface Giving {
  cast: Cast;
  home: Home;
  used: UsedHeads;
}

/** Gives persons the posts that stand around their names. */
export function assignRoles(
  cast: Cast,
  openings: ReadonlyMap<NameSpan, NameOpening>,
): UsedHeads {
  const giving: Giving = { cast, home: findHome(cast), used: new Map() };
  const { reading } = cast;
  const persons = reading.names.filter(
    (name) => cast.thingOf.get(name)?.type === "person",
  );
  for (const name of persons) {
    const opening = openings.get(name);
    for (const post of opening?.posts ?? []) givePrefixed(giving, name, post);
    for (const post of readPostsAfter(reading, name))
      give(giving, name, post, false);
    if (opening && opening.posts.length === 0)
      for (const post of readPostsBeforeComma(
        reading,
        name,
        opening.firstToken,
      ))
        give(giving, name, post, isCapitalized(reading.tokens[post.headToken]));
    for (const post of readPostClauses(reading, name))
      give(giving, name, post, false);
    giveHeading(giving, name);
  }
  for (const person of cast.things) dropRanks(person);
  return giving.used;
}

/** A bare rank beside a post says no more than a form of address. */
function dropRanks(person: Thing): void {
  if (person.roles.length < 2) return;
  const posts = person.roles.filter(
    ({ title, organization }) => organization !== null || !isRank(title),
  );
  if (posts.length > 0) person.roles = posts;
}

function isRank(title: string): boolean {
  return title
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter(Boolean)
    .every((word) => RANKS.has(word));
}

function givePrefixed(giving: Giving, name: NameSpan, post: Post): void {
  const { cast, used } = giving;
  if (post.head.plural) {
    // The head is one for all names of the list.
    for (const listed of readRoleList(cast, name, post)) {
      used.delete(post.headToken);
      give(giving, listed.name, listed.post, true);
    }
    return;
  }
  const owner = readOwnerAfterName(cast.reading, name);
  if (owner && !post.owner) give(giving, name, { ...post, owner }, true);
  else give(giving, name, post, true);
}

function give(
  giving: Giving,
  name: NameSpan,
  post: Post,
  prefixed: boolean,
): void {
  const { cast, home, used } = giving;
  const person = cast.thingOf.get(name);
  if (!person || used.has(post.headToken)) return;
  used.set(post.headToken, person);
  const role = roleOf(cast, post, "stated");
  person.gender ??= POST_GENDERS.get(post.head.noun) ?? null;
  if (!post.head.calling) person.country ??= countryOfOwner(cast, post.owner);
  // "spokeswoman for his campaign": it is told whose, though not by a name.
  const told =
    / (?:for|at) (?:the|an?|his|her|their|its) /u.test(role.title) ||
    /^(?:for|at)$/u.test(cast.reading.tokens[post.titleEnd]?.lower ?? "");
  if (role.organization === null && !told) {
    const owner = inferOwner(
      cast,
      home,
      post,
      Math.min(post.firstToken, name.firstToken),
      prefixed,
    );
    const known = person.roles.some(
      ({ organization, title }) =>
        organization !== null && title.toLowerCase().endsWith(post.head.noun),
    );
    if (owner && !known) {
      const code = "country" in owner ? owner.country : owner.body.country;
      addRole(person, {
        ...role,
        basis: "inferred",
        organization:
          "country" in owner ? countryName(cast, owner.country) : owner.text,
      });
      person.country ??= code;
      return;
    }
  }
  addRole(person, role);
}

/** "X, who heads Y": the verb names the post. */
function giveHeading({ cast }: Giving, name: NameSpan): void {
  const heading = readHeading(cast.reading, name);
  const person = cast.thingOf.get(name);
  const verb = heading && cast.reading.tokens[heading.verbToken];
  if (!heading || !verb || !person) return;
  addRole(person, {
    title: "head",
    organization: heading.organization.text,
    start: verb.start,
    end: heading.organization.end,
    basis: "stated",
    former: /^(?:headed|chaired|ran)$/u.test(verb.lower),
  });
}
