import { expect, test } from "vitest";
import { castOf, entitiesOf } from "../../test/support/marked-draft.ts";

test.each([
  [
    "The {l:United States} left. The {l:U.S.} and {l:US} said so. {l:America} slept.",
    ["United States = U.S.; US; America"],
  ],
  ["{l:Norway} left. {l:NORWAY} said so.", ["Norway = NORWAY"]],
  ["{l:Britain} left. The {l:UK} said so.", ["Britain = UK"]],
  // A country goes by its common name, however long its others are.
  [
    "{l:Iran} left. The {l:Islamic Republic} said so.",
    ["Iran = Islamic Republic"],
  ],
  // Nations within a state are not the state.
  ["{l:Britain} left. {l:Scotland} said so.", ["Britain", "Scotland"]],
  [
    "{l:Sundby, Norway} slept. {l:Sundby} said so.",
    ["Sundby, Norway = Sundby"],
  ],
  // A state's abbreviation behind a town is the state; where a city has the same name, it stays apart.
  [
    "{l:Sundby}, {l:Wis.} slept. So did {l:Wisconsin}.",
    ["Sundby", "Wisconsin = Wis."],
  ],
  [
    "{l:Sundby}, {l:N.Y.} slept. {l:New York} did not.",
    ["Sundby", "N.Y.", "New York"],
  ],
  ["{n:Peruvian} and {n:Peruvians} slept.", ["Peruvians = Peruvian"]],
])("%s", (copy, names) => {
  expect(entitiesOf(copy)).toEqual(names);
});

test("a nationality relates to its country where the text names it", () => {
  const { entities } = castOf("{n:Peruvian} ships left {l:Peru}.");
  expect(entities).toMatchObject([
    { type: "nationality", country: "PE", actsFor: "e2" },
    { type: "place", country: "PE", id: "e2", actsFor: null },
  ]);
});

test("a nationality alone stands for no entity", () => {
  expect(castOf("{n:Peruvian} ships left.").entities).toMatchObject([
    { country: "PE", actsFor: null },
  ]);
});

test("a country that was taken for an organization is the country", () => {
  expect(castOf("{o:Norway} won. {l:Norway} slept.").entities).toMatchObject([
    { type: "place", country: "NO" },
  ]);
});

test.each([
  ["{l:Asia}", null], // a town in the Philippines, too
  ["{l:Wisconsin}", "US"],
  ["{l:Ont.}", "CA"],
  ["{l:Qld.}", "AU"],
  ["{l:Nairobi}", "KE"],
])("the country of %s", (copy, country) => {
  expect(castOf(`${copy} slept.`).entities).toMatchObject([{ country }]);
});
