import { describe, expect, it } from "vitest";
import { articleSlugs, entitySlugs, formatSlug } from "./slugs.ts";

describe("formatSlug", () => {
  it.each([
    [
      "Norrland Steel signs $2-billion deal",
      "norrland-steel-signs-2-billion-deal",
    ],
    ["U.S., Norway agree; Ørsted's plan", "us-norway-agree-orsteds-plan"],
    // Cut between words, at most 72 characters.
    [
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
      "one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve-thirteen",
    ],
    ["x".repeat(100), "x".repeat(72)],
    ["Порт открыт", "порт-открыт"],
    ["../../etc/passwd?a=b#c", "etc-passwd-a-b-c"],
    ["—", ""],
  ])("%j: %s", (text, slug) => {
    expect(formatSlug(text)).toBe(slug);
  });
});

describe("articleSlugs", () => {
  const article = {
    wanted: null,
    headline: "Port opens",
    day: "2025-03-04",
    contentHash: "0123456789abcdef0123456789abcdef",
  };

  it("wishes for the headline, then with the day, then for what is nobody else's", () => {
    expect(articleSlugs(article)).toEqual([
      "port-opens",
      "port-opens-2025-03-04",
      "port-opens-01234567",
      "port-opens-0123456789abcdef01234567",
    ]);
  });

  it("takes the wished one first, and has a word for no headline", () => {
    expect(articleSlugs({ ...article, wanted: "My Port" })[0]).toBe("my-port");
    expect(articleSlugs({ ...article, headline: "…", day: null })).toEqual([
      "article",
      "article-01234567",
      "article-0123456789abcdef01234567",
    ]);
  });
});

describe("entitySlugs", () => {
  const entity = {
    name: "John Smith",
    type: "person",
    country: null,
    roles: [],
    localTo: null,
    fingerprint: "0123456789abcdef0123456789abcdef",
  };

  it("adds the office, the country, the type", () => {
    const slugs = entitySlugs({
      ...entity,
      country: "NO",
      roles: [{ title: "Mayor", organization: "Sund" }],
    });
    expect(slugs.slice(0, 4)).toEqual([
      "john-smith",
      "john-smith-mayor-sund",
      "john-smith-no",
      "john-smith-person",
    ]);
  });

  it("names the article of a local one", () => {
    expect(
      entitySlugs({ ...entity, name: "Smith", localTo: "port-opens" })[0],
    ).toBe("smith-in-port-opens");
  });
});
