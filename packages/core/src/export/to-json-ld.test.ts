import { describe, expect, it } from "vitest";
import {
  makeBareAnalysis,
  makeHarbourAnalysis,
} from "../../test/support/harbour-analysis.ts";
import { toJsonLd } from "./to-json-ld.ts";

const URI = "https://example.org/harbour";
const options = { uri: URI };
const article = toJsonLd(makeHarbourAnalysis(), options);

describe("toJsonLd", () => {
  it("says what the article is", () => {
    const { articleBody, mentions: _, hasPart: __, ...rest } = article;
    expect(rest).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": URI,
      url: URI,
      inLanguage: "en",
      headline: "Norland and Sudria sign harbour pact",
      datePublished: "2025-05-05",
      dateline: "OSTAD, May 5 (Nordwire)",
      author: [{ "@type": "Person", name: "Una Holm" }],
      sourceOrganization: { "@type": "Organization", name: "Nordwire" },
      locationCreated: [{ "@type": "Place", name: "OSTAD" }],
    });
    expect(articleBody).toMatch(
      /^🚢 Norland signed .+\n\n"We will build it,"/u,
    );
  });

  it("says when it was kept, and that an agency wrote what nobody signed", () => {
    const analysis = makeHarbourAnalysis();
    const unsigned = {
      ...analysis,
      article: { ...analysis.article, byline: [] },
    };
    expect(
      toJsonLd(unsigned, { uri: URI, versionCreated: "2025-05-05T09:00:00Z" }),
    ).toMatchObject({
      dateModified: "2025-05-05T09:00:00Z",
      author: [{ "@type": "Organization", name: "Nordwire" }],
    });
  });

  it("lists the entities once, with what is known of them", () => {
    expect(article.mentions).toEqual([
      {
        "@type": "Place",
        "@id": `${URI}#e1`,
        name: "Norland",
        address: { "@type": "PostalAddress", addressCountry: "NO" },
        sameAs: "http://www.wikidata.org/entity/Q1",
      },
      { "@type": "Place", "@id": `${URI}#e2`, name: "Sudria" },
      {
        "@type": "Person",
        "@id": `${URI}#e3`,
        name: "Mara Lind",
        alternateName: ["Lind"],
        // The former post is not one of hers.
        jobTitle: ["Foreign Minister"],
      },
      { "@type": "Person", "@id": `${URI}#e4`, name: "Ivo Tarn" },
    ]);
  });

  it("quotes an entity by its id, a name that is none by its words, nobody by nothing", () => {
    expect(article.hasPart).toEqual([
      {
        "@type": "Quotation",
        "@id": `${URI}#q1`,
        text: '"We will build it," … "and we will build it together."',
        creator: { "@id": `${URI}#e3` },
        mentions: [{ "@id": `${URI}#e1` }],
      },
      {
        "@type": "Quotation",
        "@id": `${URI}#q2`,
        text: 'called it "historic"',
        creator: { "@type": "Thing", name: "One official" },
      },
      { "@type": "Quotation", "@id": `${URI}#q3`, text: '"historic"' },
    ]);
  });

  it.each([
    ["person", "Person"],
    ["organization", "Organization"],
    ["place", "Place"],
    ["facility", "Place"],
    ["nationality", "Thing"],
    ["product", "Product"],
    ["event", "Event"],
    ["law", "Legislation"],
  ] as const)("calls a %s a %s", (type, expected) => {
    const analysis = makeHarbourAnalysis();
    for (const entity of analysis.entities) entity.type = type;
    expect(toJsonLd(analysis, options).mentions[0]?.["@type"]).toBe(expected);
  });

  it.each([
    ["2025", true],
    ["2025-05", true],
    ["2025-05-05", true],
    // EDTF that ISO 8601 readers of schema.org do not know.
    ["2025-W43", false],
    ["2025-Q3", false],
    ["202X", false],
  ])("publishes %s: %s", (value, isThere) => {
    const analysis = makeHarbourAnalysis();
    analysis.article.publishedOn = { value, basis: "given", span: null };
    expect(toJsonLd(analysis, options).datePublished).toBe(
      isThere ? value : undefined,
    );
  });

  it("leaves out what is not known", () => {
    expect(toJsonLd(makeBareAnalysis("Words."), options)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": URI,
      url: URI,
      inLanguage: "en",
      articleBody: "",
      mentions: [],
      hasPart: [],
    });
  });
});
