import { describe, expect, it } from "vitest";
import { checkNinjs } from "../../test/support/check-ninjs.ts";
import {
  makeBareAnalysis,
  makeHarbourAnalysis,
} from "../../test/support/harbour-analysis.ts";
import { toNinjs } from "./to-ninjs.ts";

const URI = "https://example.org/harbour";
const kept = {
  uri: URI,
  version: "2",
  firstCreated: "2025-05-05T10:00:00Z",
  versionCreated: "2025-05-05T12:30:00+02:00",
};
const item = toNinjs(makeHarbourAnalysis(), kept);
const association = (part: string) =>
  item.associations.find(({ uri }) => uri === `${URI}#${part}`);

describe("the shape of ninjs 3.1", () => {
  it.each([
    ["a full item", item],
    ["a bare one", toNinjs(makeBareAnalysis("Words."), { uri: URI })],
  ])("holds for %s", (_, value) => {
    expect(checkNinjs(JSON.parse(JSON.stringify(value)))).toEqual([]);
  });

  it.each([
    [{}, "$.uri is missing"],
    [{ uri: "no address" }, "$.uri is no absolute URI"],
    [{ uri: URI, headline: "old" }, "$.headline is not known"],
    [
      { uri: URI, versionCreated: "2025-05-05" },
      "$.versionCreated is no date-time",
    ],
    [{ uri: URI, bodies: [{}] }, "$.bodies[0].value is missing"],
    [
      { uri: URI, associations: [{ uri: URI }] },
      "$.associations[0].name is missing",
    ],
  ])("is broken by %j", (value, problem) => {
    expect(checkNinjs(value)).toEqual([problem]);
  });
});

describe("toNinjs", () => {
  it("says what the item is", () => {
    expect(item).toMatchObject({
      uri: URI,
      type: "text",
      language: "en",
      version: "2",
      firstCreated: "2025-05-05T10:00:00Z",
      versionCreated: "2025-05-05T12:30:00+02:00",
      headlines: [{ value: "Norland and Sudria sign harbour pact" }],
      by: "Una Holm",
      located: "OSTAD",
      infoSources: [{ name: "Nordwire" }],
      standard: { name: "ninjs", version: "3.1" },
      descriptions: [
        { role: "publishedOn", value: "2025-05-05" },
        { role: "filedOn", value: "2025-05-05" },
        { role: "givenOn", value: "2025-05-05" },
      ],
    });
  });

  it("has the body with its counts, in characters and words", () => {
    const [body] = item.bodies;
    expect(body?.charCount).toBe(Array.from(body?.value ?? "").length);
    expect(body?.wordCount).toBe(body?.value.split(/\s+/u).length);
    expect(body?.value).not.toContain("OSTAD");
  });

  it("has the copy as it was filed", () => {
    expect(item.bodies[1]).toMatchObject({
      role: "asFiled",
      value: makeHarbourAnalysis().article.text,
    });
    expect(item.bodies).toHaveLength(2);
  });

  it("puts the entities in the lists of their types", () => {
    expect(item.people?.map(({ name }) => name)).toEqual([
      "Mara Lind",
      "Ivo Tarn",
    ]);
    expect(item.places).toEqual([
      { name: "Norland", rel: "mentions", uri: `${URI}#e1` },
      { name: "Sudria", rel: "mentions", uri: `${URI}#e2` },
    ]);
    expect(item).not.toHaveProperty("organisations");
  });

  it.each([
    ["person", "people"],
    ["organization", "organisations"],
    ["place", "places"],
    ["facility", "places"],
    ["event", "events"],
    ["product", "objects"],
    ["law", "subjects"],
    ["nationality", "subjects"],
  ] as const)("lists a %s under %s", (type, list) => {
    const analysis = makeHarbourAnalysis();
    for (const entity of analysis.entities) entity.type = type;
    expect(toNinjs(analysis, { uri: URI })[list]).toHaveLength(4);
  });

  it("associates quotes, with who speaks to whom", () => {
    expect(association("q1")).toMatchObject({
      name: "Quote: Mara Lind",
      rel: "quote",
      bodies: [
        { value: '"We will build it," … "and we will build it together."' },
      ],
      descriptions: [
        { role: "kind", value: "direct" },
        { role: "stance", value: "promises" },
      ],
      people: [
        { name: "Mara Lind", rel: "speaker", uri: `${URI}#e3` },
        { name: "Ivo Tarn", rel: "addressee", uri: `${URI}#e4` },
      ],
      places: [{ name: "Norland", rel: "mentions", uri: `${URI}#e1` }],
    });
  });

  it("associates deals, with whom they bind and who signed", () => {
    expect(association("d1")).toMatchObject({
      name: "Deal: Norland – Sudria",
      rel: "deal",
      bodies: [{ value: "Norland signed a harbour pact with Sudria" }],
      descriptions: [
        { role: "kind", value: "pact" },
        { role: "status", value: "signed" },
        { role: "value", value: "40 million euros" },
        { role: "date", value: "2025-05-05" },
      ],
      places: [
        { name: "Norland", rel: "party", uri: `${URI}#e1` },
        { name: "Sudria", rel: "party", uri: `${URI}#e2` },
      ],
      people: [{ name: "Mara Lind", rel: "signatory", uri: `${URI}#e3` }],
    });
  });

  it("gives a speaker that is no entity as a subject without an address, and none where there is none", () => {
    expect(association("q2")?.subjects).toEqual([
      { name: "One official", rel: "speaker" },
    ]);
    expect(association("q3")?.name).toBe("Quote: speaker not named");
    expect(association("q3")).not.toHaveProperty("subjects");
  });
});
