import { expect, it } from "vitest";
import { resolveSymbol, resolveUnit } from "./resolve-currency.ts";

const context = { before2002: false, dollar: "USD", homeOf: () => null };

it.each([
  ["US$", "USD"],
  ["C$", "CAD"],
  ["NT$", "TWD"],
  ["Tk ", "BDT"],
  ["RMB", "CNY"],
  ["€", "EUR"],
])("reads %s as %s", (symbol, currency) => {
  expect(resolveSymbol(symbol, true, context)).toEqual({
    currency,
    minor: false,
  });
});

it("takes single letters and wordlike codes with a large figure only", () => {
  expect(resolveSymbol("R", true, context)?.currency).toBe("ZAR");
  expect(resolveSymbol("R", false, context)).toBeNull();
  expect(resolveSymbol("COP", false, context)).toBeNull();
});

it("goes by the nation and refuses one that has no such unit", () => {
  expect(resolveUnit("dlrs", "Canadian", false, context)?.currency).toBe("CAD");
  expect(resolveUnit("yen", "Canadian", true, context)).toBeNull();
});

it("takes words with other meanings with a scale only", () => {
  expect(resolveUnit("pounds", undefined, false, context)).toBeNull();
  expect(resolveUnit("pounds", undefined, true, context)?.currency).toBe("GBP");
});
