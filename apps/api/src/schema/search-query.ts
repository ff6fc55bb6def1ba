import { InvalidInputError } from "./errors.ts";

/** Tidies the words of a search. Errors: InvalidInputError where there is nothing to look for, or too much. */
export function parseSearchQuery(query: string): string {
  const tidy = query
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (tidy.length > 200)
    throw new InvalidInputError("A search has at most 200 characters.", [
      "query",
    ]);
  if (!/[\p{L}\p{N}]/u.test(tidy)) {
    throw new InvalidInputError(
      "Give at least one letter or digit to search for.",
      ["query"],
    );
  }
  return tidy;
}
