import { expect, test } from "vitest";
import { castOf } from "../../test/support/marked-draft.ts";

const countryIn = (copy: string): string | null => {
  const { entities } = castOf(copy);
  const [wanted] = entities.filter(
    ({ type }) => type === "organization" || type === "person",
  );
  return wanted?.country ?? null;
};

test.each([
  ["The {o:Bank of Chile} rose.", "CL"],
  ["{n:Peruvian} state company {o:Brightwell} rose.", "PE"],
  ["{l:Chile}'s {o:Brightwell} company rose.", "CL"],
  ["{l:Chile}'s {o:Brightwell} signed it.", "CL"],
  ["{o:Brightwell}, {l:Peru}'s state company, rose.", "PE"],
  ["The {o:Harbour Authority} of {l:Peru} rose.", "PE"],
  ["{l:Chile}'s {p:Ann Other} and others slept.", "CL"],
])("%s → %s", (copy, country) => {
  expect(countryIn(copy)).toBe(country);
});

test.each([
  // What is Chile's is the loan, the envoy.
  "{l:Chile}'s {o:Brightwell} loan ended.",
  "{l:Chile}'s {o:Brightwell}'s rise ended.",
  "{l:Chile} sold {o:Brightwell} a mill.",
  "The {o:Harbour Authority} of {o:Brightwell} rose.",
])("unknown: %s", (copy) => {
  expect(countryIn(copy)).toBeNull();
});
