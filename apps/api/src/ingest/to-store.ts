import {
  DataFolderInUseError,
  openStore,
  saveEach,
  StoreError,
  type Db,
  type SaveInput,
  type SaveResult,
} from "@onrecord/store";
import type { Env } from "../env.ts";
import { inBatches } from "../in-batches.ts";
import { openAnalysisPool } from "./analysis-pool.ts";
import type { IngestTarget } from "./ingest-all.ts";
import { readInPool } from "./ingest-text.ts";

/** Nobody reads meanwhile, so more go in one transaction than a server would take. */
const BATCH = 25;

/** Hands copy straight into the database: for when no server runs. Errors: those of `openStore`. */
export async function openStoreTarget(
  env: Pick<Env, "databaseUrl" | "dataDir">,
): Promise<IngestTarget> {
  return targetOf(await openUnserved(env));
}

/** Opens the database of a record that no server was met to serve. Errors: those of `openStore`. */
export async function openUnserved(
  env: Pick<Env, "databaseUrl" | "dataDir">,
): Promise<Db> {
  try {
    return await openStore({ url: env.databaseUrl, folder: env.dataDir });
  } catch (error) {
    if (!(error instanceof DataFolderInUseError)) throw error;
    // Most often it is the server, on a port that this command was not told.
    throw new DataFolderInUseError(
      `${error.message} Where it is the server, set API_PORT to its port, and the copy goes through it.`,
      { cause: error },
    );
  }
}

/** Hands copy into an open database, which is closed with the target. */
export function targetOf(db: Db, batch = BATCH): IngestTarget {
  const pool = openAnalysisPool();
  const save = inBatches<SaveInput, SaveResult>(
    (inputs) => saveAll(db, inputs),
    { size: batch },
  );
  let before: Promise<unknown> = Promise.resolve();
  return {
    ingest: (copy) => {
      const reading = readInPool(pool, copy);
      // Saved in the order in which they came, whichever was read first: a later piece may be the next version.
      const inTurn = Promise.allSettled([before, reading]).then(() => reading);
      before = inTurn.catch(() => undefined);
      return inTurn.then(save);
    },
    // Some are read while others are saved.
    atOnce: 4 * batch,
    close: async () => {
      await pool.close();
      await db.close();
    },
  };
}

async function saveAll(
  db: Db,
  inputs: readonly SaveInput[],
): Promise<(SaveResult | StoreError)[]> {
  try {
    return await saveEach(db, inputs);
  } catch (error) {
    throw new StoreError("The articles were not saved", { cause: error });
  }
}
