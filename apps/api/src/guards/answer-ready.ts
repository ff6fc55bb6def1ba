import type { Plugin } from "graphql-yoga";

/** Who answers, so that the ingest command knows whose port it has found. */
export const SERVICE = "onrecord-api";

/** Answers `/ready` by whether the store answers. `/health`, which answers while the process lives, is Yoga's own. */
export function answerReady(ping: () => Promise<unknown>): Plugin {
  return {
    onRequest: async (hook) => {
      if (hook.url.pathname !== "/ready") return;
      const isReady = await ping().then(
        () => true,
        () => false,
      );
      hook.endResponse(
        hook.fetchAPI.Response.json(
          { service: SERVICE, isReady },
          { status: isReady ? 200 : 503 },
        ),
      );
    },
  };
}
