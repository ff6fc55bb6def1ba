import { describe, expect, it } from "vitest";
import { changeName, nameFrom } from "./name-span.ts";

const SPAN = { start: 3, end: 9, text: "Norvik", firstToken: 1, endToken: 2 };

describe("nameFrom", () => {
  it("makes a name of a span", () => {
    expect(nameFrom(SPAN, "place", 0.8)).toEqual({
      ...SPAN,
      type: "place",
      confidence: 0.8,
    });
  });
});

describe("changeName", () => {
  const name = nameFrom(SPAN, "place", 0.8);

  it("changes what it is told and leaves the rest", () => {
    expect(changeName(name, { type: "person", firstToken: 0 })).toEqual({
      ...name,
      type: "person",
      firstToken: 0,
    });
    expect(name.type).toBe("place");
  });

  it("keeps the order of the fields, so that all names have one shape", () => {
    const changed = changeName(name, { text: "Nor", end: 6, start: 3 });
    expect(Object.keys(changed)).toEqual(Object.keys(name));
  });
});
