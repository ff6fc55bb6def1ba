import { readCopy } from "../features/analyze/read-copy.tsx";
import type { CopyToRead, ReaderMessage } from "../features/analyze/reading.ts";

// A thread of its own: the page stays quick while a long piece is read, and a reading can be broken off.

addEventListener("message", ({ data }: MessageEvent<CopyToRead>) => {
  try {
    tell({ kind: "read", reading: readCopy(data) });
  } catch {
    tell({ kind: "failed", ticket: data.ticket });
  }
});
tell({ kind: "ready" });

function tell(message: ReaderMessage): void {
  postMessage(message);
}
