import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatSource, readCopy, type Copy } from "./read-copy.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-copy-"));
  await mkdir(join(folder, "b"));
  await writeFile(join(folder, "c.txt"), "third");
  await writeFile(join(folder, "a.TXT"), "\uFEFFfirst");
  await writeFile(join(folder, "b", "x.txt"), "second");
  await writeFile(join(folder, "b", "x.note.md"), "not copy");
  await writeFile(join(folder, ".hidden.txt"), "not copy");
});
afterEach(() => rm(folder, { recursive: true }));

async function* stdinOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk, "latin1");
}

const read = async (paths: string[], stdin = stdinOf()): Promise<Copy[]> => {
  const all: Copy[] = [];
  for await (const copy of readCopy(paths, stdin)) {
    all.push({
      ...copy,
      name: copy.name.startsWith("-") ? copy.name : relative(folder, copy.name),
    });
  }
  return all;
};

describe("readCopy", () => {
  it("reads a folder with all below, in order, copy only", async () => {
    expect(await read([folder])).toEqual([
      { name: "a.TXT", text: "first" },
      { name: "b/x.txt", text: "second" },
      { name: "c.txt", text: "third" },
    ]);
  });

  it("reads a file of any name", async () => {
    expect(await read([join(folder, "b", "x.note.md")])).toEqual([
      { name: "b/x.note.md", text: "not copy" },
    ]);
  });

  it("reads standard input", async () => {
    expect(await read(["-"], stdinOf("caf\u00c3", "\u00a9"))).toEqual([
      { name: "-", text: "café" },
    ]);
  });

  it("reads every format by its name and its content", async () => {
    const feed = `<rss version="2.0"><channel>${["a", "b"]
      .map(
        (id) =>
          `<item><guid>${id}</guid><description>At ${id}</description></item>`,
      )
      .join(
        "",
      )}<item><description>Unnamed</description></item></channel></rss>`;
    const at = join(folder, "formats");
    await mkdir(at);
    await writeFile(join(at, "feed.xml"), feed);
    await writeFile(
      join(at, "item.json"),
      `{"uri":"urn:i","versioncreated":"2025-05-05T00:00:00Z","body_text":"Words."}`,
    );
    await writeFile(
      join(at, "old.html"),
      Buffer.from(
        `<meta charset="utf-8"><p>The caf\xe9 at the quay closed on Monday, its owner said.`,
        "latin1",
      ),
    );
    await writeFile(join(at, "other.json"), "[]");
    expect(await read([at])).toEqual([
      { name: "formats/feed.xml a", text: "At a", source: "a" },
      { name: "formats/feed.xml b", text: "At b", source: "b" },
      { name: "formats/feed.xml #3", text: "Unnamed", source: null },
      {
        name: "formats/item.json",
        text: "Words.",
        source: "urn:i",
        publishedOn: "2025-05-05",
      },
      {
        name: "formats/old.html",
        text: "The café at the quay closed on Monday, its owner said.",
      },
      { name: "formats/other.json", fault: "the list holds no item" },
    ]);
    expect(await read(["-"], stdinOf(feed))).toMatchObject([
      { name: "- a" },
      { name: "- b" },
      { name: "- #3" },
    ]);
  });

  it("says what cannot be read, and goes on", async () => {
    await writeFile(join(folder, "empty.txt"), " \n");
    expect(
      await read(
        [join(folder, "gone"), join(folder, "empty.txt"), "-"],
        stdinOf("\xff"),
      ),
    ).toEqual([
      { name: "gone", fault: "there is no such file or folder" },
      { name: "empty.txt", fault: "it holds no text" },
      { name: "-", fault: "it is not UTF-8 text" },
    ]);
  });
});

describe("formatSource", () => {
  it.each([
    ["/home/someone/news/pact.txt", "news/pact.txt"],
    ["../news/pact.txt", "news/pact.txt"],
    ["pact.txt", "pact.txt"],
    ["./pact.txt", "pact.txt"],
    ["../pact.txt", "pact.txt"],
    ["-", null],
  ])("%s: %s", (path, source) => {
    expect(formatSource(path)).toBe(source);
  });
});
