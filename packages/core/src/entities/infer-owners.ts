import { BODY_HEADS, STATE_HEADS } from "../lexicon/posts.ts";
import type { Cast } from "./cast.ts";
import { findSeatCountry } from "./find-countries.ts";
import type { Post } from "./read-post.ts";
import { nameOf, sentenceOf } from "./reading.ts";
import { fullestName, type Thing } from "./thing.ts";

/** What the article is about, where a post names no owner: one state, one body. Null where several compete. */
export interface Home {
  country: string | null;
  body: Thing | null;
}

// The agencies that carry the copy are not what it is about.
const AGENCIES =
  /^(?:Reuters|REUTERS|AFP|AP|Xinhua|TASS|Tass|Interfax|Bloomberg|Associated Press|The Associated Press|Agence France-Presse|NYSE|Nasdaq)$/u;

/** Finds the state and the body that most names of the article point to. */
export function findHome(cast: Cast): Home {
  const countries = new Map<string, number>();
  const bodies = new Map<Thing, number>();
  const [dateline] = cast.reading.sentences.filter(
    ({ part }) => part === "dateline",
  );
  for (const thing of cast.things) {
    const names = thing.references.length;
    if (thing.type === "organization" && !AGENCIES.test(fullestName(thing)))
      bodies.set(thing, names);
    const code = thing.country;
    if (code && thing.type !== "person") {
      const filed =
        dateline &&
        thing.references.some(
          ({ start }) => start >= dateline.start && start < dateline.end,
        );
      countries.set(code, (countries.get(code) ?? 0) + names + (filed ? 2 : 0));
    }
  }
  return { country: leading(countries, 1, 1.4), body: leading(bodies, 2, 1.6) };
}

/** The key that leads the next one by this factor. */
function leading<K>(
  counts: ReadonlyMap<K, number>,
  least: number,
  factor: number,
): K | null {
  let best: K | null = null;
  let top = 0;
  let second = 0;
  for (const [key, count] of counts) {
    if (count > top) {
      second = top;
      top = count;
      best = key;
    } else if (count > second) second = count;
  }
  return top >= least && top >= second * factor ? best : null;
}

/** What a post without a stated owner belongs to. */
export type InferredOwner =
  | { country: string }
  | { body: Thing; /** As the text calls it there. */ text: string };

/**
 * Infers the owner of a post: "its president", "Chairman X" from the body spoken of in the sentence or the
 * article's own, "President X" from the article's state. `before` is the token where the post or name begins.
 */
export function inferOwner(
  cast: Cast,
  home: Home,
  post: Post,
  before: number,
  prefixed: boolean,
): InferredOwner | null {
  if (post.head.calling) return null;
  const { noun } = post.head;
  if (post.determiner === "possessive") {
    return lastActor(cast, before);
  }
  const stately = STATE_HEADS.has(noun) && (prefixed || !BODY_HEADS.has(noun));
  if (stately && home.country) return { country: home.country };
  if (!BODY_HEADS.has(noun) || stately) return null;
  if (post.determiner === "the") {
    const told = toldBefore(cast, noun, before);
    if (told !== undefined) return told;
  }
  const near = onlyBodyBefore(cast, before);
  if (near) return near;
  return home.body ? { body: home.body, text: fullestName(home.body) } : null;
}

const LOOKS_BACK = 300;

/**
 * "A spokesman for Acme …. The spokesman, Tom Ash, …": whose post was told where it was first spoken of. Null where
 * that is no body's, undefined where nothing was told.
 */
function toldBefore(
  cast: Cast,
  noun: string,
  before: number,
): InferredOwner | null | undefined {
  const { reading } = cast;
  const { tokens } = reading;
  for (let at = before - 1; at >= Math.max(0, before - LOOKS_BACK); at--) {
    if (tokens[at]?.lower !== noun) continue;
    if (!/^(?:for|of)$/u.test(tokens[at + 1]?.lower ?? "")) continue;
    const first = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
    const name = nameOf(reading, first);
    const thing = name && cast.thingOf.get(name);
    if (!thing) continue;
    return thing.type === "organization"
      ? { body: thing, text: name.text }
      : null;
  }
  return undefined;
}

/** The last organization or state before a token, in its sentence or the one before. */
function lastActor(cast: Cast, before: number): InferredOwner | null {
  const { reading } = cast;
  const here = reading.sentenceAt[before] ?? -1;
  const first =
    (reading.sentences[here - 1] ?? reading.sentences[here])?.firstToken ??
    before;
  for (let at = before - 1; at >= Math.max(first, before - 80); at--) {
    const name = nameOf(reading, at);
    if (!name) continue;
    const thing = cast.thingOf.get(name);
    if (thing?.type === "organization" && !AGENCIES.test(name.text))
      return { body: thing, text: name.text };
    if (
      thing?.type === "place" &&
      thing.country &&
      (cast.countries.get(thing.country) === thing ||
        findSeatCountry(name.text))
    )
      return { country: thing.country };
    at = name.firstToken;
  }
  return null;
}

/** The one organization named before a token in its sentence. */
function onlyBodyBefore(cast: Cast, before: number): InferredOwner | null {
  const { reading } = cast;
  const first = sentenceOf(reading, before)?.firstToken ?? before;
  const found = new Map<Thing, string>();
  for (let at = before - 1; at >= Math.max(first, before - 60); at--) {
    const name = nameOf(reading, at);
    const thing = name && cast.thingOf.get(name);
    if (thing?.type === "organization" && !AGENCIES.test(name?.text ?? ""))
      found.set(thing, name?.text ?? "");
  }
  const [only] = found;
  return found.size === 1 && only ? { body: only[0], text: only[1] } : null;
}
