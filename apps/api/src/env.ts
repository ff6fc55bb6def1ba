import { resolve } from "node:path";

/** How this server runs, read once from the environment. */
export interface Env {
  /** Where the server listens. */
  port: number;
  host: string;
  /** PostgreSQL when set, the embedded engine in `dataDir` when not. */
  databaseUrl: string | null;
  /** Copies of that PostgreSQL that answer public reads; none for all by the one. */
  replicaUrls: string[];
  dataDir: string;
  /** Token that writes need; null where one is to be made and kept in `dataDir`. */
  ingestToken: string | null;
  /** Origins that browsers may call from. `*` stands for all. */
  corsOrigins: string[];
  /** Requests a minute and address; 0 switches the limit off. */
  rateLimitPerMinute: number;
  tokenRateLimitPerMinute: number;
  exportsAtOnce: number;
  /** How many bytes of answers are kept until something is saved; 0 for none. */
  responseCacheBytes: number;
  /** Largest request body. */
  maxBodyBytes: number;
  /** Longest time that one request may take. */
  requestTimeoutMs: number;
  /** How long changes are kept that a stream can go on from. */
  changesKeptDays: number;
  /** Streams open at once, in all and from one address. */
  maxStreams: number;
  maxStreamsPerAddress: number;
  /** The longest that one statement may take on PostgreSQL; 0 for no limit. */
  statementTimeoutMs: number;
  /** Where the figures for Prometheus are served; null for nowhere. */
  metricsPort: number | null;
  metricsHost: string;
  /** Statements that take longer are logged; 0 for none. */
  slowStatementMs: number;
  /** How often copy on the queue is tried before it is given up, and how long one try may take. */
  queueAttempts: number;
  queueExpireSeconds: number;
  /** The list of operations that are asked for by hash; need not be there unless `persistedOnly`. */
  persistedOperations: string;
  /** Whether operations that are not in that list are refused. */
  persistedOnly: boolean;
  /** Folder whose .txt files are read at start; null for none. */
  seedsDir: string | null;
  /** Whether the address in X-Forwarded-For is believed. */
  trustProxy: boolean;
  /** Where readers find articles and entities, for exports; null where that is the address asked. */
  publicUrl: string | null;
}

/** The environment cannot be used as it is; the message lists every fault. */
export class EnvError extends Error {
  override name = "EnvError";
}

type Source = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the environment.
 *
 * Errors: throws one `EnvError` that names every variable at fault, what it is and what it should be.
 */
