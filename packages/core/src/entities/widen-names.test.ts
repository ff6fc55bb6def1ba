import { expect, test } from "vitest";
import { draftOf } from "../../test/support/marked-draft.ts";
import { widenNames } from "./widen-names.ts";

const widened = (copy: string) => {
  const { text, tokens, names } = draftOf(copy);
  return widenNames(text, tokens, names).map(
    (name) => `${name.text}: ${name.type}`,
  );
};

test.each([
  [
    "{l:Peru} Mills Global signs\n{o:Peru Mills Global Limited} signed.",
    [
      "Peru Mills Global: organization",
      "Peru Mills Global Limited: organization",
    ],
  ],
  // One word more is any firm there, and other words are another's.
  [
    "{l:Peru} Mills close\n{o:Peru Mills Global Limited} signed.",
    ["Peru: place", "Peru Mills Global Limited: organization"],
  ],
  [
    "{l:Peru} signs\n{o:Peru Mills Global Limited} signed.",
    ["Peru: place", "Peru Mills Global Limited: organization"],
  ],
  ["{l:Peru} Mills Global signs.", ["Peru: place"]],
])("%s", (copy, names) => {
  expect(widened(copy)).toEqual(names);
});
