import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { decodeBytes } from "../formats/decode-bytes.ts";
import { readArticles } from "../formats/read-articles.ts";
import { isCopyName, sniffFormat } from "../formats/sniff-format.ts";

/** One piece of copy from outside, or why it could not be read. */
export type Copy = { name: string } & (
  | {
      text: string;
      /** What its document calls it; null where it is one of many without a name. Else the file's name says it. */
      source?: string | null;
      /** The day that its document states, ISO 8601. */
      publishedOn?: string;
    }
  | { fault: string }
);

/**
 * Reads files, folders (with all below, in order of their names) and standard input (`-`), one piece at a time, in any of our
 * formats. A file named on its own may be called anything; of a folder's those are read that are called as copy is.
 *
 * Errors: never throws; a piece that cannot be read comes with its fault.
 */
export async function* readCopy(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Copy> {
  for (const path of paths) {
    if (path === "-") yield* openPieces("-", await readAll(stdin));
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<Copy> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield* readOne(path);
      return;
    }
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) yield* readPath(child);
      else if (isCopyName(entry.name)) yield* readOne(child);
    }
  } catch (error) {
    yield { name: path, fault: explain(error) };
  }
}

async function* readOne(path: string): AsyncGenerator<Copy> {
  try {
    yield* openPieces(path, await readFile(path));
  } catch (error) {
    yield { name: path, fault: explain(error) };
  }
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The articles of a document. Where it holds several each is called by its own name, or its number, after the file's. */
function openPieces(name: string, bytes: Uint8Array): Copy[] {
  const content = decodeBytes(bytes);
  if (content === null) return [{ name, fault: "it is not UTF-8 text" }];
  const pieces = readArticles(sniffFormat(name, content), content);
  const isAlone = pieces.length === 1;
  return pieces.map((piece, at) => {
    const label = isAlone ? name : `${name} ${piece.source ?? `#${at + 1}`}`;
    return "problem" in piece
      ? { name: label, fault: faultOf(piece.problem) }
      : {
          name: label,
          text: piece.text,
          // A place among others is no name: tomorrow another article has it.
          ...((piece.source !== null || !isAlone) && { source: piece.source }),
          ...(piece.publishedOn !== null && { publishedOn: piece.publishedOn }),
        };
  });
}

/** A sentence as it stands in brackets after a name. */
function faultOf(sentence: string): string {
  return (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(
    /\.$/u,
    "",
  );
}

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EACCES") return "it may not be read";
  return error instanceof Error ? error.message : String(error);
}

/**
 * What a file is called as a source: its folder and its name, the same from wherever it is read, without the rest of the machine's paths.
 * Standard input has none.
 */
export function formatSource(path: string): string | null {
  if (path === "-") return null;
  const folder = basename(dirname(path));
  return folder === "" || folder === "." || folder === ".."
    ? basename(path)
    : `${folder}/${basename(path)}`;
}
