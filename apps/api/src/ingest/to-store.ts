import { openStore } from "@onrecord/store";
import type { Env } from "../env.ts";
import { ingestText } from "./ingest-text.ts";
import type { IngestTarget } from "./ingest-all.ts";

/** Hands copy straight into the database: for when no server runs. Errors: those of `openStore`. */
export async function openStoreTarget(
  env: Pick<Env, "databaseUrl" | "dataDir">,
): Promise<IngestTarget> {
  const db = await openStore({ url: env.databaseUrl, folder: env.dataDir });
  return { ingest: (copy) => ingestText(db, copy), close: () => db.close() };
}
