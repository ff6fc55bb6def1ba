import { SAVED_CHANNEL } from "@onrecord/store";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { RequestListener } from "node:http";
import { compileOperations } from "./compile-operations.ts";
import {
  createContext,
  type ApiContext,
  type ServerContext,
  type Services,
} from "./context.ts";
import { answerExports } from "./exports/answer-exports.ts";
import { answerFast } from "./fast-lane.ts";
import { addHeaders, requestIdOf } from "./guards/add-headers.ts";
import { answerReady } from "./guards/answer-ready.ts";
import { limitQueries } from "./guards/limit-queries.ts";
import { findAddress, limitRate, RateLimiter } from "./guards/limit-rate.ts";
import { limitTime } from "./guards/limit-time.ts";
import { maskError, reportErrors } from "./guards/mask-errors.ts";
import { requireJson } from "./guards/require-json.ts";
import { runSubscriptions } from "./live/run-subscriptions.ts";
import { sendEvents } from "./live/send-events.ts";
import { noteOperations } from "./observe/note-operations.ts";
import { watchOf } from "./observe/request-watch.ts";
import { watchRequests } from "./observe/watch-requests.ts";
import { answerTokens } from "./tokens/answer-tokens.ts";
import {
  ANY_OPERATION,
  persistedOperations,
  type PersistedOptions,
} from "./persisted-operations.ts";
import { ResponseCache } from "./response-cache.ts";
import { schema } from "./schema/index.ts";

/** How a server behaves; the environment's part of it. */
export interface ServerOptions {
  corsOrigins: readonly string[];
  maxBodyBytes: number;
  requestTimeoutMs: number;
  rateLimitPerMinute: number;
  /** For one token, from wherever; as for an address where nothing is said. */
  tokenRateLimitPerMinute?: number;
  trustProxy: boolean;
  /** Where readers find articles and entities, for exports; null where that is the address asked. */
  publicUrl?: string | null;
  now: () => number;
  /** So many lists are exported at a time; 8 where nothing is said. */
  exportsAtOnce?: number;
  /** How many bytes of answers are kept until something is saved; 0, or nothing said, for none. */
  responseCacheBytes?: number;
  /** Statements that take longer are logged; 0, or nothing said, for none. */
  slowStatementMs?: number;
  /** Operations that are asked for by hash; none, and any text, where nothing is said. */
  persisted?: PersistedOptions;
}

/** Puts the GraphQL server together: what is asked often goes by the fast lane, all else by the whole way. */
export async function createListener(
  services: Services,
  options: ServerOptions,
): Promise<RequestListener> {
  const limiter = new RateLimiter(options);
  const server = createServer(services, options, limiter);
  const { responseCacheBytes = 0, now } = options;
  const cache =
    responseCacheBytes > 0 ? new ResponseCache(responseCacheBytes, now) : null;
  if (cache)
    await services.db.listen(SAVED_CHANNEL, () => {
      cache.clear();
      // Until its replica has what was saved, an answer made anew may still be the old one.
      void services.replicas?.settle().then(() => cache.clear());
    });
  const observers = {
    log: services.log,
    metrics: services.metrics ?? null,
    tracing: services.tracing ?? null,
    slowStatementMs: options.slowStatementMs ?? 0,
  };
  return watchRequests(
    observers,
    answerFast(
      services,
      { ...options, limiter, cache },
      (request, response) => void server(request, response),
    ),
  );
}

/** The whole way: what is refused, then what is answered. */
export function createServer(
  services: Services,
  options: ServerOptions,
  limiter = new RateLimiter(options),
): YogaServerInstance<ServerContext, ApiContext> {
  return createYoga<ServerContext, ApiContext>({
    schema,
    context: ({ request, params, req }) =>
      createContext(services, {
        authorization: request.headers.get("authorization"),
        requestId: requestIdOf(request),
        query: params.query ?? "",
        address: findAddress(
          request.headers.get("x-forwarded-for"),
          req?.socket.remoteAddress,
          options.trustProxy,
        ),
        lastEventId: request.headers.get("last-event-id"),
        watch: watchOf(req),
      }),
    plugins: [
      addHeaders(),
      answerReady(
        () => services.db.query("SELECT 1"),
        () => services.replicas?.check(),
      ),
      limitRate(limiter),
      answerExports(services, {
        publicUrl: options.publicUrl ?? null,
        requestTimeoutMs: options.requestTimeoutMs,
        ...(options.exportsAtOnce !== undefined && {
          streamsAtOnce: options.exportsAtOnce,
        }),
      }),
      requireJson(),
      answerTokens(services),
      persistedOperations(options.persisted ?? ANY_OPERATION),
      noteOperations(),
      limitQueries(),
      compileOperations(),
      limitTime(options.requestTimeoutMs),
      runSubscriptions(services.log),
      sendEvents(),
      reportErrors(services.log),
    ],
    cors: (request) =>
      corsFor(request.headers.get("origin"), options.corsOrigins),
    maskedErrors: { maskError },
    maxRequestBodySize: options.maxBodyBytes,
    batching: false,
    multipart: false,
    landingPage: false,
    graphiql: false,
    logging: false,
  });
}

function corsFor(origin: string | null, allowed: readonly string[]) {
  if (origin === null || !(allowed.includes(origin) || allowed.includes("*")))
    return false;
  return {
    origin: [origin],
    credentials: false,
    methods: ["GET", "POST", "OPTIONS"],
    allowedHeaders: [
      "content-type",
      "authorization",
      "last-event-id",
      "x-request-id",
    ],
    exposedHeaders: [
      "x-request-id",
      "ratelimit-limit",
      "ratelimit-remaining",
      "ratelimit-reset",
      "retry-after",
    ],
    maxAge: 3600,
  };
}
