import { describe, expect, it } from "vitest";
import { quotesIn } from "./support/read-quotes.ts";

const speakers = (body: string) =>
  quotesIn(body).map(({ speaker }) => speaker?.text ?? null);

describe("the subject before its verb", () => {
  it.each([
    ["Ana Ruiz said the bridge was safe.", "Ana Ruiz"],
    // over adverbs and times
    ["Ana Ruiz also said the bridge was safe.", "Ana Ruiz"],
    ["Ana Ruiz on Monday said the bridge was safe.", "Ana Ruiz"],
    ["Ana Ruiz last week said the bridge was safe.", "Ana Ruiz"],
    ["Ana Ruiz at the time said the bridge was safe.", "Ana Ruiz"],
    // over appositions and clauses
    ["Ana Ruiz, 45, said the bridge was safe.", "Ana Ruiz"],
    ["Ana Ruiz, 45, a lawyer, said the bridge was safe.", "Ana Ruiz"],
    ["Ana Ruiz, who leads the union, said the bridge was safe.", "Ana Ruiz"],
    [
      "Ana Ruiz, a lawyer who leads the union, said the bridge was safe.",
      "Ana Ruiz",
    ],
    [
      "Ana Ruiz, spokeswoman for the union, which has 90 members in Norway, said the bridge was safe.",
      "Ana Ruiz",
    ],
    ["The head of the union, Ana Ruiz, said the bridge was safe.", "Ana Ruiz"],
    ["Ana Ruiz, 45, of Bergen, Norway, said the bridge was safe.", "Ana Ruiz"],
    // a row of sources
    ["Ana Ruiz and Bo Oke said the bridge was safe.", "Ana Ruiz and Bo Oke"],
    [
      "Ana Ruiz, Bo Oke and Liv Lind said the bridge was safe.",
      "Ana Ruiz, Bo Oke and Liv Lind",
    ],
    // relative
    ["Oke met Ana Ruiz, who said the bridge was safe.", "Ana Ruiz"],
    // not over a quotation, a colon or a dash
    ["“We won” - Ana Ruiz said the bridge was safe.", "Ana Ruiz"],
  ])("%s", (body, expected) => {
    expect(speakers(body)).toContain(expected);
  });
});

describe("a subject that verbs share", () => {
  it.each([
    ["Ana Ruiz met Oke and said the bridge was safe.", ["Ana Ruiz"]],
    [
      "Ana Ruiz said the bridge was safe, adding that it was old.",
      ["Ana Ruiz", "Ana Ruiz"],
    ],
    ["Ana Ruiz left, saying that the bridge was safe.", ["Ana Ruiz"]],
    [
      "Ana Ruiz said the bridge was safe and warned that ice could come.",
      ["Ana Ruiz", "Ana Ruiz"],
    ],
    // what a letter says, its writer says
    [
      "Oke read of Ana Ruiz's letter saying that the bridge was safe.",
      ["Ana Ruiz"],
    ],
    // a verb of its own subject
    [
      "Ana Ruiz said the bridge was safe, but Oke said it was old.",
      ["Ana Ruiz", "Oke"],
    ],
  ])("%s", (body, expected) => {
    expect(speakers(body)).toEqual(expected);
  });
});
