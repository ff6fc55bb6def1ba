/** Whether these two code units are one character. */
function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd8_00 && high < 0xdc_00 && low >= 0xdc_00 && low < 0xe0_00;
}

/** How many of these ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which is how Web Annotation counts.
 * An offset inside a pair counts the whole of it.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const lows: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (isPair(text, at)) lows.push(++at);
  return (offset) => offset - countBelow(lows, offset);
}

/** At most so many code units that end at `end`; no pair is cut. */
export function textBefore(text: string, end: number, length: number): string {
  const start = Math.max(0, end - length);
  return text.slice(
    start > 0 && isPair(text, start - 1) ? start + 1 : start,
    end,
  );
}

/** At most so many code units from `start` on; no pair is cut. */
export function textAfter(text: string, start: number, length: number): string {
  const end = Math.min(text.length, start + length);
  return text.slice(start, isPair(text, end - 1) ? end - 1 : end);
}
