import { describe, expect, it } from "vitest";
import { listGoldens } from "../../test/goldens/list-goldens.ts";
import { analyzeArticle } from "../analyze.ts";
import { wireCopy } from "../quotes/support/read-quotes.ts";
import { verify } from "../verify.ts";
import { explain } from "./explain.ts";
import type { Explanation } from "./explanation.ts";

function why(body: string, id: string): Explanation {
  const found = explain(analyzeArticle(wireCopy(body)), id);
  if (!found.found) throw new Error(found.message);
  return found;
}

const labels = ({ spans }: Explanation) =>
  spans.map(({ label, text }) => `${label}: ${text}`);

describe("why a quote is read so", () => {
  it("gives the rule in words, the spans with what each did, and the confidence", () => {
    const found = why("“The bridge is safe,” Ana Ruiz told Bo Oke.", "q1");
    expect(found).toMatchObject({
      kind: "quote",
      rule: "quotes/said-after",
      because:
        "The words in marks come first, then who says them and the verb of saying.",
    });
    expect(labels(found)).toEqual([
      "content: “The bridge is safe,”",
      "speaker: Ana Ruiz",
      "cue: told",
      "addressee: Bo Oke",
    ]);
    expect(found.confidence).toBeGreaterThan(0.5);
  });

  it("names the one it was said to as the rival for the speaker", () => {
    expect(
      why("“The bridge is safe,” Ana Ruiz told Bo Oke.", "q1").rival,
    ).toMatchObject({
      insteadOf: "speaker",
      text: "Bo Oke",
      why: "“Bo Oke” stands beside “told”, but is whom it was said to.",
    });
  });

  it("names another name of the sentence, but not one inside what was said", () => {
    expect(
      why("After Bo Oke left, Ana Ruiz said the bridge was safe.", "q1").rival,
    ).toMatchObject({ text: "Bo Oke" });
    expect(why("Ana Ruiz said Bo Oke was safe.", "q1").rival).toBeNull();
  });

  it("says whom a pronoun means", () => {
    const found = why(
      "Ana Ruiz spoke on Monday. She said the bridge was safe.",
      "q1",
    );
    expect(found.spans.find(({ label }) => label === "speaker")).toMatchObject({
      text: "She",
      note: "means Ana Ruiz",
    });
  });

  it("names who had spoken before where speech stands alone", () => {
    const found = why(
      "“We lost,” Bo Oke said.\n“We won,” Ana Ruiz said.\nThe port was quiet.\n“It stays open from now on.”",
      "q3",
    );
    expect(found.rule).toBe("quotes/carried");
    expect(found.rival).toMatchObject({
      text: "Bo Oke",
      why: "“Bo Oke” had spoken too, but not last.",
    });
  });

  it("knows no rival where nobody is named or nothing else stands by", () => {
    expect(
      why("It was announced that the bridge was safe.", "q1").rival,
    ).toBeNull();
    expect(why("Ana Ruiz said the bridge was safe.", "q1").rival).toBeNull();
  });
});

