import { describe, expect, it } from "vitest";
import { findQuotedRuns } from "./find-quoted-runs.ts";

const linesOf = (text: string) =>
  [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
const runsIn = (text: string) =>
  findQuotedRuns(text, linesOf(text)).map(
    ({ start, end, depth, closed, continues }) =>
      `${depth}${closed ? "" : " open"}${continues ? " continues" : ""}: ${text.slice(start, end)}`,
  );

describe("marks of every house", () => {
  it.each([
    ['"One," he said. "Two."', ['1: "One,"', '1: "Two."']],
    ["“One,” he said.", ["1: “One,”"]],
    ["‘One,’ he said.", ["1: ‘One,’"]],
    ["'One,' he said.", ["1: 'One,'"]],
    ["«One», he said.", ["1: «One»"]],
    ["„One“, he said.", ["1: „One“"]],
    ["''One,'' he said.", ["1: ''One,''"]],
    ["``One,'' he said.", ["1: ``One,''"]],
    // nested, and closed together
    ["“She said ‘no’ to us.”", ["1: “She said ‘no’ to us.”", "2: ‘no’"]],
    ["He said,“One.”", ["1: “One.”"]],
    // opened again at the next paragraph
    ["“One.\n“Two.”", ["1 open continues: “One.", "1: “Two.”"]],
    // left open
    ['He said "one and left.', ['1 open: "one and left.']],
  ])("%s", (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});

describe("marks that quote nothing", () => {
  it.each([
    "The boys' club and the girls' club met.",
    "It's Ruiz's ship, isn't it?",
    "A 12\" screen and a 5' pipe.",
    "Rock 'n' roll of the '90s.",
  ])("%s", (text) => {
    expect(runsIn(text)).toEqual([]);
  });
});
