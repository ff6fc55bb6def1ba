import { describe, expect, it } from "vitest";
import { findAddress, RateCounter } from "./limit-rate.ts";

describe("RateCounter", () => {
  it("lets so many through a minute and says how long to wait", () => {
    let now = 1_000_000;
    const counter = new RateCounter(2, () => now);
    expect([counter.take("a"), counter.take("a")]).toEqual([0, 0]);
    now += 20_000;
    expect(counter.take("a")).toBe(40);
    expect(counter.take("b")).toBe(0);
    now += 40_000;
    expect(counter.take("a")).toBe(0);
  });

  it("keeps a bounded number of addresses apart", () => {
    const counter = new RateCounter(1, () => 0);
    for (let i = 0; i < 50_000; i += 1) counter.take(`a${i}`);
    expect(counter.take("one more")).toBe(0);
    expect(counter.take("another")).toBeGreaterThan(0);
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
