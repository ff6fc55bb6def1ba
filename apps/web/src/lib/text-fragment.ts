/** So many words find a passage again, and few marks of ours stand between them. */
const WORDS = 4;

/**
 * The end of an address that leads to these very words, in browsers that can: a text fragment, after
 * the place where they begin for those that cannot. Long passages are given by their ends.
 */
export function formatTextFragment(start: number, text: string): string {
  const words = text.trim().split(/\s+/u);
  const parts =
    words.length <= 2 * WORDS
      ? [words]
      : [words.slice(0, WORDS), words.slice(-WORDS)];
  const directive = parts
    .map((part) => encodeDirective(part.join(" ")))
    .join(",");
  return `#s${start}:~:text=${directive}`;
}

/** Hyphens and commas part a directive, so they are written out. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
