import { describe, expect, test } from "vitest";
import { rolesOf } from "../../test/support/marked-draft.ts";

const rows: [copy: string, person: string, roles: string[]][] = [
  [
    "{p:Ann Other}, chief executive of {o:Brightwell}, left.",
    "Ann Other",
    ["chief executive of Brightwell"],
  ],
  [
    "{p:Ann Other}, 54, the {o:Brightwell} chairwoman, left.",
    "Ann Other",
    ["chairwoman of Brightwell"],
  ],
  [
    "{p:Ann Other}, {o:Brightwell}'s finance director, left.",
    "Ann Other",
    ["finance director of Brightwell"],
  ],
  [
    "{p:Ann Other}, then the foreign minister of {l:Peru}, signed it.",
    "Ann Other",
    ["former foreign minister of Peru"],
  ],
  [
    "The {o:Tidal Power Agency} met. {p:Ann Other}, director of the agency, left.",
    "Ann Other",
    ["director of Tidal Power Agency"],
  ],
  [
    "{o:Delta Bank} met. The Managing Director of the bank, Dr {p:Tom Ash}, left.",
    "Tom Ash",
    ["Managing Director of Delta Bank"],
  ],
  [
    "Prices rise, said {p:Ann Other}, an analyst at {o:Brightwell}.",
    "Ann Other",
    ["analyst of Brightwell"],
  ],
  [
    "{p:Ann Other}, chairman and chief executive of {o:Brightwell}, left.",
    "Ann Other",
    ["chairman of Brightwell", "chief executive of Brightwell"],
  ],
  [
    "{p:Ann Other}, {o:Brightwell} CEO and Group Managing Director, left.",
    "Ann Other",
    ["CEO of Brightwell", "Group Managing Director of Brightwell"],
  ],
  [
    "{p:Ann Other}, a professor of public health at the {o:University of Sund}, left.",
    "Ann Other",
    ["professor of public health of University of Sund"],
  ],
  [
    "{p:Ann Other}, president of the opposition {o:Harvest Party}, left.",
    "Ann Other",
    ["president of Harvest Party"],
  ],
  [
    "{p:Ann Other}, a former {o:Brightwell} director, left.",
    "Ann Other",
    ["former director of Brightwell"],
  ],
  [
    "{p:Ann Other}, head of {l:Peru}'s {o:Water Office}, left.",
    "Ann Other",
    ["head of Water Office"],
  ],
  [
    "{p:Ann Other} (chairman of {o:Brightwell}) left.",
    "Ann Other",
    ["chairman of Brightwell"],
  ],
  [
    "{p:Ann Other}, who heads {o:Brightwell}, left.",
    "Ann Other",
    ["head of Brightwell"],
  ],
  // Clauses.
  [
    "{p:Ann Other} was named chief executive of {o:Brightwell}.",
    "Ann Other",
    ["chief executive of Brightwell"],
  ],
  [
    "{p:Ann Other} is the chairwoman of {o:Brightwell}.",
    "Ann Other",
    ["chairwoman of Brightwell"],
  ],
  [
    "{o:Brightwell} appointed {p:Ann Other} as finance director.",
    "Ann Other",
    ["finance director of Brightwell"],
  ],
  [
    "{p:Ann Other} will be vice chairman of {o:Brightwell}.",
    "Ann Other",
    ["vice chairman of Brightwell"],
  ],
  // Before the name, with a comma.
  [
    "The chairman of {o:Brightwell}, {p:Ann Other}, left.",
    "Ann Other",
    ["chairman of Brightwell"],
  ],
  [
    "{o:Brightwell} was spoken for by its president, {p:Ann Other}.",
    "Ann Other",
    ["president of Brightwell"],
  ],
  [
    "So said {o:Brightwell} founder and president, {p:Ann Other}.",
    "Ann Other",
    ["founder of Brightwell", "president of Brightwell"],
  ],
];

describe("posts after a name", () => {
  test.each(rows)("%s → %s", (copy, person, roles) => {
    expect(rolesOf(copy, person)).toEqual(roles);
  });
});

test("a role's span is the words that say so", () => {
  expect(
    rolesOf("{p:Ann Other}, a {n:Peruvian} senator, left.", "Ann Other"),
  ).toEqual(["senator of Peru"]);
});
