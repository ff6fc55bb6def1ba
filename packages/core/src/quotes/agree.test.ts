import { describe, expect, it } from "vitest";
import { quotesIn } from "./support/read-quotes.ts";

const cues = (body: string) => quotesIn(body).map(({ cue }) => cue?.text);

describe("verbs that agree with their subject", () => {
  it.each([
    ["The state claims the bridge is safe.", "claims"],
    ["Officials claim the bridge is safe.", "claim"],
    ["Ana Ruiz reports that the bridge is safe.", "reports"],
    ["They charge that the bridge is weak.", "charge"],
    ["The police say the bridge is safe.", "say"],
    ["Ana Ruiz, who claims the bridge is safe, left.", "claims"],
  ])("%s", (body, cue) => {
    expect(cues(body)).toEqual([cue]);
  });

  it.each([
    // plural nouns
    "Most tax claims the city met were old.",
    "Official reports show the bridge was safe.",
    "The mixed feelings in many Norse states and towns grew.",
    "A jury met on criminal charges that he had lied.",
    // a verb follows: the word before it is a noun
    "Published reports have drawn a crowd.",
  ])("finds none in: %s", (body) => {
    expect(cues(body)).toEqual([]);
  });
});
