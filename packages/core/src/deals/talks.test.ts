import { describe, expect, it } from "vitest";
import { markedItems, wordAt } from "../../test/support/read-marked-items.ts";
import { talksBefore } from "./talks.ts";

function talkersOf(marked: string): string[] | null {
  const items = markedItems(marked);
  const talks = talksBefore(items, wordAt(items, "on"));
  return talks && talks.actors.map(({ side }) => side.name);
}

describe("who talks about a deal", () => {
  it.each([
    ["[Peru] is in talks with [Chile] on a pact.", ["Peru", "Chile"]],
    ["[Peru] held talks with [Chile] on a pact.", ["Peru", "Chile"]],
    [
      "[Peru] has begun negotiations with [Chile] and [Kenya] on a pact.",
      ["Peru", "Chile", "Kenya"],
    ],
    ["Talks with [Chile] on a pact were held.", ["Chile"]],
  ])("%s", (text, names) => {
    expect(talkersOf(text)).toEqual(names);
  });

  it.each([
    "[Peru] is in talks on a pact.",
    "[Peru] fought with [Chile] on a hill.",
    "[Peru] is in talks with others on a pact.",
    "[Peru] is in talks with [Chile] in Lima on a pact.",
  ])("is not said in %s", (text) => {
    expect(talkersOf(text)).toBeNull();
  });
});
