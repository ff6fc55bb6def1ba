import type { Token } from "../document/draft.ts";

const CAPITAL = /^\p{Lu}/u;

/** Whether a token is a word that begins with a capital. */
export function isCapitalized(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === "word" && CAPITAL.test(token.text)
  );
}
