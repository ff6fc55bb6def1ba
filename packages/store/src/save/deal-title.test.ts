import type { Deal } from "@onrecord/core";
import { describe, expect, it } from "vitest";
import { formatDealTitle } from "./deal-title.ts";

function deal(
  kind: Deal["kind"],
  names: string[],
  subject: string | null = null,
) {
  return {
    kind,
    parties: names.map((name) => ({
      name: name.replace("*", ""),
      entityId: null,
      role: name.startsWith("*") ? ("mediator" as const) : ("party" as const),
      start: 0,
      end: 1,
    })),
    subject:
      subject === null
        ? null
        : { start: 0, end: subject.length, text: subject },
  };
}

describe("formatDealTitle", () => {
  it.each([
    [
      "two parties",
      deal("contract", ["Norrland Steel", "Baltic Grid"]),
      "Norrland Steel – Baltic Grid: contract",
    ],
    ["one party", deal("loan", ["Sund"]), "Sund: loan"],
    [
      "a kind of two words",
      deal("joint_venture", ["A", "B"]),
      "A – B: joint venture",
    ],
    ["no kind", deal("other", ["A", "B"]), "A – B: deal"],
    ["one party named twice", deal("aid", ["A", "A", "B"]), "A – B: aid"],
    [
      "more parties than are shown",
      deal("treaty", ["A", "B", "C", "D", "E"]),
      "A – B – C and 2 more: treaty",
    ],
    [
      "a mediator, who is no side",
      deal("ceasefire", ["A", "B", "*C"]),
      "A – B: ceasefire",
    ],
    ["no party", deal("supply", [], "four\nturbines"), "Supply: four turbines"],
    ["nothing", deal("supply", []), "Supply"],
  ])("%s", (_, given, title) => {
    expect(formatDealTitle(given)).toBe(title);
  });
});
