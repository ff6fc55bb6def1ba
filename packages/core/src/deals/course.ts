import type { DealStatus } from "../document/deal.ts";
import type { Span } from "../document/span.ts";
import { COURSE_VERBS, type CourseVerb } from "../lexicon/deal-verbs.ts";
import type { Candidate } from "./candidate.ts";
import type { Item, ItemSentence } from "./item.ts";

/** The verb of a deal's course that begins at an item: "took effect", "expired". */
export function findCourseVerb(
  items: readonly Item[],
  from: number,
  verbs: readonly CourseVerb[] = COURSE_VERBS,
): (CourseVerb & { end: number }) | null {
  const words = `${items
    .slice(from, from + 4)
    .map(({ lower }) => lower)
    .join(" ")} `;
  const verb = verbs.find((each) => words.startsWith(`${each.words} `));
  return verb ? { ...verb, end: from + verb.words.split(" ").length } : null;
}

/** What became of a deal, and when. */
interface Course {
  status: DealStatus;
  date: Span | null;
}

/** What can be told of the course later too; "covers" and "expires" say nothing of it. */
const TOLD: readonly CourseVerb[] = [
  { words: "been in force", status: "in_force" },
  { words: "been in effect", status: "in_force" },
  ...COURSE_VERBS.filter(({ words }) => !/^(?:covers|expires)$/u.test(words)),
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
  const verb = findCourseVerb(items, at, TOLD);
  if (!verb) return null;
  const dated = items
    .slice(verb.end, verb.end + REACH)
    .find(({ date }) => date !== null);
  return {
    status: verb.status,
    date: dated ? { start: dated.start, end: dated.end } : null,
  };
}
