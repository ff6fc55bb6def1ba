import { hashText, mixHash } from "./hash.ts";
import { OUTSIDE, readRuns, type LabelledRun, typeOfLabel } from "./labels.ts";
import type { Reading } from "./reading.ts";
import { TRAIT } from "./word-store.ts";

/** What a first pass found, told to the second token by token. */
export interface Hints {
  /** The first pass's labels. */
  labels: Uint8Array;
  /** The commonest type of the token's word in the article and how sure that is; 0 where it is never in a name. */
  byWord: Uint8Array;
  /** The commonest type of the whole name in the article and how sure that is; 0 outside names. */
  byName: Uint8Array;
}

// Kind 0 counts the tokens outside names, the others those of each type.
const KINDS = 10;

/** Counts the first pass's labels over the article. */
export function gatherHints(reading: Reading, labels: Uint8Array): Hints {
  const { traits, candidates, ids, idCount } = reading;
  const wordCounts = new Uint16Array(idCount * KINDS);
  for (let at = 0; at < labels.length; at++) {
    if (!candidates[at] || !((traits[at] as number) & TRAIT.loud)) continue;
    const kind = typeOfLabel(labels[at] as number) + 1;
    const place = (ids[at] as number) * KINDS + kind;
    wordCounts[place] = (wordCounts[place] as number) + 1;
  }
  const byId = new Uint8Array(idCount);
  for (let id = 0; id < idCount; id++)
    byId[id] = summarize(wordCounts, id * KINDS);
  const byWord = new Uint8Array(labels.length);
  for (let at = 0; at < labels.length; at++)
    if ((traits[at] as number) & TRAIT.loud)
      byWord[at] = byId[ids[at] as number] as number;
  return { labels, byWord, byName: countNames(reading, labels) };
}

function countNames({ words }: Reading, labels: Uint8Array): Hints["byName"] {
  const byName = new Uint8Array(labels.length);
  const counts = new Map<number, Uint16Array>();
  const runs = readRuns(labels).map((run) => {
    const hash = hashName(words, run);
    const row = counts.get(hash) ?? new Uint16Array(KINDS);
    row[run.typeIndex + 1] = (row[run.typeIndex + 1] ?? 0) + 1;
    counts.set(hash, row);
    return { run, row };
  });
  for (const { run, row } of runs)
    byName.fill(summarize(row, 0), run.first, run.end);
  return byName;
}

const NAME = hashText("name");

function hashName(
  words: Reading["words"],
  { first, end }: LabelledRun,
): number {
  let hash = NAME;
  for (let at = first; at < end; at++)
    hash = mixHash(hash, words[at]?.lowerHash ?? OUTSIDE);
  return hash;
}

/** Commonest kind * 4 + how sure: 1 seen once, 2 contested, 3 seen twice or more and never otherwise. */
function summarize(counts: Uint16Array, start: number): number {
  let best = 0;
  let most = counts[start] as number;
  let all = most;
  for (let kind = 1; kind < KINDS; kind++) {
    const count = counts[start + kind] as number;
    all += count;
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  if (all === 0) return 0;
  const sure = most === all ? (all > 1 ? 3 : 1) : 2;
  return best * 4 + sure;
}
