import { describe, expect, it } from "vitest";
import { quotesIn } from "./support/read-quotes.ts";

function read(body: string) {
  const quote = quotesIn(body)[0];
  return {
    content: quote?.content[0]?.text,
    addressee: quote?.addressee?.text ?? null,
  };
}

describe("what stands between the verb and what was said", () => {
  it.each([
    ["Ana Ruiz said on Monday that it was safe.", null, "that it was safe"],
    ["Ana Ruiz said in a statement it was safe.", null, "it was safe"],
    ["Ana Ruiz said again it was safe.", null, "it was safe"],
    ["Ana Ruiz said last fall that it was safe.", null, "that it was safe"],
    ["Ana Ruiz said this fall would be hard.", null, "this fall would be hard"],
    // "there" and "here" open the clause where a verb follows
    ["Ana Ruiz said there was proof.", null, "there was proof"],
    ["Ana Ruiz said there had been proof.", null, "there had been proof"],
    ["Ana Ruiz said here that it was safe.", null, "that it was safe"],
    // whom it is said to
    [
      "Ana Ruiz told reporters that it was safe.",
      "reporters",
      "that it was safe",
    ],
    ["Ana Ruiz told him it was safe.", "him", "it was safe"],
    [
      "Ana Ruiz told a crowd in Bergen, Norway, that it was safe.",
      "a crowd",
      "that it was safe",
    ],
    [
      "Ana Ruiz told the mayors who had come to Lima, “It is safe.”",
      "the mayors",
      "“It is safe.”",
    ],
    ["Ana Ruiz said to reporters: “It is safe.”", "reporters", "“It is safe.”"],
    [
      "Ana Ruiz told Foreign Minister Bo Oke that it was safe.",
      "Foreign Minister Bo Oke",
      "that it was safe",
    ],
    [
      "Ana Ruiz told Oke's lawyers that it was safe.",
      "Oke's lawyers",
      "that it was safe",
    ],
    // a time that belongs to the noun
    [
      "Ana Ruiz said this year's fair was safe.",
      null,
      "this year's fair was safe",
    ],
    ["Ana Ruiz vowed to stay.", null, "to stay"],
  ])("%s", (body, addressee, content) => {
    expect(read(body)).toEqual({ addressee, content });
  });
});
