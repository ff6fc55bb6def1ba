import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import type { MoneyExpression } from "../document/date-and-money.ts";

const findMoney = (text: string): MoneyExpression[] =>
  analyzeArticle(text).money;
const brief = (text: string) =>
  findMoney(text).map(({ text: sum, amount, currency, qualifier }) => [
    sum,
    amount,
    currency,
    qualifier,
  ]);

describe("sums of every house", () => {
  it.each([
    ["a $25-billion deal", "$25-billion", 25e9, "USD"],
    ["a grant of Rs 4.2 crore", "Rs 4.2 crore", 42e6, "INR"],
    ["caught with US$ 2.7 million", "US$ 2.7 million", 2.7e6, "USD"],
    ["earned 26.3 mln dlrs", "26.3 mln dlrs", 26.3e6, "USD"],
    [
      "bonds of 75 mln New Zealand dlrs",
      "75 mln New Zealand dlrs",
      75e6,
      "NZD",
    ],
    ["a C$3.1 billion mine", "C$3.1 billion", 3.1e9, "CAD"],
    ["an A$40m yard", "A$40m", 40e6, "AUD"],
    ["NT$134.8 billion in all", "NT$134.8 billion", 134.8e9, "TWD"],
    ["a £3m fine", "£3m", 3e6, "GBP"],
    ["raised ¥4 million", "¥4 million", 4e6, "JPY"],
    ["fined 200,000 yuan", "200,000 yuan", 200_000, "CNY"],
    ["lent 1.5 billion stg", "1.5 billion stg", 1.5e9, "GBP"],
    ["lost 12 billion won", "12 billion won", 12e9, "KRW"],
    ["paid N7.2 billion", "N7.2 billion", 7.2e9, "NGN"],
    ["fined R120 000", "R120 000", 120_000, "ZAR"],
    ["goods worth ZAR1,7 million", "ZAR1,7 million", 1.7e6, "ZAR"],
    ["worth USD105,000", "USD105,000", 105_000, "USD"],
    ["a price of 12CUP", "12CUP", 12, "CUP"],
    ["RM177mil in the bank", "RM177mil", 177e6, "MYR"],
    ["SAR 50,000 each", "SAR 50,000", 50_000, "SAR"],
    ["the 20-million-euro bridge", "20-million-euro", 20e6, "EUR"],
    ["500 million Swiss francs", "500 million Swiss francs", 500e6, "CHF"],
    ["300 million CFA francs", "300 million CFA francs", 300e6, "XOF"],
    ["pays 70 ₹ a page", "70 ₹", 70, "INR"],
    ["US$10 million dollars", "US$10 million dollars", 10e6, "USD"],
    ["1 lakh crore rupees", "1 lakh crore rupees", 1e12, "INR"],
  ])("%s", (text, sum, amount, currency) => {
    expect(findMoney(text)).toMatchObject([{ text: sum, amount, currency }]);
  });
});

describe("sums in words", () => {
  it.each([
    ["two billion dollars", 2e9],
    ["half a billion dollars", 5e8],
    ["one and a half billion euros", 1.5e9],
    ["twenty-five thousand pounds", 25_000],
    ["a million dollars", 1e6],
  ])("%s", (text, amount) => {
    expect(findMoney(`It cost ${text}.`)).toMatchObject([{ text, amount }]);
  });

  it("keeps what the text leaves open as a lower bound", () => {
    expect(brief("It cost hundreds of millions of dollars.")).toEqual([
      ["hundreds of millions of dollars", 1e8, "USD", "more than"],
    ]);
  });
});

describe("small units, prices and pairs", () => {
  it("counts cents and pence as hundredths", () => {
    expect(brief("55 cents a share, or 40 pence")).toEqual([
      ["55 cents", 0.55, "USD", null],
      ["40 pence", 0.4, "GBP", null],
    ]);
  });

  it("gives a sum and its conversion as two", () => {
    expect(brief("5bn euros ($5.4bn)")).toEqual([
      ["5bn euros", 5e9, "EUR", null],
      ["$5.4bn", 5.4e9, "USD", null],
    ]);
  });

  it("lends the scale of the second figure to the first", () => {
    expect(brief("between $5 and $7 million")).toEqual([
      ["$5", 5e6, "USD", null],
      ["$7 million", 7e6, "USD", null],
    ]);
    expect(brief("$100 to $2 million")[0]).toEqual(["$100", 100, "USD", null]);
  });

  it("reads a range in one expression up to its upper end", () => {
    expect(brief("$25-35 million")).toEqual([
      ["$25-35 million", 35e6, "USD", "up to"],
    ]);
  });
});

describe("hedges", () => {
  it.each([
    ["about $5 million", "about"],
    ["nearly $5 million", "about"],
    ["an estimated $5 million", "about"],
    ["up to $5 million", "up to"],
    ["as much as $5 million", "up to"],
    ["more than $5 million", "more than"],
    ["over an additional $5 million", "more than"],
    ["at least $5 million", "at least"],
    ["less than $5 million", "less than"],
    ["for $5 million", null],
    ["took over Acme; $5 million", null],
  ])("%s is %s", (text, qualifier) => {
    expect(findMoney(text)[0]?.qualifier).toBe(qualifier);
  });
});

describe("which dollar, whose rupee", () => {
  it("takes a bare dollar for what the article says its figures are in", () => {
    expect(
      findMoney("Net 3 mln dlrs. (All figures in Canadian dlrs)")[0]?.currency,
    ).toBe("CAD");
  });

  it("takes a shared unit for the nation the article is about", () => {
    expect(
      findMoney("Pakistan will pay Rs 5 million, said Pakistani officials.")[0]
        ?.currency,
    ).toBe("PKR");
    expect(findMoney("It costs 500 pesos in Chile.")[0]?.currency).toBe("CLP");
  });

  it("takes francs and lire for the old ones before the euro", () => {
    const text = "PARIS, May 5 1993 (AFP) - It cost 500 mln francs.";
    expect(
      analyzeArticle(text, { publishedOn: "1993-05-05" }).money[0]?.currency,
    ).toBe("FRF");
    expect(
      analyzeArticle("It cost 500 mln francs.", { publishedOn: "2020-05-05" })
        .money[0]?.currency,
    ).toBe("CHF");
  });
});

describe("any text", () => {
  it("slices to its text, in order, without overlap, and gives finite amounts", () => {
    const piece = constantFrom(
      ..."$|US$|5|1,255|.|-|bn|million|dollars|of|hundreds|yen|Rs|cents| |\n|two|£|½|and".split(
        "|",
      ),
    );
    assert(
      property(array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const sum of findMoney(text)) {
          expect(text.slice(sum.start, sum.end)).toBe(sum.text);
          expect(sum.start).toBeGreaterThanOrEqual(last);
          expect(Number.isFinite(sum.amount)).toBe(true);
          last = sum.end;
        }
      }),
    );
  });
});
