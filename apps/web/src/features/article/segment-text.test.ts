import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  groupByName,
  segmentText,
  type Mark,
  type MarkKind,
} from "./segment-text.ts";

const KINDS: MarkKind[] = ["said", "disputed", "agreed", "when", "who"];

const annotated = fc.string({ maxLength: 80, unit: "grapheme" }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(
          fc.nat(text.length + 5),
          fc.nat(text.length + 5),
          fc.constantFrom(...KINDS),
          fc.nat(9),
        )
        .map(([a, b, kind, id]): Mark => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          kind,
          factId: `${kind}${id}`,
        })),
      { maxLength: 12 },
    ),
  }),
);

describe("any text with any marks", () => {
  test("is preserved, without gap or overlap", () => {
    fc.assert(
      fc.property(annotated, ({ text, marks }) => {
        const segments = segmentText(
          text,
          { start: 0, end: text.length },
          marks,
        );
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        segments.forEach((segment, index) => {
          expect(segment.start).toBe(segments[index - 1]?.end ?? 0);
          expect(segment.text).toBe(text.slice(segment.start, segment.end));
        });
      }),
    );
  });

  test("shows every mark on exactly its own characters", () => {
    fc.assert(
      fc.property(annotated, ({ text, marks }) => {
        const segments = segmentText(
          text,
          { start: 0, end: text.length },
          marks,
        );
        for (const mark of marks) {
          const covered = segments.filter((segment) =>
            segment.marks.includes(mark),
          );
          const characters = covered.map((segment) => segment.text).join("");
          expect(characters).toBe(text.slice(mark.start, mark.end));
        }
      }),
    );
  });

  test("cuts nowhere without a reason", () => {
    fc.assert(
      fc.property(annotated, ({ text, marks }) => {
        const segments = segmentText(
          text,
          { start: 0, end: text.length },
          marks,
        );
        for (const segment of segments.slice(1)) {
          expect(
            marks.some(
              (mark) =>
                mark.start === segment.start || mark.end === segment.start,
            ),
          ).toBe(true);
        }
      }),
    );
  });

  test("stays whole when names are grouped", () => {
    fc.assert(
      fc.property(annotated, ({ text, marks }) => {
        const segments = segmentText(
          text,
          { start: 0, end: text.length },
          marks,
        );
        expect(
          groupByName(segments).flatMap((group) => group.segments),
        ).toEqual(segments);
      }),
    );
  });
});

const TEXT = 'Rivera said "we signed it on Monday" in Lima.';
const part = { start: 0, end: TEXT.length };

function markWords(words: string, kind: MarkKind, factId: string): Mark {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind, factId };
}

function read(marks: Mark[]): string[] {
  return segmentText(TEXT, part, marks).map(
    (segment) =>
      `${segment.marks.map((one) => one.factId).join("+")}[${segment.text}]`,
  );
}

describe("marks", () => {
  test.each<[string, Mark[], string[]]>([
    ["none", [], [`[${TEXT}]`]],
    [
      "nested: the outer one comes first",
      [
        markWords("Monday", "when", "d1"),
        markWords('"we signed it on Monday"', "said", "q1"),
      ],
      [
        "[Rivera said ]",
        'q1["we signed it on ]',
        "q1+d1[Monday]",
        'q1["]',
        "[ in Lima.]",
      ],
    ],
    [
      "overlapping in part",
      [
        markWords('said "we signed', "agreed", "a1"),
        markWords('"we signed it on Monday"', "said", "q1"),
      ],
      [
        "[Rivera ]",
        "a1[said ]",
        'q1+a1["we signed]',
        'q1[ it on Monday"]',
        "[ in Lima.]",
      ],
    ],
    [
      "touching",
      [markWords("Rivera", "who", "e1"), markWords(" said", "said", "q1")],
      ["e1[Rivera]", "q1[ said]", '[ "we signed it on Monday" in Lima.]'],
    ],
    [
      "two facts on the same words",
      [markWords("Lima", "who", "e2"), markWords("Lima", "agreed", "a1")],
      ['[Rivera said "we signed it on Monday" in ]', "a1+e2[Lima]", "[.]"],
    ],
  ])("%s", (_, marks, expected) => {
    expect(read(marks)).toEqual(expected);
  });

  test("reach no further than the part that is shown", () => {
    const quote = markWords('"we signed it on Monday"', "said", "q1");
    const segments = segmentText(
      TEXT,
      { start: quote.start + 4, end: quote.start + 10 },
      [quote],
    );
    expect(segments.map((segment) => segment.text)).toEqual(["signed"]);
    expect(segments[0]?.marks).toEqual([quote]);
  });

  test("that are empty or elsewhere are dropped", () => {
    const segments = segmentText(TEXT, { start: 0, end: 6 }, [
      { start: 3, end: 3, kind: "who", factId: "e1" },
      markWords("Lima", "who", "e2"),
    ]);
    expect(segments).toEqual([{ start: 0, end: 6, text: "Rivera", marks: [] }]);
  });

  test("of nothing give nothing", () => {
    expect(segmentText("", { start: 0, end: 0 }, [])).toEqual([]);
    expect(segmentText("ab", { start: 2, end: 9 }, [])).toEqual([]);
  });
});

describe("names", () => {
  test("stay one link when another mark cuts them", () => {
    const name = markWords("Rivera", "who", "e1");
    const cut = { ...markWords("ra said", "agreed", "a1") };
    const groups = groupByName(segmentText(TEXT, part, [name, cut]));
    expect(groups[0]?.name).toBe(name);
    expect(groups[0]?.segments.map((segment) => segment.text)).toEqual([
      "Rive",
      "ra",
    ]);
  });

  test("that nest link the innermost", () => {
    const outer = markWords("Rivera said", "who", "e1");
    const inner = markWords("Rivera", "who", "e2");
    const groups = groupByName(segmentText(TEXT, part, [outer, inner]));
    expect(groups.map((group) => group.name?.factId)).toEqual([
      "e2",
      "e1",
      undefined,
    ]);
  });
});
