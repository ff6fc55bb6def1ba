import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { countNeeded, cutPage, MAX_HITS } from "./best-hits.ts";

describe("the best hits", () => {
  const hits = ["a", "b", "c", "d", "e"];
  const nodes = (args: object) =>
    cutPage(hits, args)
      .edges.map(({ node }) => node)
      .join("");
  const cursorOf = (hit: string) =>
    cutPage(hits, {}).edges.find(({ node }) => node === hit)?.cursor ?? "";

  it("are cut into pages, forward and backward", () => {
    expect(nodes({})).toBe("abcde");
    expect(nodes({ first: 2 })).toBe("ab");
    expect(nodes({ first: 2, after: cursorOf("b") })).toBe("cd");
    expect(nodes({ last: 2 })).toBe("de");
    expect(nodes({ last: 2, before: cursorOf("d") })).toBe("bc");
    expect(
      nodes({ first: 9, after: cursorOf("b"), before: cursorOf("e") }),
    ).toBe("cd");
    expect(nodes({ after: cursorOf("e") })).toBe("");
  });

  it("say what is before and after", () => {
    expect(cutPage(hits, { first: 2 })).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(cutPage(hits, { last: 2 })).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(cutPage([], {})).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: false,
      totalCount: 0,
      totalCountIsCapped: false,
    });
    expect(cutPage(Array.from({ length: MAX_HITS }), {})).toMatchObject({
      totalCount: MAX_HITS,
      totalCountIsCapped: true,
    });
  });

  it("are looked for no further than a page needs", () => {
    expect(countNeeded({ first: 10 }, false)).toBe(11);
    expect(countNeeded({ first: 2, after: cursorOf("c") }, false)).toBe(6);
    expect(countNeeded({ last: 2 }, false)).toBe(MAX_HITS);
    expect(countNeeded({ first: 2 }, true)).toBe(MAX_HITS);
  });

  it.each(["", "x", Buffer.from("hit:-1").toString("base64url")])(
    "refuse the cursor %j",
    (after) => {
      expect(() => cutPage(hits, { after })).toThrow(GraphQLError);
    },
  );
});
