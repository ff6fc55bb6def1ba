import { describe, expect, test } from "vitest";
import { castOf } from "../../test/support/marked-draft.ts";

/** The forms that act at their place, with the names of the states they act for. */
function actorsIn(copy: string): string[] {
  const { entities, mentions } = castOf(copy);
  return mentions
    .filter(({ actsFor }) => actsFor !== null)
    .map(
      ({ text, actsFor }) =>
        `${text} for ${entities.find(({ id }) => id === actsFor)?.name}`,
    );
}

describe("capitals and palaces that act", () => {
  test.each([
    ["{l:Lima} condemned the raid.", ["Lima for Peru"]],
    ["{l:Lima} says it sells fish.", ["Lima for Peru", "it for Peru"]],
    [
      "{l:Lima} and {l:Oslo} have tied themselves to each other.",
      ["Lima for Peru", "Oslo for Norway"],
    ],
    ["They asked if {l:Lima} would deepen ties.", ["Lima for Peru"]],
    [
      "{l:Lima} has close relations with {l:Oslo}.",
      ["Lima for Peru", "Oslo for Norway"],
    ],
    [
      "Talks between {l:Lima} and {l:Oslo} went on.",
      ["Lima for Peru", "Oslo for Norway"],
    ],
    ["It kept {l:Norway} from telling {l:Lima} so.", ["Lima for Peru"]],
    ["The aim is preventing {l:Lima} from fishing.", ["Lima for Peru"]],
    ["Ships supply {l:Lima} with grain.", ["Lima for Peru"]],
    ["{l:Norway} put pressure on {l:Lima}.", ["Lima for Peru"]],
    ["{l:Lima}'s claims are old.", ["Lima for Peru"]],
    ["The {f:Kremlin} said so.", ["Kremlin for Russia"]],
  ])("%s", (copy, actors) => {
    expect(actorsIn(copy)).toEqual(actors);
  });

  test.each([
    "He slept in {l:Lima}.",
    "They flew from {l:Oslo} to {l:Lima}.",
    "The streets of {l:Lima} were empty.",
    "{l:Lima}'s airport was shut.",
    "Rain fell near {l:Lima}.",
    "They met at the {f:Kremlin}.",
    // A city that is no capital.
    "{l:Cusco} said so.",
  ])("a location: %s", (copy) => {
    expect(actorsIn(copy)).toEqual([]);
  });
});

test("a palace stands for its state always, a capital where it acts once", () => {
  const { entities } = castOf("They met at the {f:Kremlin}, then in {l:Lima}.");
  expect(entities).toMatchObject([
    { name: "Kremlin", country: "RU", actsFor: "e2" },
    { name: "Russia", country: "RU", actsFor: null },
    { name: "Lima", country: "PE", actsFor: null },
  ]);
});

test("a state that only its capital names has an entity and no mention", () => {
  const { entities, mentions } = castOf("{l:Lima} said so.");
  expect(entities.map(({ name }) => name)).toEqual(["Lima", "Peru"]);
  expect(mentions).toHaveLength(1);
});
