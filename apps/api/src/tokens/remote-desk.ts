import { TOKENS_PATH } from "./answer-tokens.ts";
import { TokenRefusal, type TokenDesk } from "./token-desk.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Manages tokens through a server that runs, with a token that has the scope `admin`. */
export function createRemoteDesk(
  origin: string,
  adminToken: string,
  fetchFn: Fetch = fetch,
): TokenDesk {
  const send = async <T>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: object,
  ): Promise<T> => {
    const response = await fetchFn(`${origin}${TOKENS_PATH}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${adminToken}`,
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const read = (await response.json()) as T & {
      errors?: { message: string }[];
    };
    if (response.ok) return read;
    throw new TokenRefusal(
      read.errors?.[0]?.message ?? `The API answered ${response.status}.`,
    );
  };
  return {
    create: (name, scopes) => send("POST", "", { name, scopes }),
    list: async () =>
      (
        await send<{ tokens: Awaited<ReturnType<TokenDesk["list"]>> }>(
          "GET",
          "",
        )
      ).tokens,
    revoke: async (name) =>
      (
        await send<{ token: Awaited<ReturnType<TokenDesk["revoke"]>> }>(
          "DELETE",
          `/${encodeURIComponent(name)}`,
        )
      ).token,
  };
}
