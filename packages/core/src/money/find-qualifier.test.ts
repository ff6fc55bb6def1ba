import { expect, it } from "vitest";
import { findQualifier } from "./find-qualifier.ts";

it.each([
  ["worth some ", "about"],
  ["No more than ", "up to"],
  ["well over ", "more than"],
  ["just under a further ", "less than"],
  ["handsome ", null],
  ["", null],
])("reads the hedge in «%s»", (before, qualifier) => {
  expect(findQualifier(`${before}$5`, before.length)).toBe(qualifier);
});
