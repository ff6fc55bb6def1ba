import type { Candidate, Reading } from "./reading.ts";

const RANGE_SIGN = /^\s*(?:[-–—]|to|through|until|till)\s*$/iu;
const LIST_SIGN = /^\s*(?:,|and|or|&|, and)\s*$/iu;

/** Of candidates that overlap the longest stays, the earlier rule where both are as long; then neighbours meet. */
export function refineCandidates(
  text: string,
  candidates: readonly Candidate[],
): Candidate[] {
  if (candidates.length <= 1) return [...candidates];
  const byLength = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  // Marked by character: holding each against all that stay would take the square of a long list's time.
  const taken = new Uint8Array(text.length);
  for (const candidate of byLength) {
    const { start, end } = candidate;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(candidate);
  }
  return joinNeighbours(
    text,
    kept.sort((a, b) => a.start - b.start),
  );
}

/** "March 3 to April 5" is one range; in "June 3 and July 5, 2020" both are of 2020. */
function joinNeighbours(
  text: string,
  candidates: readonly Candidate[],
): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, candidate.start) : "";
    if (!before || between.length > 10) {
      joined.push(candidate);
    } else if (RANGE_SIGN.test(between) && canRange(before, candidate)) {
      joined[joined.length - 1] = {
        start: before.start,
        end: candidate.end,
        reading: {
          kind: "range",
          from: lendYear(before.reading, candidate.reading),
          to: candidate.reading,
        },
      };
    } else if (/^\s+$/u.test(between) && lacksYear(before, candidate)) {
      joined[joined.length - 1] = {
        start: before.start,
        end: candidate.end,
        reading: lendYear(before.reading, candidate.reading),
      };
    } else {
      if (LIST_SIGN.test(between))
        joined[joined.length - 1] = {
          ...before,
          reading: lendYear(before.reading, candidate.reading),
        };
      joined.push(candidate);
    }
  }
  return joined;
}

function canRange({ reading: from }: Candidate, { reading: to }: Candidate) {
  return (
    from.kind === to.kind &&
    (from.kind === "day" || from.kind === "month" || from.kind === "year")
  );
}

/** "January nineteen ninety-seven" */
function lacksYear({ reading: from }: Candidate, { reading: to }: Candidate) {
  return from.kind === "month" && from.year === null && to.kind === "year";
}

function lendYear(from: Reading, to: Reading): Reading {
  if (from.kind === "month" && to.kind === "year")
    return { ...from, year: to.year };
  if (from.kind === "day" || from.kind === "month") {
    const month = from.month;
    if (
      from.year === null &&
      (to.kind === "day" || to.kind === "month") &&
      to.year !== null
    )
      return { ...from, year: month > to.month ? to.year - 1 : to.year };
  }
  return from;
}
