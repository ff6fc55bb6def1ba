/**
 * Tells by the length and the first and last letter of a word that it is none of a table's words. Most words of a text
 * are in no table; this says so without a look into the table, which is far away in memory. True means: perhaps.
 */
export function letterFilter(
  words: Iterable<string>,
): (word: string) => boolean {
  const seen = new Uint8Array(SLOTS);
  for (const word of words) seen[slotOf(word)] = 1;
  return (word) => seen[slotOf(word)] === 1;
}

const SLOTS = 32 * 32 * 16;

function slotOf(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(0) & 31) << 9) |
    ((word.charCodeAt(length - 1) & 31) << 4) |
    (length & 15)
  );
}
