import type { ExecutionResult } from "graphql";
import type {
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from "node:http";
import { hasRun, settleRequest } from "./compile-operations.ts";
import { createContext, type Services } from "./context.ts";
import { chooseRequestId, HEADERS } from "./guards/add-headers.ts";
import { QUERY_LIMITS, tellCost } from "./guards/limit-queries.ts";
import { formatStanding, type RateLimiter } from "./guards/limit-rate.ts";
import type { Standing } from "./guards/rate-counter.ts";
import { tooSlow } from "./guards/limit-time.ts";
import { watchOf } from "./observe/request-watch.ts";
import {
  ANY_OPERATION,
  type PersistedOptions,
} from "./persisted-operations.ts";
import { findPrepared, type PreparedQuery } from "./prepare-query.ts";
import { parseAsked, parseUrl, type Asked } from "./read-asked.ts";
import { tagOf, type ResponseCache } from "./response-cache.ts";
import { matchesTag } from "./exports/matches-tag.ts";

/** The part of the server's options that the fast lane keeps to. */
export interface FastLaneOptions {
  maxBodyBytes: number;
  requestTimeoutMs: number;
  limiter: RateLimiter;
  /** Answers made before; null where each is made anew. */
  cache?: ResponseCache | null;
  /** Operations that are asked for by hash; none, and any text, where nothing is said. */
  persisted?: PersistedOptions;
}

/** A request whose body has been read; the whole way takes it from here. */
type ReadRequest = IncomingMessage & { body?: string };

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/iu;
const ANSWER_TYPES: readonly [RegExp, string][] = [
  [/^(?:\*\/\*|application\/json)$/u, "application/json; charset=utf-8"],
  [
    /^application\/graphql-response\+json\b/u,
    "application/graphql-response+json; charset=utf-8",
  ],
];

/**
 * Answers plain POSTs of queries that are asked for often, and plain GETs of any, without taking them apart
 * again: parsed, checked and compiled once, run, written. Whatever is unusual in a request, and whatever goes wrong in a query, is left to `otherwise`,
 * the whole way, which gives the same answers and says what is wrong.
 */
export function answerFast(
  services: Services,
  options: FastLaneOptions,
  otherwise: RequestListener,
): RequestListener {
  const { persisted = ANY_OPERATION } = options;
  return (request: ReadRequest, response) => {
    const type = answerType(request, options.maxBodyBytes);
    if (type === null) {
      otherwise(request, response);
      return;
    }
    void answer(request, response, type).catch(() => response.destroy());
  };

  async function answer(
    request: ReadRequest,
    response: ServerResponse,
    type: string,
  ): Promise<void> {
    const isGet = request.method === "GET";
    const body = isGet ? "" : await readBody(request);
    if (body === null) return;
    const requestId = chooseRequestId(headerOf(request, "x-request-id"));
    const authorization = request.headers.authorization ?? null;
    // A writer's own answers are nobody else's.
    const cache = authorization === null ? (options.cache ?? null) : null;
    const key = isGet ? (request.url ?? "") : body;
    const known = cache?.get(key) ?? null;
    const watch = watchOf(request);
    if (known !== null && isWithinRate(request)) {
      watch?.answerKept(known.operation);
      return send(request, response, { ...known, type, requestId });
    }
    const asked = isGet
      ? parseUrl(key, persisted)
      : parseAsked(body, persisted);
    const prepared =
      asked && findPrepared(asked.query, isGet || asked.isListed);
    const cost = prepared?.costOf(asked?.variables ?? {}) ?? 0;
    const isFast =
      asked &&
      prepared &&
      cost <= QUERY_LIMITS.cost &&
      (asked.operationName ?? prepared.name) === prepared.name &&
      isWithinRate(request);
    if (!isFast) return pass(request, response, body, asked?.query);
    const operation = prepared.name ?? "unnamed";
    watch?.beginOperation(operation);
    const keep = cache?.begin(key, operation);
    const result = await runInTime(
      prepared,
      createContext(services, {
        authorization,
        requestId,
        query: asked.query,
        watch,
      }),
      asked,
    );
    if (result !== null && result.errors !== undefined) {
      if (hasRun(result)) settleRequest(request, result);
      return pass(request, response, body);
    }
    const text = JSON.stringify(
      tellCost(result ?? { errors: [tooSlow(options.requestTimeoutMs)] }, cost),
    );
    if (result !== null) keep?.(text);
    send(request, response, {
      text,
      type,
      requestId,
      ...(result === null && { status: 503 }),
    });
  }

  /** A GET is answered with a tag, and not at all where the client has that answer already. */
  function send(
    request: IncomingMessage,
    response: ServerResponse,
    sent: {
      text: string;
      type: string;
      requestId: string;
      etag?: string;
      status?: number;
    },
  ): void {
    const { text, type, requestId, status = 200 } = sent;
    const isTagged = request.method === "GET" && status === 200;
    const etag = isTagged ? (sent.etag ?? tagOf(text)) : null;
    const headers = {
      ...HEADERS,
      ...formatStanding(takeRate(request)),
      vary: request.method === "GET" ? "Accept, Origin" : "Origin",
      "x-request-id": requestId,
      ...(etag !== null && { etag, "cache-control": "no-cache" }),
    };
    if (etag !== null && matchesTag(headerOf(request, "if-none-match"), etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(status, {
      ...headers,
      "content-type": type,
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  }

  function pass(
    request: ReadRequest,
    response: ServerResponse,
    body: string,
    query = body,
  ): void {
    request.body = body;
    const { cache } = options;
    // Who has written reads what was written, before the notice of it has gone round.
    if (cache && query.includes("mutation"))
      response.once("finish", () => cache.clear());
    otherwise(request, response);
  }

  /** Counts the request and says whether it may be answered here. */
  function isWithinRate(request: IncomingMessage): boolean {
    return takeRate(request)?.isOver !== true;
  }

  function takeRate(request: IncomingMessage): Standing | null {
    return options.limiter.take(
      {
        forwardedFor: headerOf(request, "x-forwarded-for"),
        remote: request.socket.remoteAddress,
        authorization: request.headers.authorization,
      },
      request,
    );
  }

  async function runInTime(
    { run }: PreparedQuery,
    context: ReturnType<typeof createContext>,
    { variables }: Asked,
  ): Promise<ExecutionResult | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), options.requestTimeoutMs);
    });
    try {
      return await Promise.race([run(context, variables), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The type that a plain request gets its answer in; null for a request that is not plain. */
function answerType(
  { method, url, headers }: IncomingMessage,
  maxBodyBytes: number,
): string | null {
  const length = Number(headers["content-length"] ?? 0);
  const isPlainGet =
    method === "GET" &&
    (url ?? "").startsWith("/graphql?") &&
    headers.origin === undefined &&
    length === 0;
  const isPlainPost =
    method === "POST" &&
    url === "/graphql" &&
    JSON_TYPE.test(headers["content-type"] ?? "") &&
    headers.origin === undefined &&
    headers.expect === undefined &&
    (headers["content-encoding"] ?? "identity") === "identity" &&
    length > 0 &&
    length <= maxBodyBytes;
  if (!isPlainGet && !isPlainPost) return null;
  const accept = headers.accept ?? "*/*";
  return ANSWER_TYPES.find(([form]) => form.test(accept))?.[1] ?? null;
}

/** The whole body, as long as it said to be; null where the client went away. */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", () => resolve(null));
    request.on("close", () => resolve(null));
  });
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === "string" ? value : null;
}
