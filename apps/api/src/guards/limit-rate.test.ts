import { describe, expect, it } from "vitest";
import { findAddress, formatStanding, RateLimiter } from "./limit-rate.ts";
import { RateCounter } from "./rate-counter.ts";

describe("RateCounter", () => {
  it("lets so many through a minute and says how long to wait", () => {
    let now = 1_000_000;
    const counter = new RateCounter(2, () => now);
    const standing = { limit: 2, resetsIn: 60, isOver: false };
    expect(counter.take("a")).toEqual({ ...standing, remaining: 1 });
    expect(counter.take("a")).toEqual({ ...standing, remaining: 0 });
    now += 20_000;
    expect(counter.take("a")).toEqual({
      limit: 2,
      remaining: 0,
      resetsIn: 40,
      isOver: true,
    });
    expect(counter.take("b").isOver).toBe(false);
    now += 40_000;
    expect(counter.take("a").isOver).toBe(false);
  });

  it("keeps a bounded number of callers apart", () => {
    const counter = new RateCounter(1, () => 0);
    for (let i = 0; i < 50_000; i += 1) counter.take(`a${i}`);
    expect(counter.take("one more").isOver).toBe(false);
    expect(counter.take("another").isOver).toBe(true);
  });
});

describe("RateLimiter", () => {
  const make = (rateLimitPerMinute: number, tokenRateLimitPerMinute: number) =>
    new RateLimiter({
      rateLimitPerMinute,
      tokenRateLimitPerMinute,
      trustProxy: false,
      now: () => 90_000,
    });
  const from = (remote: string, secret?: string) => ({
    forwardedFor: null,
    remote,
    authorization: secret === undefined ? null : `Bearer ${secret}`,
  });

  it("holds a token to its limit from however many addresses", () => {
    const limiter = make(10, 2);
    const over = ["203.0.113.1", "203.0.113.2", "203.0.113.3"].map(
      (remote) => limiter.take(from(remote, "secret"))?.isOver,
    );
    expect(over).toEqual([false, false, true]);
    expect(limiter.take(from("203.0.113.4", "other"))?.isOver).toBe(false);
    expect(limiter.take(from("203.0.113.3"))?.isOver).toBe(false);
  });

  it("holds an address to its limit with however many tokens", () => {
    const limiter = make(2, 10);
    const over = ["a", "b", "c"].map(
      (secret) => limiter.take(from("203.0.113.1", secret))?.isOver,
    );
    expect(over).toEqual([false, false, true]);
  });

  it("tells of the limit that is nearer", () => {
    const limiter = make(3, 5);
    expect(limiter.take(from("203.0.113.1", "a"))).toMatchObject({
      limit: 3,
      remaining: 2,
    });
    for (const last of [2, 3, 4]) limiter.take(from(`203.0.113.${last}`, "a"));
    expect(limiter.take(from("203.0.113.5", "a"))).toMatchObject({
      limit: 5,
      remaining: 0,
    });
  });

  it("does not count this machine, and nobody where there is no limit", () => {
    expect(make(1, 1).take(from("127.0.0.1", "a"))).toBeNull();
    expect(make(0, 0).take(from("203.0.113.1", "a"))).toBeNull();
    expect(make(0, 1).take(from("203.0.113.1"))).toBeNull();
    expect(make(0, 1).take(from("203.0.113.1", "a"))?.limit).toBe(1);
  });
});

describe("formatStanding", () => {
  const standing = { limit: 5, remaining: 4, resetsIn: 30, isOver: false };
  const headers = {
    "ratelimit-limit": "5",
    "ratelimit-remaining": "4",
    "ratelimit-reset": "30",
  };

  it.each([
    [null, {}],
    [standing, headers],
    [
      { ...standing, isOver: true },
      { ...headers, "retry-after": "30" },
    ],
  ])("%j", (given, expected) => {
    expect(formatStanding(given)).toEqual(expected);
  });
});

describe("findAddress", () => {
  const address = (
    remote: string | undefined,
    forwarded: string | null,
    trustProxy: boolean,
  ) => findAddress(forwarded, remote, trustProxy);

  it.each([
    ["127.0.0.1", null, false, null],
    ["::1", null, false, null],
    ["::ffff:127.0.0.1", null, true, null],
    ["203.0.113.9", null, false, "203.0.113.9"],
    ["203.0.113.9", "198.51.100.7", false, "203.0.113.9"],
    ["203.0.113.9", "198.51.100.7", true, "198.51.100.7"],
    ["127.0.0.1", "198.51.100.7", false, "127.0.0.1"],
    ["127.0.0.1", "1.2.3.4, 198.51.100.7", true, "198.51.100.7"],
    [undefined, null, false, null],
  ] as const)(
    "from %s, forwarded for %s, proxy trusted %s: %s",
    (remote, forwarded, trustProxy, expected) => {
      expect(address(remote, forwarded, trustProxy)).toBe(expected);
    },
  );
});
