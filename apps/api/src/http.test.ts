import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer } from "./support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({
    url: "http://localhost/graphql",
    fetchFn: async (url: string, init?: RequestInit) =>
      api.server.fetch(url, init ?? {}),
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))(
    "%s",
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
    },
  );

  it("are all the audits there are", () => {
    expect(audits.length).toBeGreaterThanOrEqual(60);
  });
});
