import {
  FIRM_NOUNS,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import type { Cast } from "./cast.ts";
import { lowerAt } from "./reading.ts";
import type { Salience } from "./salience.ts";
import { fullestName, type Thing } from "./thing.ts";

// "the company" can be any firm; "the bank" only what is called a bank.
const ANY_FIRM = new Set(
  "company firm group corporation conglomerate".split(" "),
);
const NOT_THE_TOPIC = new Set(
  "reuters afp ap bloomberg xinhua tass interfax nyse nasdaq".split(" "),
);
const MAX_DISTANCE = 3;

/** Whether a word after "the" can stand for an organization that was named. */
export function isBodyNoun(lower: string): boolean {
  return FIRM_NOUNS.has(lower) || PUBLIC_BODY_NOUNS.has(lower);
}

/** Whether it can stand for one firm alone among many: "the court" for a court that has no name. */
export function isKindNoun(lower: string): boolean {
  return isBodyNoun(lower) && !ANY_FIRM.has(lower);
}

/** The organization that "the company", "the agency" … means: the last one of that kind, if one clearly is. */
export function resolveBody(
  cast: Cast,
  salience: Salience,
  token: number,
  sentence: number,
): Thing | null {
  const noun = lowerAt(cast.reading, token);
  const general = ANY_FIRM.has(noun);
  let best: Thing | null = null;
  let bestActs = false;
  let others = 0;
  for (let at = salience.seen.length - 1; at >= 0; at--) {
    const seen = salience.seen[at];
    if (!seen || sentence - seen.sentence > MAX_DISTANCE) break;
    const { thing } = seen;
    if (thing.type !== "organization" || thing === best) continue;
    if (!(general ? isFirm(thing) : isCalled(thing, noun))) continue;
    // A firm in the subject's place is what the text is about.
    if (best === null) {
      best = thing;
      bestActs = seen.subject;
    } else if (
      general &&
      seen.subject &&
      (seen.sentence === sentence ||
        (!bestActs && seen.sentence >= sentence - 1))
    ) {
      best = thing;
      bestActs = true;
    } else others++;
  }
  if (!best || (general && others > 1)) return null;
  return best;
}

function isCalled(thing: Thing, noun: string): boolean {
  return thing.references.some(
    ({ form, text }) =>
      form === "name" &&
      text
        .toLowerCase()
        .split(/[\s-]+/u)
        .includes(noun),
  );
}

function isFirm(thing: Thing): boolean {
  const words = fullestName(thing)
    .toLowerCase()
    .split(/[\s-]+/u);
  if (NOT_THE_TOPIC.has(words[0] ?? "")) return false;
  return !words.some(
    (word) =>
      PUBLIC_BODY_NOUNS.has(word) &&
      word !== "service" &&
      word !== "centre" &&
      word !== "center",
  );
}
