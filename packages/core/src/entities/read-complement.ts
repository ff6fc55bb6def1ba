import { BODY_HEADS, STAFF_HEADS } from "../lexicon/posts.ts";
import type { PostHead } from "./post-words.ts";
import { isPortfolio } from "./post-words.ts";
import type { Owner } from "./read-post.ts";
import { isPossessive, lowerAt, nameOf, type Reading } from "./reading.ts";
import { isBodyNoun } from "./resolve-bodies.ts";
import { isCapitalized } from "./token-shape.ts";

/** What follows a post: "of the Atomic Energy Organization", "of public health at the University of X". */
export interface Complement {
  /** The preposition before the owner. */
  link: string;
  owner: Owner | null;
  /** Where the title ends: behind its portfolio, or where it ended before. */
  titleEnd: number;
  endToken: number;
}

// Which prepositions lead from a post to what it belongs to, and which to what it is about.
const LINKS = new Set(["of", "for", "at", "in", "with", "to", "on", "from"]);
const OWNING = new Set(["of", "for", "at", "with", "from", "in"]);
const REPRESENTING = new Set(
  "spokesman spokeswoman spokesperson lawyer attorney advocate counsel representative agent adviser advisor analyst economist correspondent reporter strategist researcher consultant".split(
    " ",
  ),
);
const STOPS = new Set(
  `who which that said says say told and or but as is was has had will would by while when where after before since`.split(
    " ",
  ),
);
const MAX_PORTFOLIO = 9;

export function readComplement(
  reading: Reading,
  from: number,
  head: PostHead,
  until = Infinity,
): Complement | null {
  let titleEnd = from;
  let at = from;
  for (let step = 0; step < 3; step++) {
    const link = lowerAt(reading, at);
    if (!LINKS.has(link)) break;
    const noun = skipQualifiers(reading, skipDeterminer(reading, at + 1));
    const owner =
      OWNING.has(link) && (link !== "in" || head.noun !== "ambassador")
        ? readOwner(reading, noun, link, head)
        : null;
    if (owner)
      return {
        link,
        owner,
        titleEnd,
        endToken: pastBracket(reading, owner.endToken),
      };
    const name = nameOf(reading, noun);
    if (name && (link === "to" || link === "in" || link === "on")) {
      if (head.calling) break;
      at = titleEnd = name.endToken;
      continue;
    }
    // "director of the agency": whose, is said elsewhere.
    if (link === "of" && isBodyAlone(reading, at + 1))
      return { link: "", owner: null, titleEnd, endToken: at + 3 };
    if (link === "from" || link === "with" || (head.calling && link === "to"))
      break;
    const end = readPortfolio(reading, noun, head, until);
    if (end === noun) break;
    at = titleEnd = end;
  }
  return titleEnd === from
    ? null
    : { link: "", owner: null, titleEnd, endToken: titleEnd };
}

/** "the agency", "the bank": a body without its name, and no noun behind that it would only qualify. */
function isBodyAlone(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 2];
  return (
    lowerAt(reading, at) === "the" &&
    isBodyNoun(lowerAt(reading, at + 1)) &&
    (!next ||
      next.kind !== "word" ||
      LINKS.has(next.lower) ||
      STOPS.has(next.lower))
  );
}

/** Past an acronym in brackets: "the International Atomic Energy Agency (IAEA)". */
function pastBracket(reading: Reading, from: number): number {
  const { tokens } = reading;
  return tokens[from]?.text === "(" &&
    tokens[from + 2]?.text === ")" &&
    isCapitalized(tokens[from + 1])
    ? from + 3
    : from;
}

/** "of the opposition Congress party", "at state-run Acme": up to the name. */
function skipQualifiers(reading: Reading, from: number): number {
  for (let at = from; at < from + 4; at++) {
    const name = nameOf(reading, at);
    if (name) return name.type === "organization" ? at : from;
    const token = reading.tokens[at];
    if (
      !token ||
      token.kind !== "word" ||
      isCapitalized(token) ||
      LINKS.has(token.lower) ||
      STOPS.has(token.lower)
    )
      return from;
  }
  return from;
}

