import { expect, test } from "vitest";
import { cardAddress, fitText } from "./card.ts";

test.each([
  ["Short enough", 40, "Short enough"],
  ["Cut at the end of a word", 12, "Cut at the …"],
  ["Unterschiffskapitänsgesellschaft", 12, "Unterschiffs …"],
  ["two\n lines", 40, "two lines"],
  ["“Škoda” – 5 €, Türkiye", 40, "“Škoda” – 5 €, Türkiye"],
  ["北京 said 🎉 yes", 40, "said  yes"],
])("%j fits %i as %j", (text, most, fitted) => {
  expect(fitText(text, most)).toBe(fitted);
});

test("a card stands at an address with an ending, so that no page is looked for there", () => {
  expect(cardAddress("quotes", "quote:a/b:1")).toBe(
    "/cards/quotes/quote%3Aa%2Fb%3A1.png",
  );
});
