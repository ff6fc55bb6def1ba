import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openSeededApi } from "../../../../scripts/servers.mjs";
import { QUERY_EXAMPLES } from "../../src/features/developers/query-examples.ts";
import { startSite, type Site } from "../support/site.ts";
import { expectNoComplaint, openPage } from "./open-page.ts";

const SITE = inject("site");
const EXPLORER = "/developers/explorer";

describe("on the seeded record", () => {
  let api: Awaited<ReturnType<typeof openSeededApi>>;
  let site: Site;

  beforeAll(async () => {
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
