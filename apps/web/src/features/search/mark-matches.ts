import type { HighlightTextFragment } from "../../gql/graphql.ts";

export type TextPart = HighlightTextFragment["parts"][number];

/**
 * A whole text with the words marked that a search found in it. The API gives fragments; a quote or the words of a
 * deal are shown whole, so what its fragments mark is looked for in them, word by word.
 */
export function markMatches(
  text: string,
  highlights: readonly HighlightTextFragment[],
): TextPart[] {
  const words = new Set(
    highlights.flatMap(({ parts }) =>
      parts.filter(({ isMatch }) => isMatch).map((part) => part.text),
    ),
  );
  if (words.size === 0) return [{ isMatch: false, text }];
  const either = [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join("|");
  const match = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${either})(?![\p{L}\p{N}])`,
    "giu",
  );
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(match)) {
    if (found.index > from)
      parts.push({ isMatch: false, text: text.slice(from, found.index) });
    parts.push({ isMatch: true, text: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length)
    parts.push({ isMatch: false, text: text.slice(from) });
  return parts;
}