function skipDeterminer(reading: Reading, at: number): number {
  return /^(?:the|its|his|her|their|a|an)$/u.test(lowerAt(reading, at))
    ? at + 1
    : at;
}

function readOwner(
  reading: Reading,
  at: number,
  link: string,
  head: PostHead,
): Owner | null {
  const { tokens } = reading;
  const name = nameOf(reading, at);
  if (name) {
    if (name.firstToken !== at) return null;
    if (name.type === "person") {
      // A firm called after persons: "CEO of Smith Jones".
      const firm =
        BODY_HEADS.has(head.noun) &&
        !STAFF_HEADS.has(head.noun) &&
        link === "of";
      return firm
        ? { name: null, within: null, firstToken: at, endToken: name.endToken }
        : null;
    }
    if (link === "in" && name.type === "place" && head.calling) return null;
    if (link === "from" && name.type !== "organization") return null;
    if (name.type === "nationality") return ownerAfterNationality(reading, at);
    if (!isPossessive(tokens[name.endToken]))
      return {
        name,
        within: null,
        firstToken: at,
        endToken: name.endToken,
      };
    // "head of Iran's Atomic Energy Organization": the organization, within the country.
    const inner = nameOf(reading, name.endToken + 1);
    if (inner && inner.type === "organization")
      return {
        name: inner,
        within: name,
        firstToken: inner.firstToken,
        endToken: inner.endToken,
      };
    return { name, within: null, firstToken: at, endToken: name.endToken };
  }
  if (
    !isCapitalized(tokens[at]) ||
    (isPortfolio(tokens[at]) && !REPRESENTING.has(head.noun))
  )
    return null;
  let end = at;
  while (isCapitalized(tokens[end]) && !nameOf(reading, end)) end++;
  return { name: null, within: null, firstToken: at, endToken: end };
}

/** "of the Iranian parliament": what follows the adjective is the owner, the adjective says where. */
function ownerAfterNationality(reading: Reading, at: number): Owner | null {
  const nationality = nameOf(reading, at);
  if (!nationality) return null;
  const next = nameOf(reading, nationality.endToken);
  if (next && next.type !== "person")
    return {
      name: next,
      within: nationality,
      firstToken: next.firstToken,
      endToken: next.endToken,
    };
  return {
    name: nationality,
    within: null,
    firstToken: at,
    endToken: nationality.endToken,
  };
}

/** Where a portfolio ends: "Planning and International Cooperation", "labour, industrial relations and trade". */
function readPortfolio(
  reading: Reading,
  from: number,
  head: PostHead,
  until: number,
): number {
  const { tokens } = reading;
  let end = from;
  let at = from;
  while (at < from + MAX_PORTFOLIO && at < until) {
    const token = tokens[at];
    if (!token || nameOf(reading, at)) break;
    if (token.kind === "word") {
      const fits =
        isPortfolio(token) ||
        (isCapitalized(token) && isCapitalized(tokens[from])) ||
        (head.calling && !isCapitalized(token));
      if (!fits || STOPS.has(token.lower) || LINKS.has(token.lower)) {
        const joins =
          token.lower === "and" &&
          end > from &&
          isPortfolio(tokens[at + 1]) &&
          !nameOf(reading, at + 1);
        if (!joins) break;
        at++;
        continue;
      }
      end = ++at;
    } else if (
      (token.text === "," || token.text === "&") &&
      isPortfolio(tokens[at + 1]) &&
      listGoesOn(reading, at)
    ) {
      at++;
    } else break;
  }
  return end;
}

/** Whether a comma inside a portfolio is one of a list that ends in "and". */
function listGoesOn(reading: Reading, comma: number): boolean {
  for (let at = comma + 1; at < comma + 6; at++) {
    const token = reading.tokens[at];
    if (!token) return false;
    if (token.lower === "and") return true;
    if (!isPortfolio(token)) return false;
  }
  return false;
}
