import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const named = (body: string) =>
  quotesIn(body)
    .map(briefly)
    .map((line) => line.split(" | ").slice(1).join(" | "));

describe("what a thing is called", () => {
  it.each([
    // the whole phrase, with the words that lean on the marks
    [
      "Ana Ruiz called the port “a pearl” of the north.",
      "named-as | Ana Ruiz | called | asserts | the port “a pearl” of the north",
    ],
    [
      "Ana Ruiz called the port “a mistake” because few ships came.",
      "named-as | Ana Ruiz | called | asserts | the port “a mistake” because few ships came",
    ],
    // a second stretch in marks near by
    [
      "Ana Ruiz called Oke a “liar” who was not “honorable” at all.",
      "named-as | Ana Ruiz | called | asserts | Oke a “liar” who was not “honorable” at all",
    ],
    // not a time, nor what comes next
    [
      "Ana Ruiz called the port “a pearl” on Monday.",
      "named-as | Ana Ruiz | called | asserts | the port “a pearl”",
    ],
    [
      "Ana Ruiz called the port “a pearl” and left.",
      "named-as | Ana Ruiz | called | asserts | the port “a pearl”",
    ],
    // "as" makes a name of what is seen so
    [
      "Traders saw the rise as “overdone”.",
      "named-as | Traders | saw | asserts | the rise as “overdone”",
    ],
    [
      "She presented the cut as “a gift”.",
      "named-as | She | presented | asserts | the cut as “a gift”",
    ],
    // a title is a name only where one is given
    [
      "Ana Ruiz called the plan “The Long Road”.",
      "named-as | Ana Ruiz | called | asserts | the plan “The Long Road”",
    ],
    // "that" opens a clause
    [
      "Ana Ruiz told a crowd of two hundred in the old town that it was “safe”.",
      "clause-that | Ana Ruiz | told | asserts | that it was “safe”",
    ],
  ])("%s", (body, expected) => {
    expect(named(body)).toEqual([expected]);
  });

  it.each([
    "Traders saw the film “The Long Road” in May.",
    "Ana Ruiz thanked the makers of “The Long Road” in May.",
    "A fund called Norland Future ran spots with the word “change”.",
  ])("names nothing: %s", (body) => {
    expect(named(body)).toEqual([]);
  });
});

describe("beliefs in somebody's own words", () => {
  it("are given where some of them stand in marks", () => {
    expect(named("Ana Ruiz believes the plan is “dead”.")).toEqual([
      "held | Ana Ruiz | believes | asserts | the plan is “dead”",
    ]);
  });

  it("are no quotes of their own where they were said", () => {
    expect(named("Ana Ruiz said she thinks the plan is “dead”.")).toEqual([
      "clause-bare | Ana Ruiz | said | asserts | she thinks the plan is “dead”",
    ]);
  });

  it("are none without marks", () => {
    expect(named("Ana Ruiz expects the plan to fail.")).toEqual([]);
  });

  it("leave what another calls it to that other", () => {
    expect(named("Ana Ruiz said Bo Oke called the plan “a trap”.")).toEqual([
      "clause-bare | Ana Ruiz | said | asserts | Bo Oke called the plan “a trap”",
      "named-as | Bo Oke | called | asserts | the plan “a trap”",
    ]);
  });
});
