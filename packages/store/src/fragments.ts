import { normalizeName, type Span } from "@onrecord/core";

/** A piece of text with the words that were looked for. */
export interface Fragment {
  text: string;
  /** Offsets into `text`, in order. */
  highlights: Span[];
}

// The database marks what it found with characters that no copy has: from Unicode's private use.
// Marks instead of tags, so that nothing has to be escaped and nothing can be injected.
const OPEN = "\uE000";
const CLOSE = "\uE001";
const BETWEEN = "\uE002";

/** The options under which `ts_headline` sets marks. */
export const MARK_OPTIONS = `StartSel=${OPEN}, StopSel=${CLOSE}`;

/** Reads marked text into fragments. */
export function parseFragments(marked: string): Fragment[] {
  return marked
    .split(BETWEEN)
    .map(parseFragment)
    .filter(({ text }) => text.trim() !== "");
}

function parseFragment(marked: string): Fragment {
  const highlights: Span[] = [];
  let text = "";
  let start = 0;
  for (const part of marked
    .replace(/\s+/g, " ")
    .trim()
    .split(/([\uE000\uE001])/u)) {
    if (part === OPEN) start = text.length;
    else if (part === CLOSE) highlights.push({ start, end: text.length });
    else text += part;
  }
  return { text, highlights };
}

/** Marks the words of a name that begin with one of the words looked for, whatever their case and accents. */
export function markName(name: string, query: string): Fragment {
  const words = normalizeName(query).split(" ").filter(Boolean);
  const highlights = [...name.matchAll(/[\p{L}\p{N}\p{M}'’.]+/gu)]
    .filter(([word]) => {
      const plain = normalizeName(word);
      return words.some((looked) => plain.startsWith(looked));
    })
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return { text: name, highlights };
}
