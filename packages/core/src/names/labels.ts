import type { EntityType } from "../document/entity.ts";

/** What the tagger tells apart: the types of names, and the role phrase beside a person's name. */
export type TagType = EntityType | "title";

export const TAG_TYPES: readonly TagType[] = [
  "person",
  "organization",
  "place",
  "facility",
  "nationality",
  "product",
  "event",
  "law",
  "title",
];

/** The label of a token outside every name. */
export const OUTSIDE = 0;
/** Places of a token in its name: it begins it, is inside it, ends it, or is the whole of it. */
export const BEGINS = 0;
export const INSIDE = 1;
export const ENDS = 2;
export const WHOLE = 3;

export const LABEL_COUNT: number = 1 + 4 * TAG_TYPES.length;

/** The label of a token at `place` of a name of the type with this index. */
export function labelOf(typeIndex: number, place: number): number {
  return 1 + 4 * typeIndex + place;
}

/** The index in `TAG_TYPES` of a label's type; -1 for `OUTSIDE`. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** BEGINS, INSIDE, ENDS or WHOLE; -1 for `OUTSIDE`. */
function placeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) & 3;
}

/** Whether a name is still open after this label. */
export function leavesOpen(label: number): boolean {
  const place = placeOfLabel(label);
  return place === BEGINS || place === INSIDE;
}

/** Whether this label goes on with an open name. */
function goesOn(label: number): boolean {
  const place = placeOfLabel(label);
  return place === INSIDE || place === ENDS;
}

/** Whether `next` may follow `label`. */
export function mayFollow(label: number, next: number): boolean {
  if (leavesOpen(label))
    return goesOn(next) && typeOfLabel(label) === typeOfLabel(next);
  return !goesOn(next);
}

/** For each label the labels that may stand before it. */
export const BEFORE: readonly Uint8Array[] = Array.from(
  { length: LABEL_COUNT },
  (_, next) =>
    Uint8Array.from(
      Array.from({ length: LABEL_COUNT }, (__, label) => label).filter(
        (label) => mayFollow(label, next),
      ),
    ),
);

const LABELS = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** Labels with which a name may begin, and `OUTSIDE`. */
export const STARTERS: Uint8Array = LABELS.filter((label) => !goesOn(label));
/** Labels after which no name is open. */
export const CLOSERS: Uint8Array = LABELS.filter((label) => !leavesOpen(label));

/** A run of tokens with its type, as labels spell it. */
export interface LabelledRun {
  first: number;
  end: number;
  typeIndex: number;
}

/** Reads the runs out of legal labels; `offset` is added to their token indexes. */
export function readRuns(labels: ArrayLike<number>, offset = 0): LabelledRun[] {
  const runs: LabelledRun[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? OUTSIDE;
    const place = placeOfLabel(label);
    if (place === BEGINS || place === WHOLE) first = at;
    if (place === ENDS || place === WHOLE)
      runs.push({
        first: first + offset,
        end: at + 1 + offset,
        typeIndex: typeOfLabel(label),
      });
  }
  return runs;
}

/** Writes a run's labels. */
export function writeRun(
  labels: Uint8Array,
  { first, end, typeIndex }: LabelledRun,
): void {
  if (end - first === 1) {
    labels[first] = labelOf(typeIndex, WHOLE);
    return;
  }
  labels.fill(labelOf(typeIndex, INSIDE), first, end);
  labels[first] = labelOf(typeIndex, BEGINS);
  labels[end - 1] = labelOf(typeIndex, ENDS);
}
