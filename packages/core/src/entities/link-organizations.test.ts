import { describe, expect, test } from "vitest";
import {
  castOf,
  entitiesOf,
  referentOf,
} from "../../test/support/marked-draft.ts";

describe("organizations", () => {
  test.each([
    [
      "The {o:Armed Front of the Dales} met. The {o:Front} left.",
      ["Armed Front of the Dales = Front"],
    ],
    // An acronym in brackets, then alone.
    [
      "The {o:Tidal Power Agency} ({o:TPA}) met. The {o:TPA} said so.",
      ["Tidal Power Agency = TPA"],
    ],
    [
      "The {o:Tidal Power Agency} met. The {o:TPA} said so.",
      ["Tidal Power Agency = TPA"],
    ],
    [
      "{o:TPA} MEETS\nThe {o:Tidal Power Agency} met.",
      ["Tidal Power Agency = TPA"],
    ],
    // The bracket need not be the initials.
    [
      "{o:Brightwell Oils and Fats} ({o:BROIL}) rose. {o:BROIL} said so.",
      ["Brightwell Oils and Fats = BROIL"],
    ],
    [
      "{o:Brightwell Mills Inc} rose. {o:Brightwell} said so.",
      ["Brightwell Mills Inc = Brightwell"],
    ],
    [
      "{o:Brightwell Corp} rose. {o:Brightwell} said so.",
      ["Brightwell Corp = Brightwell"],
    ],
    [
      "The {o:Department of Fisheries} met. The {o:Fisheries Department} said so.",
      ["Department of Fisheries = Fisheries Department"],
    ],
    [
      "The {o:Ministry of Foreign Affairs} met. The {o:Foreign Ministry} said so.",
      ["Ministry of Foreign Affairs = Foreign Ministry"],
    ],
    [
      "The {o:U.S. Tidal Survey} met. The {o:Tidal Survey} said so.",
      ["U.S. Tidal Survey = Tidal Survey"],
    ],
    [
      "{o:Ministry} denies it\nThe {o:Fisheries Ministry} met.",
      ["Fisheries Ministry = Ministry"],
    ],
    // A well-known acronym needs no letters that fit.
    [
      "The {o:International Atomic Energy Agency} met. The {o:IAEA} said so.",
      ["International Atomic Energy Agency = IAEA"],
    ],
  ])("%s", (copy, names) => {
    expect(entitiesOf(copy)).toEqual(names);
  });

  test.each([
    [
      "{o:Brightwell Mills} met {o:Sundby Mills}.",
      ["Brightwell Mills", "Sundby Mills"],
    ],
    // A word that many names begin with tells nothing.
    [
      "The {o:National Fisheries Board} met. {o:National} rose.",
      ["National Fisheries Board", "National"],
    ],
    [
      "The {o:Dutch Foreign Ministry} met the {o:Peruvian Foreign Ministry}.",
      ["Dutch Foreign Ministry", "Peruvian Foreign Ministry"],
    ],
  ])("not one: %s", (copy, names) => {
    expect(entitiesOf(copy)).toEqual(names);
  });

  test("a short form means the nearest of two", () => {
    const copy =
      "{o:Brightwell Mills} rose. {o:Brightwell Foods} fell. {o:Brightwell} said so.";
    expect(referentOf(copy, "Brightwell")).toBe("Brightwell Foods");
  });

  test.each([
    ["{n:Russian} state grain giant {o:Zernoprom} rose.", "Zernoprom", "RU"],
    ["{o:Bank of Thailand} met.", "Bank of Thailand", "TH"],
    [
      "{o:Zernoprom}, {l:Russia}'s state grain trader, rose.",
      "Zernoprom",
      "RU",
    ],
    ["The {n:Peruvian} {o:Water Council} met.", "Water Council", "PE"],
    ["{l:Peru}'s {o:Brightwell} company rose.", "Brightwell", "PE"],
    ["{o:Zernoprom} sold grain to {l:Peru}.", "Zernoprom", null],
    ["{l:Peru} met {o:Zernoprom}.", "Zernoprom", null],
  ])("%s: the country of %s is %s", (copy, name, country) => {
    expect(
      castOf(copy).entities.find((entity) => entity.name === name)?.country,
    ).toBe(country);
  });
});
