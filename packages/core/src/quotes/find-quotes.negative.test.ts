import { describe, expect, it } from "vitest";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { quotesIn } from "./support/read-quotes.ts";

describe("text in which nobody says anything", () => {
  it.each([
    // verbs that report elsewhere
    "A rebel group claimed responsibility for the blast.",
    "Guards denied access to the site.",
    "She said goodbye to the crew.",
    "The keeper conceded two goals.",
    "The firm reported a net loss.",
    "The hotel boasts a pool that was built in May.",
    // nouns that look like verbs
    "The report was long and the claims were many.",
    "The Norwegian state giant signed a deal that was long.",
    "Official reports show Norway ended the year well.",
    // a thing that is vowed
    "The rebels vow revenge after the raid.",
    // beliefs and wishes
    "Ana Ruiz believes the bridge is safe.",
    "Ana Ruiz wants to close the bridge.",
    // of what kind the subject is
    "They fear a loss if promising bridges later prove weak.",
    // what nobody has called it
    'Many would call it "a trap" one day.',
    // what was not said
    "Ana Ruiz did not say whether the bridge was safe.",
    "Ana Ruiz has not said that the bridge is safe.",
    // scare quotes and titles of works
    'The so-called "bridge tax" rose in May.',
    'They sang "Row, Row" at the end.',
    'Ruiz has read "The Old Harbour" twice.',
    // apostrophes and inches
    "The boys' club and the girls' club met.",
    "The screen is 12\" wide and the pipe is 5' long.",
  ])("%s", (body) => {
    expect(quotesIn(body)).toEqual([]);
  });
});

describe("the lexicon's own counterexamples", () => {
  const rows = SPEECH_VERBS.flatMap(({ lemma, counterExample }) =>
    counterExample === null ? [] : [[lemma, counterExample] as const],
  );
  it.each(rows)("%s: %s", (_, sentence) => {
    expect(quotesIn(sentence).map(({ content }) => content[0]?.text)).toEqual(
      [],
    );
  });
});

describe("the lexicon's own examples", () => {
  it.each(SPEECH_VERBS.map(({ lemma, example }) => [lemma, example] as const))(
    "%s: %s",
    (lemma, sentence) => {
      expect(quotesIn(sentence).map(({ cue }) => cue?.lemma)).toContain(lemma);
    },
  );
});
