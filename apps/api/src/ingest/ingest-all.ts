import type { SaveResult } from "@onrecord/store";
import { formatSource, type Copy } from "./read-copy.ts";

/** Copy as it is handed in. */
export interface HandedIn {
  text: string;
  source: string | null;
}

/** Where copy goes: through a server that runs, or straight into the database. */
export interface IngestTarget {
  /** Errors: rejects with a message that says why the copy was not taken in. */
  ingest: (copy: HandedIn) => Promise<Pick<SaveResult, "outcome" | "slug">>;
  close: () => Promise<void>;
}

/** What became of the copy. */
export interface IngestCount {
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/** Hands in one piece of copy after the other and says what became of each. A piece that fails does not stop the rest. */
export async function ingestAll(
  pieces: AsyncIterable<Copy>,
  target: IngestTarget,
  say: (line: string) => void,
): Promise<IngestCount> {
  const count: IngestCount = {
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
  };
  for await (const copy of pieces) {
    const { outcome, detail } = await ingestOne(copy, target);
    count[outcome] += 1;
    say(
      `${outcome.padEnd(9)}  ${copy.name === "-" ? "standard input" : copy.name}  ${detail}`,
    );
  }
  return count;
}

async function ingestOne(
  copy: Copy,
  target: IngestTarget,
): Promise<{ outcome: keyof IngestCount; detail: string }> {
  if ("fault" in copy) return { outcome: "failed", detail: `(${copy.fault})` };
  try {
    const { outcome, slug } = await target.ingest({
      text: copy.text,
      source: formatSource(copy.name),
    });
    return { outcome, detail: `→ ${slug}` };
  } catch (error) {
    return {
      outcome: "failed",
      detail: `(${error instanceof Error ? error.message : String(error)})`,
    };
  }
}
