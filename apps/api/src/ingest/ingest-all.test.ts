import { describe, expect, it } from "vitest";
import { ingestAll, type HandedIn, type IngestTarget } from "./ingest-all.ts";
import type { Copy } from "./read-copy.ts";

async function* piecesOf(...pieces: Copy[]): AsyncGenerator<Copy> {
  yield* pieces;
}

describe("ingestAll", () => {
  it("says what became of each piece and goes on after a bad one", async () => {
    const handedIn: HandedIn[] = [];
    const target: IngestTarget = {
      ingest: async (copy) => {
        handedIn.push(copy);
        if (copy.text === "bad") throw new Error("The copy is no good.");
        return {
          outcome: copy.text === "old" ? "unchanged" : "created",
          slug: `slug-of-${copy.text}`,
        };
      },
      close: async () => {},
    };
    const said: string[] = [];
    const count = await ingestAll(
      piecesOf(
        { name: "desk/a.txt", text: "new" },
        { name: "desk/gone.txt", fault: "there is no such file or folder" },
        { name: "desk/b.txt", text: "bad" },
        { name: "-", text: "old" },
      ),
      target,
      (line) => said.push(line),
    );
    expect(count).toEqual({
      created: 1,
      updated: 0,
      unchanged: 1,
      queued: 0,
      failed: 2,
    });
    expect(said).toEqual([
      "created    desk/a.txt  → slug-of-new",
      "failed     desk/gone.txt  (there is no such file or folder)",
      "failed     desk/b.txt  (The copy is no good.)",
      "unchanged  standard input  → slug-of-old",
    ]);
    expect(handedIn).toEqual([
      { text: "new", source: "desk/a.txt" },
      { text: "bad", source: "desk/b.txt" },
      { text: "old", source: null },
    ]);
  });
});
