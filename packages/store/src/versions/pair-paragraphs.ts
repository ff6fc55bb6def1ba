import type { TextSpan } from "@onrecord/core";
import type { Change } from "./compare-versions.ts";

/** As alike as this, a paragraph is taken for the one before, altered. */
const ALIKE = 0.4;
/** So many of those gone are looked at: an altered paragraph stays near its place. */
const NEAR = 8;
/** In longer copy no paragraph is known to have stayed: the table of lengths would grow too large. */
const MAX_CELLS = 4_000_000;

/** Which paragraphs were added, removed or altered, in the order of the text. Those that stayed are left out. */
export function pairParagraphs(
  before: readonly TextSpan[],
  after: readonly TextSpan[],
): Change<TextSpan>[] {
  const changes: Change<TextSpan>[] = [];
  let gone: TextSpan[] = [];
  let come: TextSpan[] = [];
  const settle = () => {
    changes.push(...pairAlike(gone, come));
    gone = [];
    come = [];
  };
  for (const { old, now } of align(before, after)) {
    if (old !== null && now !== null) settle();
    else if (old !== null) gone.push(old);
    else if (now !== null) come.push(now);
  }
  settle();
  return changes;
}

/** Between two paragraphs that stayed: what was put in the place of what. */
function pairAlike(
  gone: readonly TextSpan[],
  come: readonly TextSpan[],
): Change<TextSpan>[] {
  const left = [...gone];
  const changes: Change<TextSpan>[] = [];
  for (const now of come) {
    const at = left
      .slice(0, NEAR)
      .findIndex((old) => similarity(old.text, now.text) >= ALIKE);
    const skipped = at < 0 ? [] : left.splice(0, at + 1);
    const same = skipped.pop();
    changes.push(...skipped.map((old) => ({ before: old, after: null })));
    if (same?.text === now.text) continue;
    changes.push(
      same ? { before: same, after: now } : { before: null, after: now },
    );
  }
  return [...changes, ...left.map((old) => ({ before: old, after: null }))];
}

interface Step {
  old: TextSpan | null;
  now: TextSpan | null;
}

/** The longest run of paragraphs that stayed, with what is between. */
function align(
  before: readonly TextSpan[],
  after: readonly TextSpan[],
): Step[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > MAX_CELLS)
    return [
      ...before.map((old) => ({ old, now: null })),
      ...after.map((now) => ({ old: null, now })),
    ];
  const lengths = new Uint32Array((before.length + 1) * width);
  const isSame = (i: number, j: number) => before[i]?.text === after[j]?.text;
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = isSame(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i] ?? null;
    const now = after[j] ?? null;
    if (old && now && isSame(i, j)) {
      steps.push({ old, now });
      i += 1;
      j += 1;
    } else if (old && (!now || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ old, now: null });
      i += 1;
    } else {
      steps.push({ old: null, now });
      j += 1;
    }
  }
  return steps;
}

/** Which part of their words two texts share, 0 to 1: twice those in both, over all. */
export function similarity(a: string, b: string): number {
  const left = wordsIn(a);
  const right = wordsIn(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