describe("why a deal is read so", () => {
  const body =
    "Norland Steel Corp agreed on Monday to buy Brightwell Mills Inc for $40 million, after sales of $3 million.";

  it("gives the evidence, the parties with their parts and the value", () => {
    const found = why(body, "d1");
    expect(found.kind).toBe("deal");
    expect(found.rule).toMatch(/^deals\//);
    expect(labels(found)).toContain("value: $40 million");
    expect(
      found.spans
        .filter(({ label }) => label === "party")
        .map(({ text, note }) => `${text}: ${note}`),
    ).toEqual(["Norland Steel Corp: acquirer", "Brightwell Mills Inc: target"]);
  });

  it("knows of another sum only where one stands in the evidence", () => {
    expect(
      why(
        "Norland Steel Corp agreed to buy Brightwell Mills Inc for $40 million.",
        "d1",
      ).rival,
    ).toBeNull();
  });
});

describe("why a role is read so", () => {
  const analysis = analyzeArticle(
    wireCopy("Foreign Minister Ana Ruiz met Bo Oke in Oslo on Monday."),
  );
  const holder = analysis.entities.find(({ name }) => name === "Ana Ruiz");

  it("gives the words for the post and its holder, and who else stood near", () => {
    const found = explain(analysis, `${holder?.id}.roles.0`);
    expect(found).toMatchObject({
      found: true,
      kind: "role",
      confidence: null,
      rival: { insteadOf: "holder", text: "Bo Oke" },
    });
    expect(found.found && found.because).toMatch(
      /^The words for the post stand with the name of Ana Ruiz/u,
    );
    expect(found.found && labels(found)).toEqual([
      "role: Foreign Minister",
      "holder: Ana Ruiz",
    ]);
  });
});

describe("a role that the copy does not state outright", () => {
  const article = analyzeArticle(wireCopy("Ana Ruiz left."));
  const inferred = {
    ...article,
    entities: article.entities.map((entity) =>
      entity.name === "Ana Ruiz"
        ? {
            ...entity,
            roles: [
              {
                title: "president",
                organization: "Norway",
                start: article.article.text.indexOf("left"),
                end: article.article.text.indexOf("left") + 4,
                basis: "inferred" as const,
                former: true,
              },
            ],
          }
        : entity,
    ),
  };
  const id = `${inferred.entities.find(({ name }) => name === "Ana Ruiz")?.id}.roles.0`;

  it("is said to follow from other words", () => {
    expect(explain(inferred, id)).toMatchObject({
      rule: "roles/inferred",
      because:
        "The copy does not say outright that Ana Ruiz is president; it follows from the words marked here.",
      rival: null,
    });
  });

  it("says that it was held before", () => {
    const found = explain(inferred, id);
    expect(
      found.found && found.spans.find(({ label }) => label === "role")?.note,
    ).toBe("held before");
  });
});

describe("an id that is not there", () => {
  const analysis = analyzeArticle(wireCopy("Ana Ruiz said it was safe."));

  it.each(["q99", "d1", "e1.roles.7", "e99.roles.0", "", "constructor"])(
    "%j gets a result that says so",
    (id) => {
      expect(explain(analysis, id)).toEqual({
        found: false,
        id,
        message: `This analysis has no quote, deal or role “${id}”. Ids look like q1.`,
      });
    },
  );

  it("says when there is nothing to explain", () => {
    const empty = analyzeArticle("");
    expect(explain(empty, "q1")).toMatchObject({
      found: false,
      message:
        "This analysis has no quote, deal or role “q1”. It has none at all.",
    });
  });
});

describe("every fact of our own articles", () => {
  it.each(listGoldens().map(({ slug, text }) => [slug, text] as const))(
    "%s",
    (_, text) => {
      const analysis = analyzeArticle(text);
      const ids = [
        ...analysis.quotes.map(({ id }) => id),
        ...analysis.deals.map(({ id }) => id),
        ...analysis.entities.flatMap(({ id, roles }) =>
          roles.map((_role, at) => `${id}.roles.${at}`),
        ),
      ];
      for (const id of ids) {
        const found = explain(analysis, id);
        if (!found.found) throw new Error(found.message);
        expect(found.because, found.rule).not.toMatch(/^Read by the rule/);
        expect(found.spans.length, id).toBeGreaterThan(0);
        for (const { start, end, text: words } of [
          ...found.spans,
          ...(found.rival ? [found.rival] : []),
        ])
          expect(text.slice(start, end)).toBe(words);
      }
      expect(verify(analysis)).toEqual([]);
      expect(
        explain(JSON.parse(JSON.stringify(analysis)), ids[0] ?? ""),
      ).toEqual(explain(analysis, ids[0] ?? ""));
    },
  );
});
