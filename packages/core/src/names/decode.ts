import {
  BEGINS,
  CLOSERS,
  ENDS,
  INSIDE,
  LABEL_COUNT,
  labelOf,
  OUTSIDE,
  STARTERS,
  TAG_TYPES,
} from "./labels.ts";
import type { TaggerModel } from "./model.ts";

const NEVER = -(2 ** 29);

let best = new Int32Array(64 * LABEL_COUNT);
let from = new Uint8Array(64 * LABEL_COUNT);
const hopeful = new Uint8Array(CLOSERS.length);

/**
 * Finds the best legal labels (Viterbi) for `length` tokens whose scores stand row by row in `scores`, from `start`.
 * Before and after them is outside. The labels are written to `labels` from `offset`.
 */
export function decodeLabels(
  scores: Int32Array,
  start: number,
  length: number,
  model: TaggerModel,
  labels: Uint8Array,
  offset: number,
): void {
  if (length === 0) return;
  const { transitions } = model;
  if (best.length < length * LABEL_COUNT) {
    best = new Int32Array(length * 2 * LABEL_COUNT);
    from = new Uint8Array(length * 2 * LABEL_COUNT);
  }
  best.fill(NEVER, 0, LABEL_COUNT);
  for (let index = 0; index < STARTERS.length; index++) {
    const label = STARTERS[index] as number;
    best[label] =
      (scores[start + label] as number) +
      (transitions[OUTSIDE * LABEL_COUNT + label] as number);
  }
  for (let at = 1; at < length; at++) {
    const row = at * LABEL_COUNT;
    startNames(row, model);
    goOnWithNames(row, transitions);
    for (let label = 0; label < LABEL_COUNT; label++)
      best[row + label] =
        (best[row + label] as number) + (scores[start + row + label] as number);
  }
  let label = findLast((length - 1) * LABEL_COUNT, transitions);
  for (let at = length - 1; at >= 0; at--) {
    labels[offset + at] = label;
    label = from[at * LABEL_COUNT + label] as number;
  }
}

/** Labels that follow a closed one. A closed label that is too far behind the best of them can lead to no best path. */
function startNames(row: number, { transitions, reach }: TaggerModel): void {
  const above = row - LABEL_COUNT;
  let top = NEVER;
  for (let index = 0; index < CLOSERS.length; index++) {
    const score = best[above + (CLOSERS[index] as number)] as number;
    if (score > top) top = score;
  }
  let count = 0;
  for (let index = 0; index < CLOSERS.length; index++) {
    const label = CLOSERS[index] as number;
    if ((best[above + label] as number) >= top - reach)
      hopeful[count++] = label;
  }
  for (let index = 0; index < STARTERS.length; index++) {
    const label = STARTERS[index] as number;
    let most = NEVER;
    let source = OUTSIDE;
    for (let each = 0; each < count; each++) {
      const before = hopeful[each] as number;
      const score =
        (best[above + before] as number) +
        (transitions[before * LABEL_COUNT + label] as number);
      if (score > most) {
        most = score;
        source = before;
      }
    }
    best[row + label] = most;
    from[row + label] = source;
  }
}

/** Labels that go on with an open name: only the same name's beginning or inside leads to them. */
function goOnWithNames(row: number, transitions: Int32Array): void {
  const above = row - LABEL_COUNT;
  for (let typeIndex = 0; typeIndex < TAG_TYPES.length; typeIndex++) {
    const begins = labelOf(typeIndex, BEGINS);
    const inside = begins + INSIDE;
    for (let label = inside; label <= begins + ENDS; label++) {
      const fromBegins =
        (best[above + begins] as number) +
        (transitions[begins * LABEL_COUNT + label] as number);
      const fromInside =
        (best[above + inside] as number) +
        (transitions[inside * LABEL_COUNT + label] as number);
      best[row + label] = fromBegins >= fromInside ? fromBegins : fromInside;
      from[row + label] = fromBegins >= fromInside ? begins : inside;
    }
  }
}

function findLast(row: number, transitions: Int32Array): number {
  let last = OUTSIDE;
  let top = NEVER * 2;
  for (let index = 0; index < CLOSERS.length; index++) {
    const label = CLOSERS[index] as number;
    const score =
      (best[row + label] as number) +
      (transitions[label * LABEL_COUNT + OUTSIDE] as number);
    if (score > top) {
      top = score;
      last = label;
    }
  }
  return last;
}
