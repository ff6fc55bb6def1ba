import { hashText, mixHash } from "./hash.ts";
import { OUTSIDE, readRuns, typeOfLabel } from "./labels.ts";
import type { Reading } from "./reading.ts";

/** What a first pass found, told to the second token by token. */
export interface Hints {
  /** The first pass's labels. */
  labels: Uint8Array;
  /** The commonest type of the token's word in the article and how sure that is; 0 where it is never in a name. */
  byWord: Uint8Array;
  /** The commonest type of the whole name in the article and how sure that is; 0 outside names. */
  byName: Uint8Array;
}

/** Counts the first pass's labels over the article. */
export function gatherHints(reading: Reading, labels: Uint8Array): Hints {
  const { words, candidates } = reading;
  const wordCounts = new Map<number, Uint16Array>();
  const nameCounts = new Map<number, Uint16Array>();
  for (let at = 0; at < labels.length; at++) {
    const word = words[at];
    if (!word || !candidates[at] || !word.loud) continue;
    count(wordCounts, word.lowerHash, typeOfLabel(labels[at] ?? OUTSIDE) + 1);
  }
  const runs = readRuns(labels);
  const nameHash = ({ first, end }: { first: number; end: number }): number => {
    let hash = hashText("name");
    for (let at = first; at < end; at++)
      hash = mixHash(hash, words[at]?.lowerHash ?? 0);
    return hash;
  };
  for (const run of runs) count(nameCounts, nameHash(run), run.typeIndex + 1);
  const byWord = new Uint8Array(labels.length);
  const byName = new Uint8Array(labels.length);
  for (let at = 0; at < labels.length; at++)
    if (words[at]?.loud)
      byWord[at] = summarize(wordCounts.get(words[at]?.lowerHash ?? 0));
  for (const run of runs)
    byName.fill(summarize(nameCounts.get(nameHash(run))), run.first, run.end);
  return { labels, byWord, byName };
}

// Index 0 counts the tokens outside names, the others those of each type.
const KINDS = 10;

function count(
  counts: Map<number, Uint16Array>,
  hash: number,
  kind: number,
): void {
  const row = counts.get(hash) ?? new Uint16Array(KINDS);
  row[kind] = (row[kind] ?? 0) + 1;
  counts.set(hash, row);
}

/** Commonest kind * 4 + how sure: 1 seen once, 2 contested, 3 seen twice or more and never otherwise. */
function summarize(row: Uint16Array | undefined): number {
  if (!row) return 0;
  let best = 0;
  let all = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    all += row[kind] ?? 0;
    if ((row[kind] ?? 0) > (row[best] ?? 0)) best = kind;
  }
  const sure = row[best] === all ? (all > 1 ? 3 : 1) : 2;
  return best * 4 + sure;
}
