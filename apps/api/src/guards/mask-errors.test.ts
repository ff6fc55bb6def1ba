import { describe, expect, it } from "vitest";
import { ask, createTinyServer } from "../support/tiny-server.ts";
import { reportErrors } from "./mask-errors.ts";

const askLogged = async (
  query: string,
  headers: Record<string, string> = {},
) => {
  const logged: unknown[] = [];
  const server = createTinyServer(
    reportErrors((level, message, fields) =>
      logged.push({ level, message, ...fields }),
    ),
  );
  return { ...(await ask(server, query, headers)), logged };
};

describe("masked errors", () => {
  it("say nothing of what went wrong inside, but under which id it is in the log", async () => {
    const { body } = await askLogged("{ ok fails }", {
      "x-request-id": "request-0001",
    });
    expect(body).toMatchInlineSnapshot(`
      {
        "data": {
          "fails": null,
          "ok": "ok",
        },
        "errors": [
          {
            "extensions": {
              "code": "INTERNAL_SERVER_ERROR",
              "requestId": "request-0001",
            },
            "locations": [
              {
                "column": 6,
                "line": 1,
              },
            ],
            "message": "Something went wrong on our side.",
            "path": [
              "fails",
            ],
          },
        ],
      }
    `);
  });

  it("are logged once, whole", async () => {
    const { logged } = await askLogged("{ fails }", {
      "x-request-id": "request-0002",
    });
    expect(logged).toEqual([
      {
        level: "error",
        message: "unexpected error",
        requestId: "request-0002",
        path: ["fails"],
        error: expect.objectContaining({ message: "password of the database" }),
      },
    ]);
  });

  it.each(["{ refuses }", "{ nothing }", "{", "{ ok(a: 1) }"])(
    "leave alone what is meant for the client: %s",
    async (query) => {
      const { body, logged } = await askLogged(query);
      expect(logged).toEqual([]);
      expect(JSON.stringify(body)).not.toContain("INTERNAL_SERVER_ERROR");
    },
  );
});
