import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareCopies,
  findCopyKeys,
  isSameCopy,
  takeCopyPrint,
  type CopyPrint,
} from "./copy-print.ts";

const WIRE = [
  "HALVIK, March 3 (Nordwire) - The port of Halvik will double its grain terminal by 2031 under a loan of 240 million kroner that the council approved late on Tuesday, after two years of talks with the farmers' union.",
  "Mayor Signe Aune told reporters that the first silo would open next spring and that no house on the quay would have to go, a demand that had held up the plan since it was first drawn.",
  "The union, which speaks for 1,900 farms, said that it would study the terms before its members vote on April 12. It has long asked for a second rail line into the harbour.",
  "Halvik handled 410,000 tonnes of grain last year, a fifth more than the year before, and turned away ships in every week of the harvest.",
];
const OTHER_WORDS = [
  "The councillors of Halvik have backed a loan of 240 million kroner for the harbour, ending a long quarrel over the quay.",
  "By 2031 twice as much grain could pass through the town, the mayor, Signe Aune, said after the vote. She promised that the homes by the water are safe and named next spring as the date for a first silo.",
  "Farmers are wary. Their union wants to read the small print ahead of its own vote on April 12, and still hopes for another railway track, its secretary said.",
  "Last year 410,000 tonnes went through the port, which was too small for the harvest.",
];
const report = (firm: string, [a, b, c, d]: number[]) => [
  `${firm} said on Thursday that its net profit for the quarter rose to ${a} million kroner from ${b} million in the same quarter of the year before, on revenue of ${c} million, and that it keeps its forecast for the whole year as it was given in the spring.`,
  `The board will propose a dividend of ${d} kroner a share at the general meeting, the company said in a statement to the exchange, and will buy back shares where the price allows it.`,
];

const take = (paragraphs: readonly string[]): CopyPrint => {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
  const print = takeCopyPrint({ text, paragraphs: spans });
  if (!print) throw new Error("The piece is too short for a print");
  return print;
};
const shareKey = (a: CopyPrint, b: CopyPrint) => {
  const keys = new Set(findCopyKeys(a));
  return findCopyKeys(b).some((key) => keys.has(key));
};

describe("isSameCopy", () => {
  it.each([
    ["the same", WIRE],
    ["the last paragraph cut", WIRE.slice(0, -1)],
    ["half of it cut", WIRE.slice(0, 2)],
    [
      "another dateline, and house style",
      WIRE.map((line) =>
        line
          .replace("HALVIK, March 3 (Nordwire) - ", "")
          .replace("kroner", "crowns")
          .replaceAll("’", "'"),
      ),
    ],
    [
      "a paragraph of the paper's own at the end",
      [...WIRE, "Readers can send us their view of the plan until Friday."],
    ],
  ])("knows it again: %s", (_name, paragraphs) => {
    const [wire, paper] = [take(WIRE), take(paragraphs)];
    expect(isSameCopy(wire, paper)).toBe(true);
    expect(shareKey(wire, paper)).toBe(true);
  });

  it.each([
    ["the same event in other words", take(WIRE), take(OTHER_WORDS)],
    [
      "two reports to one pattern",
      take(report("Norvik Shipping", [41, 38, 512, 3])),
      take(report("Halden Steel", [97, 88, 2304, 7])),
    ],
    [
      "the same firm's next report",
      take(report("Norvik Shipping", [41, 38, 512, 3])),
      take(report("Norvik Shipping", [44, 41, 530, 4])),
    ],
  ])("keeps apart: %s", (_name, a, b) => {
    expect(isSameCopy(a, b)).toBe(false);
  });
});

describe("takeCopyPrint", () => {
  it("says nothing of a short piece", () => {
    const text =
      "The port of Halvik was closed on Tuesday after a ship ran aground.";
    expect(
      takeCopyPrint({ text, paragraphs: [{ start: 0, end: text.length }] }),
    ).toBeNull();
  });

  it("reads the body alone: not the headline, not what was removed", () => {
    const body = WIRE.join(" ");
    const text = `Grain for all\n\n${body}\n\n(Reporting by Ida Holm)`;
    const start = text.indexOf(body);
    const print = takeCopyPrint({
      text,
      paragraphs: [{ start, end: start + body.length }],
    });
    expect(print).toEqual(take([body]));
  });

  it("keeps its keys: they are in databases", () => {
    expect(findCopyKeys(take(WIRE))).toMatchInlineSnapshot(`
      [
        4851531664385226,
        1399111996540059,
        6167775786867164,
        8266163798792266,
        454171371633280,
        7409192610585254,
        4006050784467388,
        6094451229531003,
        6065998315689908,
        2489556028130044,
        5609863529863060,
        860471607527889,
      ]
    `);
  });
});

describe("of any words", () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/u);
  const words = fc.array(word, { minLength: 60, maxLength: 250 });
  // Few words repeat, so that a piece has as many runs as words.
  const varied = words.filter((all) => new Set(all).size > 55);

  it("is one with itself, whatever case and marks; comparing has no direction", () => {
    fc.assert(
      fc.property(varied, varied, (a, b) => {
        const [one, other] = [take([a.join(" ")]), take([b.join(" ")])];
        const shouted = take([a.join(", ").toUpperCase()]);
        expect(shouted).toEqual(one);
        expect(findCopyKeys(shouted)).toEqual(findCopyKeys(one));
        expect(compareCopies(one, shouted)).toBe(1);
        expect(compareCopies(one, other)).toBe(compareCopies(other, one));
        expect(isSameCopy(one, other)).toBe(isSameCopy(other, one));
      }),
    );
  });

  it("is found again by a key with its end cut off, down to the lead", () => {
    fc.assert(
      fc.property(varied, fc.nat({ max: 190 }), (all, cut) => {
        const kept = all.slice(0, Math.max(56, all.length - cut));
        const [whole, part] = [take([all.join(" ")]), take([kept.join(" ")])];
        expect(compareCopies(whole, part)).toBe(1);
        // They share the first fifty runs, so all keys of the lead.
        expect(shareKey(whole, part)).toBe(true);
      }),
    );
  });

  it("gives keys that a database can hold", () => {
    fc.assert(
      fc.property(varied, (all) => {
        const keys = findCopyKeys(take([all.join(" ")]));
        expect(keys).toHaveLength(12);
        expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(
          true,
        );
      }),
    );
  });
});
