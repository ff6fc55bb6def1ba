import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const contents = (body: string) =>
  quotesIn(body).map(({ content }) =>
    content.map(({ text }) => text).join(" … "),
  );

describe("where what is said ends", () => {
  it.each([
    // before the main clause, where the report stands in a clause ahead of it
    [
      "While Ana Ruiz said that the bridge was safe, the council closed it.",
      "that the bridge was safe",
    ],
    [
      "But as Ana Ruiz claimed that Oke “got off lightly,” one of his lawyers left the hall.",
      "that Oke “got off lightly,”",
    ],
    // before the verb that a relative clause leads to
    [
      "Ana Ruiz, who warned that the bridge was weak, left the hall.",
      "that the bridge was weak",
    ],
    // before a noun that sums it up
    [
      "Ana Ruiz said the vote was rigged, a charge that alarmed the council.",
      "the vote was rigged",
    ],
    // after words in marks: before a dash, a time with an -ing form, a relative clause
    [
      "Ana Ruiz said she was “encouraged” by the plan — a modest boost for Oke.",
      "she was “encouraged” by the plan",
    ],
    [
      "Ana Ruiz insisted it was “too early” to vote while adding that she was in Oslo.",
      "it was “too early” to vote",
    ],
    [
      "Ana Ruiz said she was being “funny” in her speech, which raised concerns in Oslo.",
      "she was being “funny” in her speech",
    ],
    // before the one who reports the report
    [
      "Officials say the bridge is safe, said an envoy who had been there.",
      "the bridge is safe",
    ],
    // before a contrast
    [
      "Ana Ruiz said the bridge was safe, although cracks had shown.",
      "the bridge was safe",
    ],
  ])("%s", (body, content) => {
    expect(contents(body)[0]).toBe(content);
  });

  it.each([
    // a dash that is closed
    [
      "Ana Ruiz said the “old guard” — Oke and his men — was gone.",
      "the “old guard” — Oke and his men — was gone",
    ],
    // a list and an aside stay inside
    [
      "Ana Ruiz said the bridge, the tunnel and the quay were safe.",
      "the bridge, the tunnel and the quay were safe",
    ],
    [
      "Ana Ruiz said that Oke, a lawyer, was wrong.",
      "that Oke, a lawyer, was wrong",
    ],
    // two subjects of one verb, and a verb of a list
    [
      "Ana Ruiz said Oke and port officials would continue to push for it.",
      "Oke and port officials would continue to push for it",
    ],
    [
      "Ana Ruiz said it was unclear whether to close or continue the works.",
      "it was unclear whether to close or continue the works",
    ],
    // no main clause follows
    [
      "While she was in Oslo, Ana Ruiz said the bridge, which opened in May, was safe.",
      "the bridge, which opened in May, was safe",
    ],
  ])("keeps all of it: %s", (body, content) => {
    expect(contents(body)).toEqual([content]);
  });

  it("stops where the one who told of another speaks", () => {
    expect(
      quotesIn(
        "Ana Ruiz, who called Oke after the vote, told reporters, “We won.”",
      ).map(briefly),
    ).toEqual(["direct | said-before | Ana Ruiz | told | asserts | “We won.”"]);
  });
});
