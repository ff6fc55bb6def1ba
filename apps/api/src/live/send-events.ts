import type { ExecutionResult } from "graphql";
import { isAsyncIterable, type FetchAPI, type Plugin } from "graphql-yoga";

/** A client that takes nothing for so long is cut off; it can come back and go on from where it was. */
const STALLED_MS = 60_000;
/** After how long a browser's `EventSource` comes back. */
const RETRY_MS = 2_000;

/**
 * Sends subscriptions as server-sent events, by the protocol of graphql-sse (distinct connections), and with
 * every event the id that a client gives back as `Last-Event-ID` to go on from there.
 *
 * An event without data only tells the id: browsers keep it and tell nobody. A stream never completes: where the
 * server ends it, the client is to come back.
 */
export function sendEvents(stalledMs = STALLED_MS): Plugin {
  return {
    onResultProcess: (hook) => {
      const { result, resultProcessor } = hook;
      if (resultProcessor === undefined || !isAsyncIterable(result)) return;
      hook.setResultProcessor(
        (_result, fetchAPI) => respond(result, fetchAPI, stalledMs),
        "text/event-stream",
      );
    },
  };
}

function respond(
  events: AsyncIterable<ExecutionResult>,
  fetchAPI: FetchAPI,
  stalledMs: number,
): Response {
  const iterator = events[Symbol.asyncIterator]();
  const encoder = new fetchAPI.TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const body = new fetchAPI.ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
    },
    // Asked for only when the client has taken what came before.
    pull: async (controller) => {
      clearTimeout(timer);
      const { done, value } = await iterator.next();
      if (done) {
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(formatEvent(value)));
      timer = setTimeout(() => {
        void iterator.return?.();
        controller.error(new Error("The client takes nothing."));
      }, stalledMs);
      timer.unref();
    },
    cancel: async () => {
      clearTimeout(timer);
      await iterator.return?.();
    },
  });
  return new fetchAPI.Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      // Proxies that buffer would hold events back.
      "x-accel-buffering": "no",
    },
  });
}

function formatEvent({ data, errors, extensions }: ExecutionResult): string {
  const id = `id: ${String(extensions?.["cursor"])}\n`;
  if (data === undefined && errors === undefined) return `${id}\n`;
  return `${id}event: next\ndata: ${JSON.stringify({ data, errors, extensions })}\n\n`;
}
