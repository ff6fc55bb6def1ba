import { createYoga, type YogaServerInstance } from "graphql-yoga";
import {
  createContext,
  type ApiContext,
  type ServerContext,
  type Services,
} from "./context.ts";
import { addHeaders } from "./guards/add-headers.ts";
import { answerReady } from "./guards/answer-ready.ts";
import { limitQueries } from "./guards/limit-queries.ts";
import { limitRate, RateCounter } from "./guards/limit-rate.ts";
import { limitTime } from "./guards/limit-time.ts";
import { maskError, reportErrors } from "./guards/mask-errors.ts";
import { requireJson } from "./guards/require-json.ts";
import { schema } from "./schema/index.ts";

/** How a server behaves; the environment's part of it. */
export interface ServerOptions {
  corsOrigins: readonly string[];
  maxBodyBytes: number;
  requestTimeoutMs: number;
  rateLimitPerMinute: number;
  trustProxy: boolean;
  now: () => number;
}

/** Puts the GraphQL server together: what is refused, then what is answered. */
export function createServer(
  services: Services,
  options: ServerOptions,
): YogaServerInstance<ServerContext, ApiContext> {
  const { rateLimitPerMinute, trustProxy, now } = options;
  return createYoga<ServerContext, ApiContext>({
    schema,
    context: ({ request }) => createContext(services, request),
    plugins: [
      addHeaders(),
      answerReady(() => services.db.query("SELECT 1")),
      ...(rateLimitPerMinute > 0
        ? [limitRate(new RateCounter(rateLimitPerMinute, now), trustProxy)]
        : []),
      requireJson(),
      limitQueries(),
      limitTime(options.requestTimeoutMs),
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
    allowedHeaders: ["content-type", "authorization", "x-request-id"],
    exposedHeaders: ["x-request-id"],
    maxAge: 3600,
  };
}
