import type { Token } from "../document/draft.ts";

/** Whether a word begins with a capital; asked of every word of an article. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}
