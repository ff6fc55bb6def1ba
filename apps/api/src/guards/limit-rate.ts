import type { Plugin } from "graphql-yoga";
import type { ServerContext } from "../context.ts";

const MINUTE_MS = 60_000;
/** More addresses than this at once are not told apart for a minute; memory stays bounded. */
const MAX_ADDRESSES = 50_000;

/** Counts requests in windows of a minute. */
export class RateCounter {
  private readonly perMinute: number;
  private readonly now: () => number;
  private windowStart = 0;
  private counts = new Map<string, number>();

  constructor(perMinute: number, now: () => number) {
    this.perMinute = perMinute;
    this.now = now;
  }

  /** Counts one request and gives the seconds to wait: 0 where it is within the limit. */
  take(address: string): number {
    const now = this.now();
    if (now - this.windowStart >= MINUTE_MS) {
      this.windowStart = now;
      this.counts = new Map();
    }
    const key =
      this.counts.has(address) || this.counts.size < MAX_ADDRESSES
        ? address
        : "";
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count <= this.perMinute
      ? 0
      : Math.ceil((this.windowStart + MINUTE_MS - now) / 1000);
  }
}

/**
 * The address that a request counts for; null where it does not count.
 *
 * The site's own server and the ingest command call from this machine and are not limited. What a proxy
 * on this machine passes on carries X-Forwarded-For, whose last entry, the one that our proxy wrote, is believed only when told so.
 */
export function findAddress(
  forwardedFor: string | null | undefined,
  remote: string | undefined,
  trustProxy: boolean,
): string | null {
  const forwarded = forwardedFor?.split(",").at(-1)?.trim();
  if (forwarded) return trustProxy ? forwarded : (remote ?? "unknown");
  return remote === undefined || /^(?:::1|127\.|::ffff:127\.)/u.test(remote)
    ? null
    : remote;
}

/** Answers 429 to an address that asks too often. */
export function limitRate(
  counter: RateCounter,
  trustProxy: boolean,
): Plugin<object, ServerContext> {
  return {
    onRequest: (hook) => {
      const { request, serverContext, fetchAPI } = hook;
      const address = findAddress(
        request.headers.get("x-forwarded-for"),
        serverContext?.req?.socket.remoteAddress,
        trustProxy,
      );
      const wait = address === null ? 0 : counter.take(address);
      if (wait === 0) return;
      const body = {
        errors: [
          {
            message: `Too many requests; try again in ${wait} s.`,
            extensions: { code: "RATE_LIMITED" },
          },
        ],
      };
      hook.endResponse(
        new fetchAPI.Response(JSON.stringify(body), {
          status: 429,
          headers: {
            "content-type": "application/json; charset=utf-8",
            "retry-after": String(wait),
          },
        }),
      );
    },
  };
}
