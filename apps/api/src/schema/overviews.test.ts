import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

describe("dealSummary", () => {
  const FIELDS = `dealCount isCapped totals { currency dealCount amount } countries { country dealCount }
    periods { period dealCount } kinds { kind dealCount } statuses { status dealCount }`;

  it("counts the deals that fit", async () => {
    const party = { party: "norland" };
    expect(
      await api.ask(
        `query ($filter: DealFilter) { dealSummary(filter: $filter) { ${FIELDS} } }`,
        { filter: party },
      ),
    ).toEqual({
      dealSummary: {
        dealCount: 1,
        isCapped: false,
        totals: [{ currency: "EUR", dealCount: 1, amount: 40_000_000 }],
        countries: [{ country: "NO", dealCount: 1 }],
        periods: [{ period: "2025-05", dealCount: 1 }],
        kinds: [{ kind: "PACT", dealCount: 1 }],
        statuses: [{ status: "SIGNED", dealCount: 1 }],
      },
    });
  });

  it("counts nothing for a party that is not on record", async () => {
    expect(
      await api.ask(
        `{ dealSummary(filter: { party: "nobody" }) { dealCount totals { currency } } }`,
      ),
    ).toEqual({ dealSummary: { dealCount: 0, totals: [] } });
  });

  it("refuses an impossible date", async () => {
    const { errors } = await api.send(
      `{ dealSummary(filter: { from: "2025-99" }) { dealCount } }`,
    );
    expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  });
});

describe("an entity", () => {
  it("says how often it is covered, and who is named together with it and with one another", async () => {
    const data = (await api.ask(
      `{ entity(slug: "norland") { ... on Entity { coverage { month articleCount quoteCount dealCount }
         coMentionTies(first: 3) { articleCount one { name } other { name } } } } }`,
    )) as { entity: { coMentionTies: object[] } };
    expect(data.entity).toMatchObject({
      coverage: [
        { month: "2025-05", articleCount: 2, quoteCount: 0, dealCount: 1 },
      ],
    });
    expect(data.entity.coMentionTies).toContainEqual({
      articleCount: 2,
      one: { name: "Ivo Tarn" },
      other: { name: "Sudria" },
    });
  });

  it("refuses a graph that is too great", async () => {
    const { errors } = await api.send(
      `{ entity(slug: "norland") { ... on Entity { coMentionTies(first: 101) { articleCount } } } }`,
    );
    expect(errors?.[0]?.message).toContain("give 1 to 100");
  });
});

describe("a deal", () => {
  it("has no others of the same parties where there are none", async () => {
    expect(
      await api.ask(`{ deals { nodes { sameParties(first: 5) { title } } } }`),
    ).toEqual({ deals: { nodes: [{ sameParties: [] }] } });
  });
});
