import { describe, expect, it } from "vitest";
import { parseEnv } from "./env.ts";

describe("parseEnv", () => {
  it("has a value for everything", () => {
    expect(parseEnv({}, "/srv")).toEqual({
      port: 4000,
      host: "127.0.0.1",
      databaseUrl: null,
      queueAttempts: 3,
      queueExpireSeconds: 120,
      replicaUrls: [],
      dataDir: "/srv/.data",
      ingestToken: null,
      corsOrigins: [],
      rateLimitPerMinute: 600,
      tokenRateLimitPerMinute: 1200,
      exportsAtOnce: 8,
      responseCacheBytes: 50_000_000,
      maxBodyBytes: 5_000_000,
      requestTimeoutMs: 30_000,
      metricsPort: null,
      metricsHost: "127.0.0.1",
      statementTimeoutMs: 30_000,
      slowStatementMs: 1_000,
      changesKeptDays: 7,
      maxStreams: 1_000,
      maxStreamsPerAddress: 20,
      persistedOperations: "/srv/apps/web/src/gql/persisted-documents.json",
      persistedOnly: false,
      seedsDir: "/srv/seeds",
      trustProxy: false,
      publicUrl: null,
    });
  });

  it("reads what is set", () => {
    const env = parseEnv(
      {
        API_PORT: "4310",
        DATABASE_URL: "postgres://localhost/onrecord",
        DATABASE_REPLICA_URL:
          "postgres://one/onrecord, postgresql://two/onrecord",
        DATA_DIR: "/data",
        CORS_ORIGINS: "https://example.org, http://localhost:3000",
        SEEDS_DIR: "",
        TRUST_PROXY: "yes",
        PUBLIC_URL: "https://example.org",
      },
      "/srv",
    );
    expect(env).toMatchObject({
      port: 4310,
      databaseUrl: "postgres://localhost/onrecord",
      replicaUrls: ["postgres://one/onrecord", "postgresql://two/onrecord"],
      dataDir: "/data",
      corsOrigins: ["https://example.org", "http://localhost:3000"],
      seedsDir: null,
      trustProxy: true,
      publicUrl: "https://example.org",
    });
  });

  it.each([
    [
      { API_PORT: "80x" },
      'API_PORT is "80x"; it should be a whole number from 0 to 65535.',
    ],
    [
      { API_PORT: "70000" },
      'API_PORT is "70000"; it should be a whole number from 0 to 65535.',
    ],
    [
      { DATABASE_URL: "mysql://x" },
      "DATABASE_URL should begin with postgres:// or postgresql://.",
    ],
    [
      { DATABASE_REPLICA_URL: "postgres://one/onrecord" },
      "DATABASE_REPLICA_URL needs a DATABASE_URL that it is the copy of.",
    ],
    [
      {
        DATABASE_URL: "postgres://one/onrecord",
        DATABASE_REPLICA_URL: "postgres://two/onrecord,mysql://x",
      },
      "DATABASE_REPLICA_URL should be addresses that begin with postgres:// or postgresql://, with commas between.",
    ],
    [
      { INGEST_TOKEN: "short" },
      "INGEST_TOKEN should have at least 16 characters.",
    ],
    [
      { CORS_ORIGINS: "example.org" },
      'CORS_ORIGINS holds "example.org"; each should be an origin such as https://example.org.',
    ],
    [
      { PUBLIC_URL: "https://example.org/news" },
      'PUBLIC_URL is "https://example.org/news"; it should be an origin such as https://example.org.',
    ],
    [{ TRUST_PROXY: "maybe" }, 'TRUST_PROXY is "maybe"; it should be 1 or 0.'],
  ])("refuses %j", (source, message) => {
    expect(() => parseEnv(source, "/srv")).toThrow(message);
  });

  it("names every fault at once", () => {
    expect(() => parseEnv({ API_PORT: "x", TRUST_PROXY: "x" }, "/srv")).toThrow(
      /API_PORT.*\n.*TRUST_PROXY/u,
    );
  });
});
