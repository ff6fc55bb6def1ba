import { expect, test } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

const aboutOf = (copy: string) => {
  const [deal] = readDeals(copy);
  return [
    deal?.subject?.text ?? null,
    ...(deal?.parties.map(({ name, role }) => `${name}=${role}`) ?? []),
  ];
};

test.each([
  [
    "[Peru] and [Chile] signed an agreement in [Lima|place|PE] under which [Acme Corp|org] will build, own and run two dams.",
    ["build, own and run two dams", "Peru=party", "Chile=party"],
  ],
  [
    "[Peru] and [Chile] signed a pact under which [Acme Corp|org], the state mill, will build two dams.",
    ["build two dams", "Peru=party", "Chile=party"],
  ],
  // Who builds is the contractor, whoever is named first.
  [
    "The contracts between [Peru] and [Chile] took effect on Monday under which [Chile] is to build two dams at Sund.",
    ["build two dams at Sund", "Peru=client", "Chile=contractor"],
  ],
  // What the noun's own words tell stays.
  [
    "[Peru] and [Chile] signed an agreement on fishing under which boats will be counted.",
    ["fishing", "Peru=party", "Chile=party"],
  ],
  // Nothing is to be done.
  [
    "[Peru] and [Chile] signed an agreement under which they rest.",
    ["an agreement", "Peru=party", "Chile=party"],
  ],
])("%s", (copy, about) => {
  expect(aboutOf(copy)).toEqual(about);
});
