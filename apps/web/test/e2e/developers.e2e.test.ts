import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openSeededApi } from "../../../../scripts/servers.mjs";
import { QUERY_EXAMPLES } from "../../src/features/developers/query-examples.ts";
import { startSite, type Site } from "../support/site.ts";
import { findViolations } from "./find-violations.ts";
import { expectNoComplaint, openPage } from "./open-page.ts";

const SITE = inject("site");
const EXPLORER = "/developers/explorer";

const SEED = "russia-iran-closer-ties";
const TOKEN = "a-token-of-this-test-only";

describe("on the seeded record", () => {
  let api: Awaited<ReturnType<typeof openSeededApi>>;
  let site: Site;

  beforeAll(async () => {
    process.env["INGEST_TOKEN"] = TOKEN;
    api = await openSeededApi();
    site = await startSite(api.url);
  });

  afterAll(async () => {
    site.stop();
    await api.close();
  });

  test.each(QUERY_EXAMPLES)(
    "the example “$title” answers with something",
    async ({ query, variables }) => {
      const response = await fetch(api.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data: unknown;
        errors?: unknown;
      };
      expect(errors).toBeUndefined();
      expect(findEmptyLists(data, "data")).toEqual([]);
      expect(JSON.stringify(data)).not.toContain('"message"');
    },
  );

  test("the explorer shows the API's answer, its time and its cost", async () => {
    const page = await openPage(`${site.url}${EXPLORER}?example=totals`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator("#answer").inputValue()).toContain('"dealCount"');
    expect(await page.locator("#answer-state").textContent()).toMatch(
      /^Answered in \d+ ms, at a cost of [\d,]+ of 60,000\.$/u,
    );
  });

  test("an article's page carries what the API writes of it in schema.org's words, under the site's addresses", async () => {
    const address = `${site.url}/articles/${SEED}`;
    const page = await openPage(address);
    const block = await page
      .locator('script[type="application/ld+json"]')
      .textContent();
    expectNoComplaint();
    const { articleBody, ...exported } = (await (
      await fetch(`${address}.jsonld`)
    ).json()) as Record<string, unknown>;
    expect(articleBody).toContain("Peskov");
    expect(JSON.parse(block ?? "")).toEqual(exported);
    expect(exported).toMatchObject({ "@type": "NewsArticle", url: address });
    expect(JSON.stringify(exported["mentions"])).toContain(
      `"${site.url}/entities/dmitry-peskov"`,
    );
  });

  test("what can be taken out is at the site too, and not asked for twice where it stayed", async () => {
    const page = await openPage(`${site.url}/articles/${SEED}`);
    const links = page.locator(".take-out a");
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(addresses).toHaveLength(4);
    for (const address of addresses) {
      const response = await fetch(address);
      expect([address, response.status]).toEqual([address, 200]);
      const again = await fetch(address, {
        headers: { "if-none-match": response.headers.get("etag") ?? "" },
      });
      expect(again.status).toBe(304);
    }
    const list = await fetch(`${site.url}/quotes.csv?speaker=dmitry-peskov`);
    expect((await list.text()).split("\n")[0]).toContain("article_slug");
    expect((await fetch(`${site.url}/articles/none.jsonld`)).status).toBe(404);
    expect((await fetch(`${site.url}/exports/health`)).status).toBe(404);
  });

  test("when a source files new copy, the article says what changed and keeps the old", async () => {
    const hand = async (text: string): Promise<string> => {
      const response = await fetch(api.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${TOKEN}`,
        },
        body: JSON.stringify({
          query: `mutation($input: IngestArticleInput!) {
            ingestArticle(input: $input) {
              ... on IngestArticlePayload { article { slug } }
            }
          }`,
          variables: { input: { text, source: "desk/ellery.txt" } },
        }),
      });
      const { data } = (await response.json()) as {
        data: { ingestArticle: { article: { slug: string } } };
      };
      return data.ingestArticle.article.slug;
    };
    const copy = (ships: string, more: string): string =>
      `Port of Ellery expands\n\nOSTMARK, May 5 (Norvik) - The port holds ${ships} ships.\n\n"They are too large for us," harbour master Jonas Vik said.${more}\n`;
    await hand(copy("ten", ""));
    const slug = await hand(copy("twelve", ' "We will grow," he said.'));
    const page = await openPage(`${site.url}/articles/${slug}`);
    await page.getByRole("link", { name: "version 2: what changed" }).click();
    await page.waitForURL(/versions$/u);
    expect(await page.locator("#copy ~ ul del").first().textContent()).toBe(
      "ten",
    );
    expect(await page.locator("#copy ~ ul ins").first().textContent()).toBe(
      "twelve",
    );
    expect(await page.locator("#said ~ ul").textContent()).toContain(
      "We will grow",
    );
    await page.getByText("Read it as it stood").click();
    expect(await page.locator(".version-copy").textContent()).toContain(
      "The port holds ten ships.",
    );
    expect(await findViolations(page)).toEqual([]);
    const missing = await fetch(`${site.url}/articles/none/versions`);
    expect(missing.status).toBe(404);
  });

  test("a write is refused without a token, which the explorer does not send", async () => {
    const response = await fetch(`${site.url}/developers/ask`, {
      method: "POST",
      headers: { authorization: "Bearer something" },
      body: JSON.stringify({
        query:
          'mutation { ingestArticle(input: { text: "Rain fell." }) { __typename } }',
        variables: "",
      }),
    });
    const answer = (await response.json()) as { text: string };
    expect(answer.text).toContain("UnauthorizedError");
  });
});

test("a question is asked without JavaScript, and its fault is shown in its place", async () => {
  const page = await openPage(SITE + EXPLORER, { javaScriptEnabled: false });
  await page
    .getByLabel("Question, in GraphQL")
    .fill("{ stats { articleCount } }");
  await page.getByRole("button", { name: "Ask" }).click();
  await page.waitForURL(/query=/u);
  expect(await page.locator("#answer").inputValue()).toContain(
    '"articleCount"',
  );
  await page.getByLabel("Question, in GraphQL").fill("{\n  none\n}");
  await page.getByRole("button", { name: "Ask" }).click();
  await page.waitForURL(/none/u);
  expect(await page.locator("#answer-state").textContent()).toMatch(
    /Cannot query field/u,
  );
});

test("with JavaScript, Ctrl and Enter ask in place, and the address follows", async () => {
  const page = await openPage(SITE + EXPLORER);
  const question = page.getByLabel("Question, in GraphQL");
  await question.fill(
    "query Q($s: String!) { article(slug: $s) { __typename } }",
  );
  // The page came with an answer already.
  await page.getByText(/^Answered in/u).waitFor();
  await page.getByLabel("Variables, in JSON").fill("{slug}");
  await question.press("Control+Enter");
  await page.getByText("The variables are no JSON object").waitFor();
  await page.getByLabel("Variables, in JSON").fill('{"s": "none"}');
  await question.press("Control+Enter");
  await page.getByText(/^Answered in/u).waitFor();
  expect(await page.locator("#answer").inputValue()).toContain("NotFoundError");
  expect(new URL(page.url()).searchParams.get("variables")).toBe(
    '{"s": "none"}',
  );
  expectNoComplaint();
});

test("every link within the schema leads to an entry of it", async () => {
  const html = await (await fetch(`${SITE}/developers/schema`)).text();
  const ids = new Set(
    [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id),
  );
  const places = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  expect(places.length).toBeGreaterThan(300);
  expect(places.filter((place) => !ids.has(place))).toEqual([]);
  const file = await fetch(`${SITE}/developers/schema.graphql`);
  expect(await file.text()).toContain("type Query {");
});

test("the explorer says so where the API cannot be reached", async () => {
  const page = await openPage(inject("siteWithoutApi") + EXPLORER);
  expect(await page.locator("#answer-state").textContent()).toContain(
    "The record cannot be reached",
  );
});

function findEmptyLists(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.length === 0
      ? // Not every deal has terms.
        path.endsWith(".terms") || path.endsWith(".roles")
        ? []
        : [path]
      : value.flatMap((one) => findEmptyLists(one, path));
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, one]) =>
        findEmptyLists(one, `${path}.${name}`),
      )
    : [];
}
