import type { Role } from "../document/entity.ts";
import type { Basis } from "../document/span.ts";
import { countryByCode } from "../lexicon/countries.ts";
import type { Cast } from "./cast.ts";
import { findCountryInName } from "./find-countries.ts";
import { foldParts } from "./fold-parts.ts";
import type { Owner, Post } from "./read-post.ts";
import { fullestName } from "./thing.ts";

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
