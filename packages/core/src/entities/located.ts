import type { Token } from "../document/draft.ts";

const WHERE = /^(?:in|at|near|from|to|of|around|outside)$/u;

/** Whether the words before a name say that something is in it or comes from it: then it is a place. */
export function isLocated(
  tokens: readonly Token[],
  firstToken: number,
): boolean {
  return WHERE.test(tokens[firstToken - 1]?.lower ?? "");
}
