/** A half-open range of UTF-16 code units of the article's text, as the API gives it. */
export interface TextSpan {
  start: number;
  end: number;
}

/**
 * The five kinds of fact that the text marks, and `echo`: a pronoun that stands for somebody named
 * elsewhere, which lights up with the name and is no mark of its own.
 */
export type MarkKind = "said" | "disputed" | "agreed" | "when" | "who" | "echo";

/** A range of the text that a fact rests on. */
export interface Mark extends TextSpan {
  /** Which fact it proves; unique within the article. */
  factId: string;
  kind: MarkKind;
}

/** A run of text over which the same marks hold from end to end. */
export interface Segment extends TextSpan {
  text: string;
  /** Those that cover it: the longest first, so that they can be nested in this order. */
  marks: Mark[];
}

/**
 * Cuts a part of the text where any mark begins or ends, so that marks that nest, touch or overlap
 * in part can all be shown without one breaking another.
 *
 * Shape: the segments follow each other without gap, and together are exactly the part asked for.
 * A mark that reaches beyond the part is shown as far as the part goes; empty marks are dropped.
 */
export function segmentText(
  text: string,
  part: TextSpan,
  marks: readonly Mark[],
): Segment[] {
  const from = clamp(part.start, 0, text.length);
  const to = clamp(part.end, from, text.length);
  if (from === to) return [];
  const inside = marks.filter(
    (mark) => mark.start < mark.end && mark.start < to && mark.end > from,
  );
  const cuts = new Set([from, to]);
  for (const { start, end } of inside) {
    cuts.add(clamp(start, from, to));
    cuts.add(clamp(end, from, to));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? to;
    const covering = inside
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort(compareMarks);
    return { start, end, text: text.slice(start, end), marks: covering };
  });
}

function compareMarks(a: Mark, b: Mark): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    a.factId.localeCompare(b.factId)
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Segments that belong to one name, or stand outside of any. */
export interface SegmentGroup {
  /** The name that all segments of the group lie in: the innermost, where names nest. */
  name: Mark | null;
  segments: Segment[];
}

/** Puts the segments of one name together again, so that a name stays one link however it was cut. */
export function groupByName(segments: readonly Segment[]): SegmentGroup[] {
  const groups: SegmentGroup[] = [];
  for (const segment of segments) {
    const name = segment.marks.findLast((mark) => mark.kind === "who") ?? null;
    const last = groups.at(-1);
    if (last !== undefined && name !== null && last.name === name)
      last.segments.push(segment);
    else groups.push({ name, segments: [segment] });
  }
  return groups;
}
