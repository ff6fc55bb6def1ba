import type { NameSpan, Token } from "../document/draft.ts";
import { isDemonym } from "../lexicon/countries.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { BODY_HEADS, STAFF_HEADS } from "../lexicon/posts.ts";
import { openFirms } from "./firm-names.ts";
import { findOwnedFirms } from "./owned-firms.ts";
import { findPostHead } from "./post-words.ts";
import { changeName } from "../names/name-span.ts";

const POSSESSIVE = /^['’]s?$/u;
/** What stands at a place: behind one of these, "at X" says where. */
const WORKS = new Set(
  "reactor plant terminal mine dam refinery smelter pipeline airfield airbase port harbour harbor pier dock shipyard camp site deposit oilfield field substation".split(
    " ",
  ),
);
const MAX_SITE_WORDS = 2;
const OF_PLACES = new Set(["mayor", "governor"]);
const LEADERS = new Set(
  "leader chief member boss lawmaker legislator mp mk mep councillor co-leader captain striker".split(
    " ",
  ),
);

/**
 * Types that the words around a name give it. A "person" whom nothing makes one, but who has a chief executive or a chairman, is an organization:
 * "Acme chairman X", "the founder of Acme". A "firm" at which works stand is a place.
 */
export function retypeNames(
  tokens: readonly Token[],
  names: readonly NameSpan[],
): NameSpan[] {
  const sites = new Set<string>();
  for (const name of names) if (isSite(tokens, name)) sites.add(name.text);
  const owned = findOwnedFirms(tokens, names);
  const isFirm = openFirms(tokens, owned);
  return owned.map((name) => {
    if (sites.has(name.text) && canBeSite(name))
      return changeName(name, { type: "place" });
    if (isArabicPerson(tokens, name))
      return changeName(name, { type: "person" });
    if (isFirm(name) || isCalledFirm(tokens, name))
      return changeName(name, { type: "organization" });
    if (name.type !== "person" || name.confidence > 0.9) return name;
    if (genderOfGivenName(tokens[name.firstToken]?.text ?? "") !== undefined)
      return name;
    const officer = findOfficer(tokens, name);
    if (officer === null) return name;
    return changeName(name, {
      type: OF_PLACES.has(officer) ? "place" : "organization",
    });
  });
}

/** Words that open names of movements, schools and places, not of persons: "Ansar al-Haq", "Deir al-Zor". */
const NO_GIVEN_NAME = new Set(
  "ansar jaish jaysh jund harakat kataib liwa faylaq dar bayt beit umm ahrar asaib saraya hayat majlis ittihad hizb ain tel tell deir ras wadi ayn bab jabal bir nahr qasr".split(
    " ",
  ),
);

/** "Oman's Karim al-Zand": an article inside the name, a country before it, and no word that opens a movement's name. */
function isArabicPerson(
  tokens: readonly Token[],
  { type, firstToken, endToken }: NameSpan,
): boolean {
  return (
    (type === "organization" || type === "place") &&
    endToken - firstToken > 1 &&
    /^(?:al|el)-\p{Lu}/u.test(tokens[endToken - 1]?.text ?? "") &&
    POSSESSIVE.test(tokens[firstToken - 1]?.text ?? "") &&
    !NO_GIVEN_NAME.has(tokens[firstToken]?.lower ?? "")
  );
}

/** "Hormoz company": no people is called so, and a firm follows. */
function isCalledFirm(
  tokens: readonly Token[],
  { type, text, endToken }: NameSpan,
): boolean {
  return (
    type === "nationality" &&
    !isDemonym(text) &&
    /^(?:company|firm|corporation|group)$/u.test(tokens[endToken]?.lower ?? "")
  );
}

function canBeSite({ type }: NameSpan): boolean {
  return type === "organization" || type === "product";
}

/** "four reactors at X", "a terminal at X": where works stand is no firm and no product. */
function isSite(tokens: readonly Token[], name: NameSpan): boolean {
  const { firstToken, endToken } = name;
  if (!canBeSite(name)) return false;
  if (endToken - firstToken > MAX_SITE_WORDS) return false;
  if (!/^(?:at|in|near)$/u.test(tokens[firstToken - 1]?.lower ?? ""))
    return false;
  if (POSSESSIVE.test(tokens[endToken]?.text ?? "")) return false;
  return standsAt(tokens, firstToken - 2);
}

const MAX_STEPS = 7;
const STANDING =
  /^(?:builds?|built|building|owns?|operates?|operated|runs?|constructs?)$/u;

/** Whether works stand before "at": "reactors", "reactors of 1,200 megawatts each", "build and operate four". */
function standsAt(tokens: readonly Token[], last: number): boolean {
  const noun = tokens[last]?.lower ?? "";
  const counted = isCount(tokens[last]);
  if (isWorks(noun)) return true;
  if (noun !== "each" && !counted) return false;
  for (let at = last - 1; at > last - MAX_STEPS; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (tokens[at]?.kind === "mark" && lower !== ",") return false;
    if (counted ? STANDING.test(lower) : isWorks(lower)) return true;
  }
  return false;
}

function isWorks(noun: string): boolean {
  return (
    WORKS.has(noun) || (noun.endsWith("s") && WORKS.has(noun.slice(0, -1)))
  );
}

function isCount(token: Token | undefined): boolean {
  return (
    token?.kind === "number" ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several)$/u.test(
      token?.lower ?? "",
    )
  );
}

function findOfficer(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSpan,
): string | null {
  const after = POSSESSIVE.test(tokens[endToken]?.text ?? "")
    ? endToken + 1
    : endToken;
  const behind = officerAt(tokens[after]);
  if (behind) return behind;
  const link =
    tokens[firstToken - 1]?.lower === "the" ? firstToken - 2 : firstToken - 1;
  if (!/^(?:of|at)$/u.test(tokens[link]?.lower ?? "")) return null;
  return officerAt(tokens[link - 1]);
}

function officerAt(token: Token | undefined): string | null {
  const head = findPostHead(token);
  if (!head || head.plural || STAFF_HEADS.has(head.noun)) return null;
  return BODY_HEADS.has(head.noun) ||
    LEADERS.has(head.noun) ||
    OF_PLACES.has(head.noun)
    ? head.noun
    : null;
}
