import { WithdrawnError, type Db, type SaveResult } from "@onrecord/store";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { ingestText, type IngestInput } from "./ingest-text.ts";

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
  for (const [i, name] of names.entries()) {
    const slug = basename(name, ".txt");
    const text = await readFile(join(folder, name), "utf8");
    const source = `${basename(folder)}/${name}`;
    const outcome = await ingestOne(db, { text, slug, source });
    count[outcome] += 1;
    if (outcome !== "unchanged")
      say(
        `  ${String(i + 1).padStart(2)} of ${names.length}  ${outcome}  ${slug}`,
      );
  }
  if (names.length > 0 && count.unchanged === names.length)
    say(`  ${names.length} articles are on record already.`);
  return count;
}

/** What was withdrawn stays so, whatever the folder holds. */
async function ingestOne(
  db: Db,
  input: IngestInput,
): Promise<SaveResult["outcome"]> {
  try {
    return (await ingestText(db, input)).outcome;
  } catch (error) {
    if (error instanceof WithdrawnError) return "unchanged";
    throw error;
  }
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
