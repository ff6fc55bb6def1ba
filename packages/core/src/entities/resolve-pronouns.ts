import { lowerAt, type Reading } from "./reading.ts";
import type { Salience, Seen } from "./salience.ts";
import type { Gender, Thing } from "./thing.ts";

/** Third person singular: whom it can mean and how it stands in its clause. */
const PERSONAL: ReadonlyMap<
  string,
  { gender: Gender; use: "subject" | "object" | "possessive" }
> = new Map([
  ["he", { gender: "m", use: "subject" }],
  ["him", { gender: "m", use: "object" }],
  ["his", { gender: "m", use: "possessive" }],
  ["himself", { gender: "m", use: "possessive" }],
  ["she", { gender: "f", use: "subject" }],
  ["her", { gender: "f", use: "possessive" }],
  ["hers", { gender: "f", use: "possessive" }],
  ["herself", { gender: "f", use: "possessive" }],
]);
const MAX_DISTANCE = 3;

/** Whether a word is a pronoun that this room resolves. */
export function isPersonalPronoun(lower: string): boolean {
  return PERSONAL.has(lower);
}

/** "he" and "him" are of a man. Null where the word is no such pronoun. */
export function genderOfPronoun(lower: string): Gender | null {
  return PERSONAL.get(lower)?.gender ?? null;
}

/** The person that "he", "her", "his" … means, if one person fits clearly best. */
export function resolvePronoun(
  reading: Reading,
  salience: Salience,
  token: number,
  sentence: number,
  quotation: number,
): Thing | null {
  const lower = lowerAt(reading, token);
  const pronoun = PERSONAL.get(lower);
  if (!pronoun) return null;
  const use =
    lower === "her" && isObjectHer(reading, token) ? "object" : pronoun.use;
  const scores = new Map<Thing, number>();
  for (const seen of salience.seen) {
    if (salience.last.get(seen.thing) !== seen) continue;
    const { thing } = seen;
    if (thing.type !== "person" || sentence - seen.sentence > MAX_DISTANCE)
      continue;
    if (thing.gender && thing.gender !== pronoun.gender) continue;
    scores.set(thing, scoreOf(seen, { use, token, sentence, quotation }));
  }
  return clearest(scores, salience, pronoun.gender);
}

function scoreOf(
  seen: Seen,
  at: {
    use: "subject" | "object" | "possessive";
    token: number;
    sentence: number;
    quotation: number;
  },
): number {
  const distance = at.sentence - seen.sentence;
  let score = 10 - 3 * distance;
  if (seen.subject) score += 3;
  // The subject of a clause is not its object.
  if (at.use === "object" && distance === 0 && seen.subject) score -= 7;
  if (at.use === "object" && distance === 0 && !seen.subject) score += 2;
  if (at.use === "possessive" && distance === 0) score += 2;
  if (seen.quotation !== at.quotation) score -= at.quotation >= 0 ? 6 : 2;
  return score + Math.min(2, Math.max(0, 2 - (at.token - seen.token) / 20));
}

function clearest(
  scores: ReadonlyMap<Thing, number>,
  salience: Salience,
  gender: Gender,
): Thing | null {
  let best: Thing | null = null;
  let top = -Infinity;
  let second = -Infinity;
  for (const [thing, raw] of scores) {
    const known = thing.gender === gender ? 2 : 0;
    const score =
      raw + known + Math.min(1.5, (salience.counts.get(thing) ?? 0) * 0.3);
    if (score > top) {
      second = top;
      top = score;
      best = thing;
    } else if (score > second) second = score;
  }
  return top >= 3 && top - second >= 1 ? best : null;
}

/** "told her" against "her lawyer": nothing that a possessive could own follows. */
function isObjectHer(reading: Reading, token: number): boolean {
  const next = reading.tokens[token + 1];
  if (!next || next.kind !== "word") return true;
  return /^(?:to|that|in|on|at|for|with|from|by|and|or|but|as|of|a|an|the|about|when|after|before|if|not|because|while)$/u.test(
    next.lower,
  );
}
