import type { Plugin } from "graphql-yoga";
import type { Services } from "../context.ts";
import { requestIdOf } from "../guards/add-headers.ts";
import { UnauthorizedError } from "../schema/errors.ts";
import { createAuthorize } from "./authorize.ts";
import { openTokenDesk, TokenRefusal } from "./token-desk.ts";

export const TOKENS_PATH = "/admin/tokens";

/**
 * Answers the management of tokens, for those whose token has the scope `admin`: GET lists them, POST of `{ name, scopes }`
 * makes one, DELETE of `/admin/tokens/NAME` revokes one. The command uses it where the server owns the database.
 */
export function answerTokens({ db, token, log }: Services): Plugin {
  const desk = openTokenDesk(db);
  return {
    onRequest: async (hook) => {
      const { request, url, fetchAPI } = hook;
      const { pathname } = url;
      if (pathname !== TOKENS_PATH && !pathname.startsWith(`${TOKENS_PATH}/`))
        return;
      const { status, body } = await answer(request, pathname).catch(
        (error: unknown) => refuse(error, request),
      );
      hook.endResponse(fetchAPI.Response.json(body, { status }));
    },
  };

  async function answer(
    request: Request,
    path: string,
  ): Promise<{ status: number; body: object }> {
    const authorization = request.headers.get("authorization");
    const by = await createAuthorize(db, token, authorization)("admin");
    const name = path.slice(TOKENS_PATH.length + 1);
    const note = (message: string, of: string) =>
      log("info", message, { requestId: requestIdOf(request), token: of, by });
    if (request.method === "GET" && name === "")
      return { status: 200, body: { tokens: await desk.list() } };
    if (request.method === "POST" && name === "") {
      const made = await desk.create(...readWanted(await readJson(request)));
      note("token made", made.token.name);
      return { status: 201, body: made };
    }
    if (request.method === "DELETE" && name !== "") {
      const revoked = await desk.revoke(name);
      note("token revoked", name);
      return { status: 200, body: { token: revoked } };
    }
    throw new TokenRefusal(
      `GET ${TOKENS_PATH} lists tokens, POST makes one, DELETE ${TOKENS_PATH}/NAME revokes one.`,
    );
  }

  function refuse(error: unknown, request: Request) {
    const say = (status: number, message: string, code: string) => ({
      status,
      body: { errors: [{ message, extensions: { code } }] },
    });
    if (error instanceof UnauthorizedError)
      return say(401, error.message, "UNAUTHORIZED");
    if (error instanceof TokenRefusal)
      return say(400, error.message, "BAD_USER_INPUT");
    log("error", "unexpected error", {
      requestId: requestIdOf(request),
      error,
    });
    return say(
      500,
      "Something went wrong on our side.",
      "INTERNAL_SERVER_ERROR",
    );
  }
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    throw new TokenRefusal("The body is not JSON.", { cause: error });
  }
}

function readWanted(body: unknown): [string, string[]] {
  const { name, scopes } = (body ?? {}) as Record<string, unknown>;
  if (
    typeof name === "string" &&
    Array.isArray(scopes) &&
    scopes.every((scope) => typeof scope === "string")
  )
    return [name, scopes];
  throw new TokenRefusal(
    'Send { "name": "desk", "scopes": ["ingest"] } as JSON.',
  );
}
