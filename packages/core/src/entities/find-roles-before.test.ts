import { describe, expect, test } from "vitest";
import { readingOf, rolesOf } from "../../test/support/marked-draft.ts";
import { readNameOpening } from "./find-roles-before.ts";

const rows: [copy: string, person: string, roles: string[]][] = [
  [
    "The {n:Norwegian} President {p:Ann Other} said so.",
    "Ann Other",
    ["President of Norway"],
  ],
  [
    "{l:Norway}'s President {p:Ann Other} said so.",
    "Ann Other",
    ["President of Norway"],
  ],
  [
    "{f:Kremlin} spokesman {p:Ivan Lobov} said so.",
    "Ivan Lobov",
    ["spokesman of Kremlin"],
  ],
  [
    "{n:Peruvian} Foreign Minister {p:Rosa Quill} left.",
    "Rosa Quill",
    ["Foreign Minister of Peru"],
  ],
  // The tagger gave the body and the country; the title is what is left.
  [
    "{l:Peru}'s {o:Supreme Water Council} Secretary {p:Rosa Quill} left.",
    "Rosa Quill",
    ["Secretary of Supreme Water Council"],
  ],
  // No name covers the body: its noun tells it.
  [
    "{l:Peru}'s Supreme Water Council Secretary {p:Rosa Quill} left.",
    "Rosa Quill",
    ["Secretary of Supreme Water Council"],
  ],
  [
    "{n:Peruvian} Water Ministry spokeswoman {p:Rosa Quill} left.",
    "Rosa Quill",
    ["spokeswoman of Water Ministry"],
  ],
  [
    "Former {n:Peruvian} president {p:Rosa Quill} left.",
    "Rosa Quill",
    ["former president of Peru"],
  ],
  ["The ex-premier {p:Rosa Quill} left.", "Rosa Quill", ["former ex-premier"]],
  [
    "{o:Brightwell} chairman and chief executive {p:Ann Other} left.",
    "Ann Other",
    ["chairman of Brightwell", "chief executive of Brightwell"],
  ],
  [
    "{o:Brightwell} senior vice president {p:Ann Other} left.",
    "Ann Other",
    ["senior vice president of Brightwell"],
  ],
  [
    "{n:Dutch} trade and industry minister {p:Ann Other} left.",
    "Ann Other",
    ["trade and industry minister of Netherlands"],
  ],
  // A complement between title and name.
  [
    "Secretary of State {p:Ann Other} met {l:Norway}.",
    "Ann Other",
    ["Secretary of State of Norway"],
  ],
  [
    "Director general of the {o:Tidal Power Agency} {p:Ann Other} left.",
    "Ann Other",
    ["Director general of Tidal Power Agency"],
  ],
  [
    "Head of the {o:Tidal Power Agency} (TPA) {p:Ann Other} left.",
    "Ann Other",
    ["Head of Tidal Power Agency"],
  ],
  [
    "Minister of Planning and International Cooperation {p:Ann Other} left {l:Peru}.",
    "Ann Other",
    ["Minister of Planning and International Cooperation of Peru"],
  ],
  // Forms of address are no posts.
  [
    "Supreme Leader Ayatollah {p:Karim Zand} of {l:Iran} spoke.",
    "Karim Zand",
    ["Supreme Leader of Iran"],
  ],
  ["Mr {p:Tom Ash} left.", "Tom Ash", []],
  // A rank behind a post.
  [
    "Police spokesman Lt. Col. {p:Tom Ash} left.",
    "Tom Ash",
    ["spokesman of Police"],
  ],
  [
    "The {n:Colombian} Chief of Police General {p:Tom Ash} left.",
    "Tom Ash",
    ["Chief of Police of Colombia"],
  ],
  // Lists.
  [
    "Foreign Ministers {p:Ann Other} of {l:Norway} and {p:Tom Ash} of {l:Peru} met.",
    "Tom Ash",
    ["Foreign Minister of Peru"],
  ],
  [
    "Foreign Ministers {p:Ann Other} of {l:Norway} and {p:Tom Ash} of {l:Peru} met.",
    "Ann Other",
    ["Foreign Minister of Norway"],
  ],
  [
    "President {p:Ann Other} of {l:Norway} met {l:Peru}.",
    "Ann Other",
    ["President of Norway"],
  ],
  [
    "They asked parliament speaker {p:Ann Other} in {l:Peru}.",
    "Ann Other",
    ["speaker of parliament"],
  ],
  // Callings have no nationality for an employer.
  [
    "The {n:Peruvian} journalist {p:Ann Other} left.",
    "Ann Other",
    ["journalist"],
  ],
];

describe("posts before a name", () => {
  test.each(rows)("%s → %s", (copy, person, roles) => {
    expect(rolesOf(copy, person)).toEqual(roles);
  });
});

test("gender and address are read off the form of address", () => {
  const reading = readingOf("Then Mrs {p:Ann Other} left.");
  const [name] = reading.names;
  const opening = name && readNameOpening(reading, name);
  expect(opening).toMatchObject({ gender: "f", addressed: true, posts: [] });
});

test("an opening does not reach into the sentence before", () => {
  expect(
    rolesOf("They met the president. {p:Ann Other} left.", "Ann Other"),
  ).toEqual([]);
});