export function parseEnv(source: Source, cwd: string): Env {
  const faults: string[] = [];
  const text = (name: string): string | null => source[name]?.trim() || null;
  const whole = (
    name: string,
    fallback: number,
    min: number,
    max: number,
  ): number => {
    const raw = text(name);
    if (raw === null) return fallback;
    const value = Number(raw);
    if (/^\d+$/u.test(raw) && value >= min && value <= max) return value;
    faults.push(
      `${name} is "${raw}"; it should be a whole number from ${min} to ${max}.`,
    );
    return fallback;
  };
  const flag = (name: string): boolean => {
    const raw = text(name)?.toLowerCase() ?? "";
    if (["", "0", "false", "no"].includes(raw)) return false;
    if (["1", "true", "yes"].includes(raw)) return true;
    faults.push(`${name} is "${raw}"; it should be 1 or 0.`);
    return false;
  };
  const databaseUrl = text("DATABASE_URL");
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl)) {
    faults.push("DATABASE_URL should begin with postgres:// or postgresql://.");
  }
  const replicaUrls = parseReplicas(
    text("DATABASE_REPLICA_URL") ?? "",
    databaseUrl,
    faults,
  );
  const ingestToken = text("INGEST_TOKEN");
  if (ingestToken !== null && ingestToken.length < 16) {
    faults.push("INGEST_TOKEN should have at least 16 characters.");
  }
  const seeds = source["SEEDS_DIR"];
  const env: Env = {
    port: whole("API_PORT", 4000, 0, 65_535),
    host: text("API_HOST") ?? "127.0.0.1",
    databaseUrl,
    replicaUrls,
    dataDir: resolve(cwd, text("DATA_DIR") ?? ".data"),
    ingestToken,
    corsOrigins: parseOrigins(text("CORS_ORIGINS") ?? "", faults),
    rateLimitPerMinute: whole("RATE_LIMIT_PER_MINUTE", 600, 0, 1_000_000),
    tokenRateLimitPerMinute: whole(
      "TOKEN_RATE_LIMIT_PER_MINUTE",
      1_200,
      0,
      1_000_000,
    ),
    exportsAtOnce: whole("EXPORTS_AT_ONCE", 8, 1, 1_000),
    responseCacheBytes: whole(
      "RESPONSE_CACHE_BYTES",
      50_000_000,
      0,
      10_000_000_000,
    ),
    queueAttempts: whole("QUEUE_ATTEMPTS", 3, 1, 1_000),
    queueExpireSeconds: whole("QUEUE_EXPIRE_SECONDS", 120, 1, 3_600),
    maxBodyBytes: whole("MAX_BODY_BYTES", 5_000_000, 1_000, 100_000_000),
    requestTimeoutMs: whole("REQUEST_TIMEOUT_MS", 30_000, 100, 600_000),
    changesKeptDays: whole("CHANGES_KEPT_DAYS", 7, 1, 3_650),
    maxStreams: whole("MAX_STREAMS", 1_000, 0, 100_000),
    maxStreamsPerAddress: whole("MAX_STREAMS_PER_ADDRESS", 20, 0, 100_000),
    metricsPort:
      text("METRICS_PORT") === null
        ? null
        : whole("METRICS_PORT", 0, 0, 65_535),
    metricsHost: text("METRICS_HOST") ?? "127.0.0.1",
    statementTimeoutMs: whole("STATEMENT_TIMEOUT_MS", 30_000, 0, 3_600_000),
    slowStatementMs: whole("SLOW_STATEMENT_MS", 1_000, 0, 3_600_000),
    persistedOperations: resolve(
      cwd,
      text("PERSISTED_OPERATIONS") ??
        "apps/web/src/gql/persisted-documents.json",
    ),
    persistedOnly: flag("PERSISTED_ONLY"),
    seedsDir: seeds === "" ? null : resolve(cwd, text("SEEDS_DIR") ?? "seeds"),
    trustProxy: flag("TRUST_PROXY"),
    publicUrl: parseOrigin("PUBLIC_URL", text("PUBLIC_URL"), faults),
  };
  if (faults.length > 0)
    throw new EnvError(
      `The environment needs a change:\n  ${faults.join("\n  ")}`,
    );
  return env;
}

function isPostgresUrl(url: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(url);
}

/** Faults do not say what was set: addresses hold passwords. */
function parseReplicas(
  list: string,
  databaseUrl: string | null,
  faults: string[],
): string[] {
  const urls = splitList(list);
  if (urls.length > 0 && databaseUrl === null)
    faults.push(
      "DATABASE_REPLICA_URL needs a DATABASE_URL that it is the copy of.",
    );
  if (!urls.every(isPostgresUrl))
    faults.push(
      "DATABASE_REPLICA_URL should be addresses that begin with postgres:// or postgresql://, with commas between.",
    );
  return urls;
}

function splitList(list: string): string[] {
  return list
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}

function parseOrigin(
  name: string,
  origin: string | null,
  faults: string[],
): string | null {
  if (origin === null || isOrigin(origin)) return origin;
  faults.push(
    `${name} is "${origin}"; it should be an origin such as https://example.org.`,
  );
  return null;
}

function isOrigin(origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).origin === origin;
}

function parseOrigins(list: string, faults: string[]): string[] {
  const origins = splitList(list);
  for (const origin of origins) {
    if (origin === "*" || isOrigin(origin)) continue;
    faults.push(
      `CORS_ORIGINS holds "${origin}"; each should be an origin such as https://example.org.`,
    );
  }
  return origins;
}
