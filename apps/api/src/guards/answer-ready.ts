import type { Plugin } from "graphql-yoga";

/** Who answers, so that the ingest command knows whose port it has found. */
export const SERVICE = "onrecord-api";

/**
 * Answers `/ready` by whether the store answers, and says of each read replica whether it does: without one the
 * store answers alone. `/health`, which answers while the process lives, is Yoga's own.
 */
export function answerReady(
  ping: () => Promise<unknown>,
  checkReplicas: () => Promise<boolean[]> | undefined = () => undefined,
): Plugin {
  return {
    onRequest: async (hook) => {
      if (hook.url.pathname !== "/ready") return;
      const [isReady, replicas] = await Promise.all([
        ping().then(
          () => true,
          () => false,
        ),
        checkReplicas(),
      ]);
      hook.endResponse(
        hook.fetchAPI.Response.json(
          { service: SERVICE, isReady, ...(replicas && { replicas }) },
          { status: isReady ? 200 : 503 },
        ),
      );
    },
  };
}
