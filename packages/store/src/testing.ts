import type { Db } from "./db.ts";
import { openPglite } from "./engines/pglite.ts";
import { migrate } from "./migrate.ts";

/** Opens a migrated database in memory, for one test file. */
export async function openTestPglite(): Promise<Db> {
  const db = await openPglite({ folder: null });
  await migrate(db);
  return db;
}
