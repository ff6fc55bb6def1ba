import type { DealStatus } from "../document/deal.ts";
import type { Span } from "../document/span.ts";
import { COURSE_VERBS } from "../lexicon/deal-verbs.ts";
import type { Candidate } from "./candidate.ts";
import type { Item, ItemSentence } from "./item.ts";

/** What became of a deal, and when. */
interface Course {
  status: DealStatus;
  date: Span | null;
}

const SINCE: readonly { words: string; status: DealStatus }[] = [
  { words: "been in force", status: "in_force" },
  { words: "been in effect", status: "in_force" },
];
const NEGATED = /^(?:not|n't|never|yet|no)$/u;
const REACH = 6;

/** "signed contracts, which entered into force on May 4": how far the deal has come since. */
export function addCourse(
  { items }: ItemSentence,
  candidate: Candidate,
): Candidate {
  const which = items.findIndex(
    ({ lower, start }) => lower === "which" && start >= candidate.trigger.end,
  );
  if (which < 0 || which > lastInside(items, candidate.evidence) + 3)
    return candidate;
  const course = readCourse(items, which + 1);
  return course
    ? {
        ...candidate,
        status: course.status,
        date: course.date ?? candidate.date,
      }
    : candidate;
}

function lastInside(items: readonly Item[], { end }: Span): number {
  const after = items.findIndex((item) => item.start >= end);
  return after < 0 ? items.length : after;
}

/** "It has been in force since May": said of the deal told before. */
export function findLaterCourse({ items }: ItemSentence): Course | null {
  if (items[0]?.lower !== "it") return null;
  const and = items.findIndex(
    ({ lower }, at) => lower === "and" && readCourse(items, at + 1) !== null,
  );
  return readCourse(items, and < 0 ? 1 : and + 1);
}

function readCourse(items: readonly Item[], from: number): Course | null {
  let at = from;
  while (/^(?:has|have|had|also|since)$/u.test(items[at]?.lower ?? "")) at++;
  if (NEGATED.test(items[at]?.lower ?? "")) return null;
  const words = `${items
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(" ")} `;
  const verb = [...SINCE, ...COURSE_VERBS].find((each) =>
    words.startsWith(`${each.words} `),
  );
  if (!verb || verb.words === "covers" || verb.words === "expires") return null;
  const size = verb.words.split(" ").length;
  const dated = items
    .slice(at + size, at + size + REACH)
    .find(({ date }) => date !== null);
  return {
    status: verb.status,
    date: dated ? { start: dated.start, end: dated.end } : null,
  };
}
