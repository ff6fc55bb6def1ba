import { LEADER_HEADS } from "../lexicon/posts.ts";
import { countryOfOwner } from "./describe-role.ts";
import { findSeatCountry } from "./find-countries.ts";
import type { Cast } from "./cast.ts";
import type { Role } from "../document/entity.ts";
import type { Post } from "./read-post.ts";
import type { Salience } from "./salience.ts";
import type { Thing } from "./thing.ts";

/** Persons by the nouns of their posts: the last word of a title first of all. */
export type Holders = ReadonlyMap<string, readonly Thing[]>;

const HEADS_OF_BODIES = new Set(
  "chief head boss ceo chairman chairwoman director executive president chair".split(
    " ",
  ),
);
const LOWERED = new Set(
  "vice deputy assistant associate former under acting".split(" "),
);
const MAX_HOLDERS = 24;
const MAX_DISTANCE = 25;

/** Indexes persons by every word that can name their post without their name. */
export function indexHolders(things: readonly Thing[]): Holders {
  const holders = new Map<string, Thing[]>();
  for (const thing of things) {
    if (thing.type !== "person") continue;
    for (const noun of new Set(thing.roles.flatMap(nounsOf))) {
      const list = holders.get(noun) ?? [];
      if (list.length < MAX_HOLDERS) list.push(thing);
      holders.set(noun, list);
    }
  }
  return holders;
}

function nounsOf({ title }: Role): string[] {
  const words = wordsOf(title);
  const nouns = words.filter((word) => !LOWERED.has(word));
  if (words.includes("prime") && words.includes("minister"))
    nouns.push("premier", "leader");
  if (words.includes("premier")) nouns.push("leader");
  if (words.some((word) => LEADER_HEADS.has(word))) nouns.push("leader");
  if (words.some((word) => HEADS_OF_BODIES.has(word)))
    nouns.push("chief", "head", "boss");
  return nouns;
}

/** The person whom a post without a name means: "the Kremlin leader", "the prime minister". */
export function resolveHolder(
  cast: Cast,
  salience: Salience,
  holders: Holders,
  post: Post,
  sentence: number,
): Thing | null {
  const words = wordsOf(textOf(cast, post));
  const country = post.owner ? countryOfOwner(cast, post.owner) : null;
  const holder = findHolder(cast, salience, holders, post, sentence, {
    words,
    country,
  });
  if (holder || country === null || !isOfPalace(post)) return holder;
  // "the Kremlin leader", where the only leader told of so far is a "President" of no stated country.
  const likely = findHolder(
    cast,
    salience,
    holders,
    { ...post, owner: null },
    sentence,
    { words, country: null, unplaced: true },
  );
  if (!likely) return null;
  likely.country = country;
  return likely;
}

function isOfPalace({ owner }: Post): boolean {
  return owner?.name
    ? findSeatCountry(owner.name.text)?.palace === true
    : false;
}

interface Wanted {
  words: readonly string[];
  country: string | null;
  /** Only persons of no known country, and none that the text names only later. */
  unplaced?: boolean;
}

function findHolder(
  cast: Cast,
  salience: Salience,
  holders: Holders,
  post: Post,
  sentence: number,
  { words, country, unplaced = false }: Wanted,
): Thing | null {
  let best: Thing | null = null;
  let bestToken = -1;
  let others = 0;
  for (const person of holders.get(post.head.noun) ?? []) {
    if (unplaced && person.country !== null) continue;
    if (
      !person.roles.some((role) =>
        fits(cast, role, person, post, words, country),
      )
    )
      continue;
    const last = salience.last.get(person);
    if (!last || sentence - last.sentence > MAX_DISTANCE) {
      if (!unplaced) others++;
      continue;
    }
    if (best) others++;
    if (last.token > bestToken) {
      best = person;
      bestToken = last.token;
    }
  }
  const last = best && salience.last.get(best);
  // With several holders, only the one that was just spoken of.
  return last && (others === 0 || sentence - last.sentence <= 2) ? best : null;
}

function fits(
  cast: Cast,
  role: Role,
  person: Thing,
  post: Post,
  words: readonly string[],
  country: string | null,
): boolean {
  if (role.former !== post.former) return false;
  const title = wordsOf(role.title);
  if (title.some((word) => LOWERED.has(word) && !words.includes(word)))
    return false;
  const bare = words.filter(
    (word) => word !== post.head.noun && word !== "supreme",
  );
  const synonym = !title.includes(post.head.noun);
  if (
    synonym
      ? bare.length > 0 && post.head.noun !== "leader"
      : !bare.every((word) => title.includes(word))
  )
    return false;
  // "the minister" is not the prime minister, nor "the secretary" the secretary general.
  if (
    post.head.noun === "minister" &&
    title.includes("prime") &&
    !words.includes("prime")
  )
    return false;
  if (!post.owner) return true;
  if (country) return person.country === country;
  const owner = post.owner.name?.text.toLowerCase() ?? "";
  const organization = role.organization?.toLowerCase() ?? "";
  return (
    owner !== "" &&
    organization !== "" &&
    (organization.includes(owner) || owner.includes(organization))
  );
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().split(/[\s-]+/u);
}

function textOf({ reading }: Cast, { titleFirst, titleEnd }: Post): string {
  const { tokens, text } = reading;
  return text.slice(
    tokens[titleFirst]?.start ?? 0,
    tokens[titleEnd - 1]?.end ?? 0,
  );
}
