import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import { wireCopy } from "./support/read-quotes.ts";

function speakersIn(body: string): (string | undefined)[] {
  const { quotes, entities } = analyzeArticle(wireCopy(body));
  return quotes.map(
    ({ speaker }) => entities.find(({ id }) => id === speaker?.entityId)?.name,
  );
}

describe("who speaks where a firm stands next to the verb", () => {
  it.each([
    "Ana Ruiz of Norland Research said the bridge was safe.",
    "Ana Ruiz, who works at Norland Research, said the bridge was safe.",
  ])("%s", (body) => {
    expect(speakersIn(body)).toEqual(["Ana Ruiz"]);
  });
});

it("one of a party is not the party", () => {
  const { quotes } = analyzeArticle(
    wireCopy(
      "Many Republicans left. The Ohio Republican said the bridge was safe. Republicans said it was old.",
    ),
  );
  expect(quotes.map(({ speaker }) => speaker?.entityId === null)).toEqual([
    true,
    false,
  ]);
});

describe("what goes on after an attribution", () => {
  it("begins behind the comma", () => {
    const { quotes } = analyzeArticle(
      wireCopy('In the harbour, Ana Ruiz said, the bridge was "safe".'),
    );
    expect(quotes[0]?.content.at(-1)?.text).toBe('the bridge was "safe"');
  });
});
