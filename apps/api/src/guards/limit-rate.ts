import type { Plugin } from "graphql-yoga";
import type { IncomingMessage } from "node:http";
import type { ServerContext } from "../context.ts";
import { readBearer } from "../tokens/kept-token.ts";
import { hashSecret } from "../tokens/secret.ts";
import { RateCounter, type Standing } from "./rate-counter.ts";

/** How often may be asked; 0 for no limit. */
export interface RateLimits {
  /** Requests a minute from one address. */
  rateLimitPerMinute: number;
  /** Requests a minute with one token, from wherever. As an address has, where nothing is said. */
  tokenRateLimitPerMinute?: number;
  trustProxy: boolean;
  now: () => number;
}

/** What a request says of its caller. */
interface Calling {
  forwardedFor: string | null | undefined;
  remote: string | undefined;
  authorization: string | null | undefined;
}

/**
 * Counts what addresses and tokens ask for. A token does not free its address: anybody may write a header. It counts beside
 * it, so that one that got around is held to its limit from however many addresses it comes.
 */
export class RateLimiter {
  private readonly addresses: RateCounter | null;
  private readonly tokens: RateCounter | null;
  private readonly trustProxy: boolean;
  private readonly counted = new WeakMap<IncomingMessage, Standing | null>();

  constructor({
    rateLimitPerMinute,
    tokenRateLimitPerMinute = rateLimitPerMinute,
    trustProxy,
    now,
  }: RateLimits) {
    const counterOf = (perMinute: number) =>
      perMinute > 0 ? new RateCounter(perMinute, now) : null;
    this.addresses = counterOf(rateLimitPerMinute);
    this.tokens = counterOf(tokenRateLimitPerMinute);
    this.trustProxy = trustProxy;
  }

  /**
   * Counts a request, once, however many ways it goes, and gives the standing with the limit that is nearer; null where
   * it does not count.
   */
  take(calling: Calling, request?: IncomingMessage): Standing | null {
    const known = request && this.counted.get(request);
    if (known !== undefined) return known;
    const standing = this.count(calling);
    if (request) this.counted.set(request, standing);
    return standing;
  }

  private count({
    forwardedFor,
    remote,
    authorization,
  }: Calling): Standing | null {
    const address = findAddress(forwardedFor, remote, this.trustProxy);
    if (address === null) return null;
    const byAddress = this.addresses?.take(address) ?? null;
    const secret = readBearer(authorization ?? null);
    const byToken =
      secret === "" ? null : (this.tokens?.take(hashSecret(secret)) ?? null);
    if (byAddress === null || byToken === null) return byAddress ?? byToken;
    return byToken.isOver ||
      (!byAddress.isOver && byToken.remaining < byAddress.remaining)
      ? byToken
      : byAddress;
  }
}

/** The headers that say how a caller stands. Source: IETF's draft of RateLimit header fields, in three fields as most clients read them. */
export function formatStanding(
  standing: Standing | null,
): Record<string, string> {
  if (standing === null) return {};
  const { limit, remaining, resetsIn, isOver } = standing;
  return {
    "ratelimit-limit": String(limit),
    "ratelimit-remaining": String(remaining),
    "ratelimit-reset": String(resetsIn),
    ...(isOver && { "retry-after": String(resetsIn) }),
  };
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

/** Answers 429 to an address or a token that asks too often, and tells every other how it stands. */
export function limitRate(limiter: RateLimiter): Plugin<object, ServerContext> {
  const standings = new WeakMap<Request, Standing>();
  return {
    onRequest: (hook) => {
      const { request, serverContext, fetchAPI } = hook;
      const standing = limiter.take(
        {
          forwardedFor: request.headers.get("x-forwarded-for"),
          remote: serverContext?.req?.socket.remoteAddress,
          authorization: request.headers.get("authorization"),
        },
        serverContext?.req,
      );
      if (standing === null) return;
      standings.set(request, standing);
      if (!standing.isOver) return;
      const body = {
        errors: [
          {
            message: `Too many requests; try again in ${standing.resetsIn} s.`,
            extensions: { code: "RATE_LIMITED" },
          },
        ],
      };
      hook.endResponse(
        new fetchAPI.Response(JSON.stringify(body), {
          status: 429,
          headers: { "content-type": "application/json; charset=utf-8" },
        }),
      );
    },
    onResponse: ({ request, response }) => {
      const standing = standings.get(request) ?? null;
      for (const [name, value] of Object.entries(formatStanding(standing)))
        response.headers.set(name, value);
    },
  };
}
