import { expect, it } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

const sureOf = (text: string): number => readDeals(text)[0]?.confidence ?? 0;

it("is surer of what was signed than of what is only named", () => {
  const signed = sureOf("[Peru] and [Chile] signed a pact.");
  expect(signed).toBeGreaterThan(
    sureOf("A pact between [Peru] and [Chile] is old."),
  );
});

it("is less sure where one side is missing", () => {
  expect(sureOf("[Acme Corp|org] sold its paint unit.")).toBeLessThan(
    sureOf("[Acme Corp|org] sold its paint unit to [Bolt Inc|org]."),
  );
});

it("is least sure of what one side only offers", () => {
  expect(sureOf("[Norway] is willing to send troops to [Nepal].")).toBeLessThan(
    sureOf("[Norway] lent $5 million to [Nepal]."),
  );
});
