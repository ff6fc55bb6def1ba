import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer, TOKEN } from "../support/test-server.ts";

// Copy is handed in as clients do: here core's own reading is compared.

const FIRST = `Norland and Sudria sign harbour pact

OSTAD, May 5, 2025 (Nordwire) - Norland signed a harbour pact with Sudria on Monday.

"We will build the harbour together," Norland Foreign Minister Mara Lind said.

The harbour is to open in June.`;
const SECOND = FIRST.replace("in June", "in July").replace(
  '"We will build the harbour together,"',
  '"We will not wait for anybody,"',
);

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  for (const text of [FIRST, SECOND]) {
    const { data } = await api.send(
      `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ... on IngestArticlePayload { outcome } } }`,
      { input: { text, source: "test/pact.txt", slug: "pact" } },
      { authorization: `Bearer ${TOKEN}` },
    );
    expect(data).toMatchObject({
      ingestArticle: { outcome: expect.any(String) },
    });
  }
});
afterAll(() => api.close());

const article = async (fields: string) =>
  (
    (await api.ask(
      `{ article(slug: "pact") { ... on Article { ${fields} } } }`,
    )) as { article: Record<string, unknown> }
  ).article;

describe("an article's versions", () => {
  it("are listed with what they said", async () => {
    const { versions } = (await article(
      "versions { version isCurrent text quotes { text speaker } entities { slug } }",
    )) as { versions: { version: number; isCurrent: boolean; text: string }[] };
    expect(
      versions.map(({ version, isCurrent, text }) => [
        version,
        isCurrent,
        text,
      ]),
    ).toEqual([
      [2, true, SECOND],
      [1, false, FIRST],
    ]);
    expect(versions).toMatchObject([
      {
        quotes: [
          { speaker: "Mara Lind", text: expect.stringContaining("wait") },
        ],
      },
      { quotes: [{ text: expect.stringContaining("together") }] },
    ]);
  });

  it("tell what changed between two of them", async () => {
    const sides = "kind before { text } after { text }";
    const { changes } = (await article(
      `changes(from: 1) { from to quotes { ${sides} } paragraphs { ${sides} } entities { kind } }`,
    )) as { changes: { quotes: unknown[]; paragraphs: unknown[] } };
    expect(changes).toMatchObject({ from: 1, to: 2, entities: [] });
    expect(changes.quotes.length).toBeGreaterThan(0);
    expect(changes.paragraphs).toContainEqual({
      kind: "ALTERED",
      before: { text: "The harbour is to open in June." },
      after: { text: "The harbour is to open in July." },
    });
    expect(
      await article(
        "changes(from: 2, to: 2) { quotes { kind } paragraphs { kind } }",
      ),
    ).toEqual({ changes: { quotes: [], paragraphs: [] } });
  });

  it("are shown as of an instant", async () => {
    expect(
      await article(
        'now: asOf(time: "2999-01-01T00:00:00Z") { version isCurrent headline } before: asOf(time: "1999-01-01T00:00:00Z") { version }',
      ),
    ).toMatchObject({
      now: {
        version: 2,
        isCurrent: true,
        headline: expect.stringContaining("pact"),
      },
      before: null,
    });
  });

  it.each([
    ['asOf(time: "yesterday") { version }', "time"],
    ["changes(from: 0) { from }", "from"],
    ["changes(from: 1, to: 9) { from }", "to"],
  ])("refuse %s", async (field, argument) => {
    const { errors } = await api.send(
      `{ article(slug: "pact") { ... on Article { ${field} } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: [argument],
    });
  });
});
