import type { NameSpan } from "../document/draft.ts";
import type { Basis } from "../document/span.ts";
import type { Role } from "../document/entity.ts";
import { countryByCode } from "../lexicon/countries.ts";
import { POST_GENDERS } from "../lexicon/posts.ts";
import type { Cast } from "./cast.ts";
import { findCountryInName } from "./find-countries.ts";
import { readPostsAfter } from "./find-roles-after.ts";
import type { NameOpening } from "./find-roles-before.ts";
import {
  readHeading,
  readPostBeforeComma,
  readPostClauses,
} from "./find-role-clauses.ts";
import { foldParts } from "./fold-parts.ts";
import type { Owner, Post } from "./read-post.ts";
import { fullestName, type Thing } from "./thing.ts";

/** Which tokens are heads of posts that a named person has: a head used here is no mention of its own. */
export type UsedHeads = Map<number, Thing>;

/** Gives persons the posts that stand around their names. */
export function assignRoles(
  cast: Cast,
  openings: ReadonlyMap<NameSpan, NameOpening>,
): UsedHeads {
  const used: UsedHeads = new Map();
  const { reading } = cast;
  for (const name of reading.names) {
    const person = cast.thingOf.get(name);
    if (person?.type !== "person") continue;
    const opening = openings.get(name);
    const give = (post: Post): void => {
      if (used.has(post.headToken)) return;
      used.set(post.headToken, person);
      addRole(person, roleOf(cast, post, "stated"));
      person.gender ??= POST_GENDERS.get(post.head.noun) ?? null;
      person.country ??= post.head.calling
        ? null
        : countryOfOwner(cast, post.owner);
    };
    for (const post of opening?.posts ?? []) give(post);
    for (const post of readPostsAfter(reading, name)) give(post);
    if (opening && opening.posts.length === 0) {
      const before = readPostBeforeComma(reading, name, opening.firstToken);
      if (before) give(before);
    }
    for (const post of readPostClauses(reading, name)) give(post);
    giveHeading(cast, person, name);
  }
  return used;
}

function giveHeading(cast: Cast, person: Thing, name: NameSpan): void {
  const heading = readHeading(cast.reading, name);
  if (!heading) return;
  const verb = cast.reading.tokens[heading.verbToken];
  if (!verb) return;
  addRole(person, {
    title: "head",
    organization: heading.organization.text,
    start: verb.start,
    end: heading.organization.end,
    basis: "stated",
    former: /^(?:headed|chaired|ran)$/u.test(verb.lower),
  });
}

/** A post as the public model has it. */
export function roleOf(cast: Cast, post: Post, basis: Basis): Role {
  const { tokens } = cast.reading;
  return {
    title: titleOf(cast, post),
    organization: organizationOf(cast, post),
    start:
      tokens[
        Math.min(
          post.firstToken + (isDetermined(post) ? 1 : 0),
          post.titleFirst,
        )
      ]?.start ?? 0,
    end: tokens[post.endToken - 1]?.end ?? 0,
    basis,
    former: post.former,
  };
}

function isDetermined({
  determiner,
  firstToken,
  titleFirst,
  owner,
}: Post): boolean {
  return (
    determiner !== null &&
    firstToken < titleFirst &&
    owner?.firstToken !== firstToken
  );
}

function titleOf({ reading }: Cast, post: Post): string {
  const { tokens, text } = reading;
  const start = tokens[post.titleFirst]?.start ?? 0;
  const end = tokens[post.titleEnd - 1]?.end ?? start;
  const title = text.slice(start, end).replace(/\s+/gu, " ");
  return post.head.plural
    ? title.replace(/men$/u, "man").replace(/(?<!s)s$/u, "")
    : title;
}

function organizationOf(cast: Cast, { owner, head }: Post): string | null {
  if (!owner) return null;
  if (owner.name?.type === "nationality") {
    if (head.calling) return null;
    const country = cast.thingOf.get(owner.name)?.country;
    return country ? countryName(cast, country) : null;
  }
  if (owner.name?.type === "place" && head.calling) return null;
  return textOfOwner(cast, owner).replace(/^the\s+/iu, "");
}

function textOfOwner({ reading }: Cast, owner: Owner): string {
  if (owner.name) return owner.name.text.replace(/\s+/gu, " ");
  const start = reading.tokens[owner.firstToken]?.start ?? 0;
  const end = reading.tokens[owner.endToken - 1]?.end ?? start;
  return reading.text.slice(start, end).replace(/\s+/gu, " ");
}

/** A country's name as the article has it, else as the table has it. */
export function countryName(cast: Cast, code: string): string {
  const thing = cast.countries.get(code);
  return (thing && fullestName(thing)) || (countryByCode(code)?.name ?? code);
}

/** The country that what a post belongs to states. */
export function countryOfOwner(cast: Cast, owner: Owner | null): string | null {
  if (!owner) return null;
  const within = owner.within && cast.thingOf.get(owner.within)?.country;
  if (within) return within;
  if (owner.name) return cast.thingOf.get(owner.name)?.country ?? null;
  return findCountryInName(
    foldParts(cast.reading.tokens, owner.firstToken, owner.endToken),
  );
}

/** Adds a role unless the person has it; of two tellings of one role the fuller stays. */
export function addRole(person: Thing, role: Role): void {
  const at = person.roles.findIndex(
    (other) =>
      other.former === role.former &&
      sameTitle(other.title, role.title) &&
      (other.organization === null ||
        role.organization === null ||
        sameOrganization(other.organization, role.organization)),
  );
  const other = person.roles[at];
  if (!other) person.roles.push(role);
  else if (other.organization === null && role.organization !== null)
    person.roles[at] = role;
}

function sameTitle(a: string, b: string): boolean {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function sameOrganization(a: string, b: string): boolean {
  const x = a
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const y = b
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (x === y || x.includes(y) || y.includes(x)) return true;
  return isSameCountry(a, b);
}

function isSameCountry(a: string, b: string): boolean {
  const code = findCountryInName([a, ""]);
  return code !== null && code === findCountryInName([b, ""]);
}
