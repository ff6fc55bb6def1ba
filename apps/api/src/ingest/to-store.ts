import { openStore } from "@onrecord/store";
import type { Env } from "../env.ts";
import type { IngestTarget } from "./ingest-all.ts";
import { readText } from "./ingest-text.ts";
import { saveInBatches } from "./save-in-batches.ts";

/** Nobody reads meanwhile, so more go in one transaction than a server would take. */
const BATCH = 25;

/** Hands copy straight into the database: for when no server runs. Errors: those of `openStore`. */
export async function openStoreTarget(
  env: Pick<Env, "databaseUrl" | "dataDir">,
): Promise<IngestTarget> {
  const db = await openStore({ url: env.databaseUrl, folder: env.dataDir });
  const save = saveInBatches(db, BATCH);
  return {
    ingest: async (copy) => save(readText(copy)),
    // One batch is read while another is saved.
    atOnce: 2 * BATCH,
    close: () => db.close(),
  };
}
