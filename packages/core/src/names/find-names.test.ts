import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";

function namesIn(text: string): string[] {
  const { mentions, entities } = analyzeArticle(text);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return mentions
    .filter(({ form }) => form === "name")
    .map(({ text: name, entityId }) => `${types.get(entityId)} ${name}`);
}

describe("names", () => {
  it.each([
    [
      "Russian President Pavel Orlov met Iranian officials in Tehran.",
      [
        "nationality Russian",
        "person Pavel Orlov",
        "nationality Iranian",
        "place Tehran",
      ],
    ],
    [
      "The Foreign Ministry in Oslo said the United States would join NATO talks.",
      [
        "organization Foreign Ministry",
        "place Oslo",
        "place United States",
        "organization NATO",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each(["", "nothing here has a name.", "On Monday, In January, The"])(
    "finds none in %j",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
