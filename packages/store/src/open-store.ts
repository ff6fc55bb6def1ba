import type { Db } from "./db.ts";
import { openPglite } from "./engines/pglite.ts";
import { openPostgres } from "./engines/postgres.ts";
import { migrate } from "./migrate.ts";
import { groupBacklog } from "./copies/group-backlog.ts";

export interface OpenStoreOptions {
  /** A PostgreSQL server's address. Without it the embedded database in `folder` is opened. */
  url?: string | null;
  /** The embedded database's data folder; null keeps it in memory. */
  folder?: string | null;
  maxConnections?: number;
  /** The longest that one statement may take, in milliseconds; default 30000. The embedded engine has no such limit. */
  statementTimeoutMs?: number;
}

/**
 * Opens the database and brings its tables up to date: what a program calls first.
 *
 * Errors: `DataFolderInUseError`, `ConnectionError`, `MigrationError`.
 *
 * @example
 * const db = await openStore({ url: process.env.DATABASE_URL ?? null, folder: ".data" });
 */
export async function openStore(options: OpenStoreOptions): Promise<Db> {
  const { url, folder = null, ...limits } = options;
  const db = url
    ? await openPostgres({ url, ...limits })
    : await openPglite({ folder });
  try {
    await migrate(db);
    await groupBacklog(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
