import { describe, expect, it } from "vitest";
import { CUE_TABLE, inflectVerb } from "./cue-table.ts";

describe("forms of reporting verbs", () => {
  it.each([
    ["say", "say says said saying"],
    ["deny", "deny denies denied denying"],
    ["admit", "admit admits admitted admitting"],
    ["write", "write writes wrote writing written"],
    ["stress", "stress stresses stressed stressing"],
    ["agree", "agree agrees agreed agreeing"],
    // its own past
    ["read", "reads read reading"],
  ])("%s", (lemma, expected) => {
    expect(inflectVerb(lemma).map(([, word]) => word)).toEqual(
      expected.split(" "),
    );
  });

  it("finds verbs of two words before those of one", () => {
    expect(CUE_TABLE.get("went")?.[0]).toMatchObject({
      tail: "on",
      form: "past",
    });
    expect(CUE_TABLE.get("insisted")?.map(({ tail }) => tail)).toEqual([
      "on",
      null,
    ]);
  });
});
