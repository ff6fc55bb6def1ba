import type {
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from "node:http";
import { beginWatch, type Observers, type Outcome } from "./request-watch.ts";

/** Watches every request from its arrival to the end of its answer. */
export function watchRequests(
  observers: Observers,
  listener: RequestListener,
): RequestListener {
  return (request, response) => {
    const watch = beginWatch(request, observers);
    const started = performance.now();
    response.once("close", () => {
      const { operation, isCached, isStream } = watch;
      const outcome = worse(watch.outcome, outcomeOf(response));
      watch.end(response.statusCode, outcome === "failed");
      observers.metrics?.countRequest({
        operation: operation ?? placeOf(request),
        outcome,
        isCached,
        isStream,
        ms: performance.now() - started,
      });
    });
    listener(request, response);
  };
}

/** What a request that ran no operation is counted as: few words, whatever its address. */
function placeOf({ url = "" }: IncomingMessage): string {
  const [path = ""] = url.split("?", 1);
  if (path === "/graphql") return "unnamed";
  if (path === "/health" || path === "/ready") return "health";
  return /\.(?:csv|ndjson|jsonld|json|txt)$/u.test(path) ? "export" : "other";
}

function outcomeOf({ statusCode }: ServerResponse): Outcome {
  if (statusCode >= 500) return "failed";
  return statusCode >= 400 ? "refused" : "ok";
}

const RANK: Record<Outcome, number> = { ok: 0, refused: 1, failed: 2 };

function worse(one: Outcome, other: Outcome): Outcome {
  return RANK[one] >= RANK[other] ? one : other;
}
