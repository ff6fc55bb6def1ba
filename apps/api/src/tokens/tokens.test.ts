import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer, TOKEN } from "../support/test-server.ts";
import { createRemoteDesk } from "./remote-desk.ts";
import { runTokenCommand } from "./run-command.ts";
import { openTokenDesk, TokenRefusal } from "./token-desk.ts";

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { __typename ... on Error { message } }
}`;
const input = {
  text: "Bridge opens in Ostad\n\nOSTAD, May 4 (Nordwire) - It opened.",
};

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

const fetchApi = async (url: string, init?: RequestInit) =>
  api.server.fetch(url, init ?? {});

/** What the command prints, through the server or straight into the database. */
async function run(way: "server" | "database", ...args: string[]) {
  const lines: string[] = [];
  const desk =
    way === "server"
      ? createRemoteDesk("http://localhost", TOKEN, fetchApi)
      : openTokenDesk(api.db);
  await runTokenCommand(args, desk, (line) => void lines.push(line));
  return lines;
}

const ingestWith = async (secret: string) => {
  const { data } = await api.send(
    INGEST,
    { input },
    { authorization: `Bearer ${secret}` },
  );
  return (data as { ingestArticle: { __typename: string; message?: string } })
    .ingestArticle;
};

describe.each(["server", "database"] as const)("by the %s", (way) => {
  it("makes a token that is good for its scope until it is revoked", async () => {
    const name = `desk-${way}`;
    const [said, secret = ""] = await run(
      way,
      "create",
      "--name",
      name,
      "--scope",
      "ingest",
    );
    expect(said).toContain(`"${name}" may ingest`);
    expect(secret).toMatch(/^onr_[\w-]{43}$/u);
    expect((await ingestWith(secret)).__typename).toBe("IngestArticlePayload");

    const listed = (await run(way, "list")).join("\n");
    expect(listed).toMatch(new RegExp(`${name} +ingest .* good`, "u"));
    expect(listed).not.toContain(secret);
    expect(
      JSON.stringify(await api.db.query("SELECT * FROM tokens")),
    ).not.toContain(secret);

    await run(way, "revoke", name);
    expect(await ingestWith(secret)).toMatchObject({
      __typename: "UnauthorizedError",
      message: expect.stringContaining("npm run token"),
    });
    expect((await run(way, "list")).join("\n")).toMatch(
      new RegExp(`${name} .* revoked `, "u"),
    );
  });

  it.each([
    [["create", "--name", "Desk 1", "--scope", "ingest"], /small letters/u],
    [["create", "--name", "environment", "--scope", "ingest"], /not "env/u],
    [["create", "--name", "d", "--scope", "root"], /"root" is no scope/u],
    [["create", "--name", "d"], /needs a scope/u],
    [["create", "--scope", "ingest"], /^Usage/u],
    [["create", "--colour", "red"], /^Usage/u],
    [["revoke", "nobody"], /No token .* "nobody"/u],
    [["revoke", "../x"], /No token/u],
    [["forget", "desk"], /^Usage/u],
  ])("refuses %j", async (args, message) => {
    const refusal = await run(way, ...args).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TokenRefusal);
    expect((refusal as Error).message).toMatch(message);
  });
});

it("refuses a second token of one name", async () => {
  await run("database", "create", "--name", "twice", "--scope", "ingest");
  await expect(
    run("server", "create", "--name", "twice", "--scope", "ingest"),
  ).rejects.toThrow(/called "twice" already/u);
});

describe("what a token is not for", () => {
  it("is told with the scope that is missing", async () => {
    const [, secret = ""] = await run(
      "database",
      "create",
      "--name",
      "takes-back",
      "--scope",
      "withdraw",
    );
    expect(await ingestWith(secret)).toMatchObject({
      __typename: "UnauthorizedError",
      message: expect.stringContaining('lacks the scope "ingest"'),
    });
    const desk = createRemoteDesk("http://localhost", secret, fetchApi);
    await expect(desk.list()).rejects.toThrow(/lacks the scope "admin"/u);
  });

  it("manages nothing without a token, and says nothing of what is there", async () => {
    for (const authorization of [
      "",
      "Bearer ",
      "Bearer onr_guess",
      "Basic x",
    ]) {
      const response = await api.server.fetch("http://localhost/admin/tokens", {
        headers: { authorization },
      });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain("desk");
    }
  });

  it("answers a body that is not what it should be, and a way that is none, with what to send", async () => {
    for (const [method, path, body] of [
      ["POST", "", "{"],
      ["POST", "", "null"],
      ["POST", "", '{"name":1}'],
      ["PUT", "", "{}"],
      ["DELETE", "", undefined],
    ] as const) {
      const response = await api.server.fetch(
        `http://localhost/admin/tokens${path}`,
        {
          method,
          headers: {
            authorization: `Bearer ${TOKEN}`,
            "content-type": "application/json",
          },
          ...(body === undefined ? {} : { body }),
        },
      );
      expect(response.status, `${method} ${body}`).toBe(400);
    }
  });
});
