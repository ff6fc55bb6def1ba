import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** One piece of copy from outside, or why it could not be read. */
export type Copy = { name: string } & ({ text: string } | { fault: string });

/** What is read from folders; a file named on its own may be called anything. */
const EXTENSIONS = new Set([".txt"]);

/**
 * Reads files, folders (with all below, in order of their names) and standard input (`-`), one piece at a time.
 *
 * Errors: never throws; a piece that cannot be read comes with its fault.
 */
export async function* readCopy(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Copy> {
  for (const path of paths) {
    if (path === "-") yield await readStdin(stdin);
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<Copy> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield await readOne(path);
      return;
    }
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) yield* readPath(child);
      else if (EXTENSIONS.has(extname(entry.name).toLowerCase()))
        yield await readOne(child);
    }
  } catch (error) {
    yield { name: path, fault: explain(error) };
  }
}

async function readOne(path: string): Promise<Copy> {
  try {
    return decode(path, await readFile(path));
  } catch (error) {
    return { name: path, fault: explain(error) };
  }
}

async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<Copy> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return decode("-", Buffer.concat(chunks));
}

function decode(name: string, bytes: Uint8Array): Copy {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === ""
      ? { name, fault: "it holds no text" }
      : { name, text };
  } catch {
    return { name, fault: "it is not UTF-8 text" };
  }
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
