import {
  saveEach,
  StoreError,
  WithdrawnError,
  type Db,
  type SaveInput,
  type SaveResult,
} from "@onrecord/store";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readText } from "./ingest-text.ts";

/** So many go in one transaction: nobody reads before the server has started. */
const BATCH = 25;

/** What became of the articles of a folder. */
export interface FolderCount {
  created: number;
  updated: number;
  unchanged: number;
}

/**
 * Reads every `<slug>.txt` of a folder and puts it on record under that slug. What is on record already is left as it is.
 * A folder that is not there holds nothing.
 *
 * Errors: those of reading and of the store; a folder of our own that cannot be read is no small matter.
 */
export async function ingestFolder(
  db: Db,
  folder: string,
  say: (line: string) => void,
): Promise<FolderCount> {
  const names = (await listFolder(folder))
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const count: FolderCount = { created: 0, updated: 0, unchanged: 0 };
  for (let from = 0; from < names.length; from += BATCH) {
    const batch = names.slice(from, from + BATCH);
    const inputs: SaveInput[] = [];
    for (const name of batch) inputs.push(await readSeed(folder, name));
    const results = await saveEach(db, inputs);
    for (const [at, result] of results.entries()) {
      const outcome = outcomeOf(result);
      count[outcome] += 1;
      if (outcome !== "unchanged")
        say(
          `  ${String(from + at + 1).padStart(2)} of ${names.length}  ${outcome}  ${slugOf(batch[at] ?? "")}`,
        );
    }
  }
  if (names.length > 0 && count.unchanged === names.length)
    say(`  ${names.length} articles are on record already.`);
  return count;
}

async function readSeed(folder: string, name: string): Promise<SaveInput> {
  const text = await readFile(join(folder, name), "utf8");
  const source = `${basename(folder)}/${name}`;
  return readText({ text, slug: slugOf(name), source });
}

function slugOf(name: string): string {
  return basename(name, ".txt");
}

/** What was withdrawn stays so, whatever the folder holds. */
function outcomeOf(result: SaveResult | StoreError): SaveResult["outcome"] {
  if (result instanceof WithdrawnError) return "unchanged";
  if (result instanceof StoreError) throw result;
  return result.outcome;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return [];
    throw error;
  }
}
