import type { NameSpan } from "../document/draft.ts";
import { addRole } from "./add-role.ts";
import { countryName, countryOfOwner } from "./describe-role.ts";
import type { Cast } from "./cast.ts";
import type { Owner } from "./read-post.ts";
import { isPossessive, lowerAt, nameOf, sentenceOf } from "./reading.ts";
import type { Thing } from "./thing.ts";

/**
 * "his Iranian counterpart X": X has the post of whoever "he" is, in the other country;
 * "his successor X" and "his predecessor X": the same post, after or before.
 */
export function inferCounterparts(cast: Cast): void {
  const { reading } = cast;
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = reading.tokens[at];
    const lower = token?.lower;
    if (
      !token ||
      (lower !== "counterpart" &&
        lower !== "successor" &&
        lower !== "predecessor")
    )
      continue;
    const name = personBeside(cast, at);
    const person = name && cast.thingOf.get(name);
    const base = person && baseOf(cast, at, person);
    const post = base?.roles.find(({ former }) => !former) ?? base?.roles[0];
    if (!name || !person || !post) continue;
    const nationality = nationalityBefore(cast, at);
    if (lower === "counterpart" && !nationality) continue;
    const code = nationality
      ? countryOfOwner(cast, nationality)
      : (base?.country ?? null);
    addRole(person, {
      title: plainTitle(post.title),
      organization:
        nationality && code ? countryName(cast, code) : post.organization,
      start: nationality
        ? (reading.tokens[nationality.firstToken]?.start ?? token.start)
        : token.start,
      end: token.end,
      basis: "inferred",
      former: lower === "predecessor",
    });
    person.country ??= code;
  }
}

/** "President" as a common noun; abbreviations stay as they are. */
function plainTitle(title: string): string {
  return /\p{Lu}{2}/u.test(title) ? title : title.toLowerCase();
}

/** The name right behind the word, forms of address and a comma apart. */
function personBeside({ reading }: Cast, at: number): NameSpan | null {
  for (let next = at + 1; next < at + 4; next++) {
    const name = nameOf(reading, next);
    if (name) return name.type === "person" ? name : null;
    const token = reading.tokens[next];
    if (
      !token ||
      (token.kind === "mark" && token.text !== "," && token.text !== ".")
    )
      return null;
  }
  return null;
}

function nationalityBefore({ reading }: Cast, at: number): Owner | null {
  let before = at - 1;
  if (isPossessive(reading.tokens[before])) before--;
  const name = nameOf(reading, before);
  if (!name || (name.type !== "nationality" && name.type !== "place"))
    return null;
  return {
    name,
    within: null,
    firstToken: name.firstToken,
    endToken: name.endToken,
  };
}

/** Whose counterpart: the owner where a name has the possessive, else the nearest person before with a post. */
function baseOf(cast: Cast, at: number, other: Thing): Thing | null {
  const { reading } = cast;
  const sentence = sentenceOf(reading, at);
  const limit = Math.max(sentence?.firstToken ?? 0, at - 40);
  for (let before = at - 1; before >= limit; before--) {
    const name = nameOf(reading, before);
    if (!name) continue;
    const thing = cast.thingOf.get(name);
    if (thing?.type === "person" && thing !== other && thing.roles.length > 0)
      return thing;
    before = name.firstToken;
  }
  return personInSentenceBefore(cast, at, other);
}

function personInSentenceBefore(
  cast: Cast,
  at: number,
  other: Thing,
): Thing | null {
  const { reading } = cast;
  if (
    !/^(?:his|her|their)$/u.test(lowerAt(reading, at - 1)) &&
    !/^(?:his|her|their)$/u.test(lowerAt(reading, at - 2))
  )
    return null;
  const here = reading.sentenceAt[at] ?? -1;
  const before = reading.sentences[here - 1];
  if (!before) return null;
  for (let token = before.endToken - 1; token >= before.firstToken; token--) {
    const name = nameOf(reading, token);
    const thing = name && cast.thingOf.get(name);
    if (thing?.type === "person" && thing !== other && thing.roles.length > 0)
      return thing;
  }
  return null;
}
