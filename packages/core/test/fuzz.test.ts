import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCopy } from "./support/check-copy.ts";
import { ODD_COPIES } from "./support/odd-copies.ts";

const RUNS = 360;

// `npm run fuzz -- --runs 100000` does the same for longer. fast-check prints the seed and the smallest text that fails.
describe("never throws, and proves what it says", () => {
  it.each(ODD_COPIES)("on $name", ({ copies, share }) => {
    fc.assert(fc.property(copies, checkCopy), {
      numRuns: Math.round(RUNS * share),
    });
  });

  it("has a share for every kind, which make up the whole", () => {
    const sum = ODD_COPIES.reduce((all, { share }) => all + share, 0);
    expect(sum).toBeCloseTo(1);
  });
});
