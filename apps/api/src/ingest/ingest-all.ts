import type { SaveResult } from "@onrecord/store";
import { formatSource, type Copy } from "./read-copy.ts";

/** Copy as it is handed in. */
export interface HandedIn {
  text: string;
  source: string | null;
  /** ISO 8601, where something beside the copy states it. */
  publishedOn?: string;
}

/** What became of a piece of copy, and what it is found by: its slug, or its job's id. */
interface HandedOver {
  outcome: SaveResult["outcome"] | "queued";
  slug: string;
}

/** Where copy goes: through a server that runs, or straight into the database. */
export interface IngestTarget {
  /** Errors: rejects with a message that says why the copy was not taken in. */
  ingest: (copy: HandedIn) => Promise<HandedOver>;
  /** So many pieces may be under way at a time. One where nothing is said. */
  atOnce?: number;
  close: () => Promise<void>;
}

/** What became of the copy. */
export interface IngestCount {
  created: number;
  updated: number;
  unchanged: number;
  queued: number;
  failed: number;
}

/** Hands in the pieces of copy in their order and says what became of each. A piece that fails does not stop the rest. */
export async function ingestAll(
  pieces: AsyncIterable<Copy>,
  target: IngestTarget,
  say: (line: string) => void,
): Promise<IngestCount> {
  const count: IngestCount = {
    created: 0,
    updated: 0,
    unchanged: 0,
    queued: 0,
    failed: 0,
  };
  const underWay: ReturnType<typeof ingestOne>[] = [];
  const tellFirst = async () => {
    const told = await underWay.shift();
    if (told === undefined) return;
    const { name, outcome, detail } = told;
    count[outcome] += 1;
    say(
      `${outcome.padEnd(9)}  ${name.replace(/^-(?= |$)/u, "standard input")}  ${detail}`,
    );
  };
  for await (const copy of pieces) {
    underWay.push(ingestOne(copy, target));
    if (underWay.length >= (target.atOnce ?? 1)) await tellFirst();
  }
  while (underWay.length > 0) await tellFirst();
  return count;
}

async function ingestOne(
  copy: Copy,
  target: IngestTarget,
): Promise<{ name: string; outcome: keyof IngestCount; detail: string }> {
  const { name } = copy;
  if ("fault" in copy)
    return { name, outcome: "failed", detail: `(${copy.fault})` };
  try {
    const { text, source = formatSource(copy.name), publishedOn } = copy;
    const { outcome, slug } = await target.ingest({
      text,
      source,
      ...(publishedOn !== undefined && { publishedOn }),
    });
    return { name, outcome, detail: `→ ${slug}` };
  } catch (error) {
    return {
      name,
      outcome: "failed",
      detail: `(${error instanceof Error ? error.message : String(error)})`,
    };
  }
}
