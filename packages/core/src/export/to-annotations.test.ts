import { describe, expect, it } from "vitest";
import {
  makeBareAnalysis,
  makeHarbourAnalysis,
} from "../../test/support/harbour-analysis.ts";
import { toAnnotations } from "./to-annotations.ts";

const URI = "https://example.org/harbour";
const analysis = makeHarbourAnalysis();
const collection = toAnnotations(analysis, { uri: URI });
const { items } = collection.first;
const byId = (part: string) => items.find(({ id }) => id === `${URI}#${part}`);

describe("toAnnotations", () => {
  it("holds all quotes, deals and mentions, in this order, with ids of their own", () => {
    expect(collection.total).toBe(items.length);
    expect(items.map(({ id }) => id)).toEqual(
      [
        "q1",
        "q2",
        "q3",
        "d1",
        "mention-1",
        "mention-2",
        "mention-3",
        "mention-4",
      ].map((part) => `${URI}#${part}`),
    );
  });

  it("selects by code points and by words, and both the same", () => {
    const characters = Array.from(analysis.article.text);
    for (const { target } of items) {
      expect(target.length).toBeGreaterThan(0);
      for (const { selector } of target) {
        const [position, quote] = selector;
        const from = characters.slice(0, position.start).join("");
        const to = characters.slice(position.end).join("");
        expect(characters.slice(position.start, position.end).join("")).toBe(
          quote.exact,
        );
        expect(from.endsWith(quote.prefix)).toBe(true);
        expect(to.startsWith(quote.suffix)).toBe(true);
      }
    }
  });

  it("counts one less than our offsets after the one character of two units", () => {
    const start = analysis.mentions[0]?.start ?? 0;
    expect(byId("mention-1")?.target[0]?.selector[0].start).toBe(start - 1);
  });

  it("gives a split quote a target a piece, and says what it is and who speaks", () => {
    const quote = byId("q1");
    expect(quote?.target.map(({ selector }) => selector[1].exact)).toEqual([
      '"We will build it,"',
      '"and we will build it together."',
    ]);
    expect(quote?.motivation).toBe("describing");
    expect(
      quote?.body.map((body) =>
        body.type === "TextualBody" ? body.value : body.source,
      ),
    ).toEqual(["quote", "direct", "promises", "Mara Lind", `${URI}#e3`]);
  });

  it("points a deal at its evidence and its parties", () => {
    const deal = byId("d1");
    expect(deal?.target[0]?.selector[1].exact).toBe(
      "Norland signed a harbour pact with Sudria",
    );
    expect(deal?.body).toContainEqual({
      type: "SpecificResource",
      purpose: "identifying",
      source: `${URI}#e2`,
    });
  });

  it("takes the addresses it is given", () => {
    const given = toAnnotations(analysis, {
      uri: URI,
      textUri: `${URI}.txt`,
      entityUri: (id) => (id === "e1" ? "https://example.org/norland" : null),
    }).first.items;
    expect(
      given.every(({ target }) => target[0]?.source === `${URI}.txt`),
    ).toBe(true);
    const sources = given.flatMap(({ body }) =>
      body.flatMap((one) => ("source" in one ? [one.source] : [])),
    );
    expect(sources).toContain("https://example.org/norland");
    expect(sources).toContain(`${URI}#e2`);
    expect(sources).not.toContain(`${URI}#e1`);
  });
});

describe("toAnnotations, where little is known", () => {
  it("names no entity for a speaker that is none, and nobody where there is no speaker", () => {
    const kinds = (part: string) =>
      byId(part)?.body.map(({ purpose }) => purpose);
    expect(kinds("q2")).toEqual([
      "tagging",
      "tagging",
      "tagging",
      "describing",
    ]);
    expect(kinds("q3")).toEqual(["tagging", "tagging", "tagging"]);
  });

  it("leaves out an entity id of no entity", () => {
    const strange = makeHarbourAnalysis();
    strange.entities = [];
    const bodies = toAnnotations(strange, { uri: URI }).first.items.flatMap(
      ({ body }) => body,
    );
    expect(bodies.some(({ type }) => type === "SpecificResource")).toBe(false);
  });

  it.each(["", " ", "🚢", "\uD83D"])("writes an empty page for %j", (text) => {
    const { total, first, label } = toAnnotations(makeBareAnalysis(text), {
      uri: URI,
    });
    expect([total, first.items, label]).toEqual([0, [], URI]);
  });
});
