import { analyzeArticle } from "@onrecord/core";
import { describe, expect, test } from "vitest";
import { composeCopy } from "./compose-copy.ts";

const COPY = `Norvik Energy signs wind contract

OSLO, May 5, 2025 (Northern Desk) - Norvik Energy signed a $2-billion contract with Iceland on Monday to build two wind farms.

"We start in June," chief executive Ana Ruiz told reporters. Energy Minister Jon Haug denied that any permit was missing.`;

describe("copy as it was read", () => {
  const copy = composeCopy(analyzeArticle(COPY, {}));

  test("has the fields that an article of the API has", () => {
    expect(copy.headline).toBe("Norvik Energy signs wind contract");
    expect(copy.agency).toBe("Northern Desk");
    expect(copy.filedOn).toEqual({ value: "2025-05-05", basis: "STATED" });
    expect(copy.paragraphs).toHaveLength(2);
  });

  test("has quotes with their speakers and the rule in words", () => {
    const quote = copy.quotes.nodes.find(({ kind }) => kind === "DIRECT");
    expect(quote?.text).toContain("We start in June");
    expect(quote?.speaker?.entity?.name).toBe("Ana Ruiz");
    expect(quote?.because).toMatch(/\.$/u);
  });

  test("has deals with their sides and their sum, named as in the record", () => {
    const deal = copy.deals.nodes[0];
    expect(deal).toMatchObject({ kind: "CONTRACT", status: "SIGNED" });
    expect(deal?.title).toBe("Norvik Energy – Iceland: contract");
    expect(deal?.value).toMatchObject({
      amount: 2_000_000_000,
      currency: "USD",
    });
  });

  test("names every entity that a fact refers to, and counts its mentions", () => {
    const slugs = new Set(copy.entities.edges.map(({ node }) => node.slug));
    for (const { entity } of copy.mentions)
      expect(slugs).toContain(entity.slug);
    expect(
      copy.entities.edges.every(({ mentionCount }) => mentionCount > 0),
    ).toBe(true);
  });

  test("is whole where there is nothing to read", () => {
    const empty = composeCopy(analyzeArticle("", {}));
    expect(empty.headline).toBe("Copy without a headline");
    expect(empty.quotes.nodes).toEqual([]);
    expect(empty.issues[0]?.code).toBe("text/empty");
  });
});
