import { describe, expect, it } from "vitest";
import type { Entity } from "../document/entity.ts";
import { makeSides, NOBODY, shareSide, sideOfNoun } from "./sides.ts";

const entity = (id: string, actsFor: string | null = null): Entity => ({
  id,
  type: "place",
  name: id,
  aliases: [],
  country: null,
  wikidata: null,
  roles: [],
  actsFor,
});

describe("whose side somebody is on", () => {
  const sideOf = makeSides({
    entities: [entity("norway"), entity("oslo"), entity("palace", "norway")],
    mentions: [
      {
        entityId: "oslo",
        form: "name",
        actsFor: "norway",
        start: 4,
        end: 8,
        text: "Oslo",
      },
    ],
  });

  it.each([
    // who always acts for a country, and who does so at this place alone
    ["palace", 0, ["palace", "norway"]],
    ["oslo", 4, ["oslo", "norway"]],
    ["oslo", 90, ["oslo"]],
    [null, 0, []],
  ])("%s at %i", (id, start, expected) => {
    expect([...sideOf(id, start)]).toEqual(expected);
  });

  it("is shared by a country and its capital where that acts, by nobody with nobody", () => {
    expect(shareSide(sideOf("oslo", 4), sideOf("palace", 0))).toBe(true);
    expect(shareSide(sideOf("oslo", 90), sideOf("palace", 0))).toBe(false);
    expect(shareSide(NOBODY, NOBODY)).toBe(false);
  });

  it("goes by the noun where no name is given", () => {
    expect(
      shareSide(sideOfNoun("the harbour ministry"), sideOfNoun("The ministry")),
    ).toBe(true);
    expect(shareSide(sideOfNoun("the union"), sideOfNoun("the ministry"))).toBe(
      false,
    );
    expect(sideOfNoun("12")).toBe(NOBODY);
  });
});
