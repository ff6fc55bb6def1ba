import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Db } from "./db.ts";
import { openPglite } from "./engines/pglite.ts";
import { openPostgres } from "./engines/postgres.ts";
import { checksumMigrations, migrate } from "./migrate.ts";
import { startPostgres } from "./testing/postgres-cluster.ts";

export {
  startPostgres,
  type PostgresCluster,
} from "./testing/postgres-cluster.ts";

/** The engines that a test suite runs on: `describe.each(ENGINES)`. */
export const ENGINES = ["pglite", "postgres"] as const;

/**
 * Opens an empty, migrated database: in memory, or in a database of its own on a PostgreSQL cluster
 * that this process starts and stops.
 *
 * Errors: where there is no PostgreSQL, an error that says what to install.
 *
 * @example
 * const db = await openTestDb("pglite");
 * afterAll(() => db.close());
 */
export async function openTestDb(
  engine: (typeof ENGINES)[number],
): Promise<Db> {
  return engine === "pglite" ? openTestPglite() : openTestPostgres();
}

/**
 * The embedded engine takes seconds to make an empty database and one to unpack it, so the first run
 * packs one and keeps it beside other temporary files, under the migrations' checksum.
 */
async function openTestPglite(): Promise<Db> {
  const folder = join(tmpdir(), "onrecord-test");
  const file = join(folder, `empty-${checksumMigrations()}.tar.gz`);
  const seed = readIfThere(file);
  const db = await openPglite({ folder: null, ...(seed && { seed }) });
  await migrate(db);
  if (!seed) {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}.${Date.now()}`;
    writeFileSync(draft, await db.dump());
    renameSync(draft, file);
  }
  return db;
}

async function openTestPostgres(): Promise<Db> {
  const cluster = await startPostgres();
  const url = await cluster.createDatabase();
  const db = await openPostgres({ url });
  const close = db.close.bind(db);
  db.close = async () => {
    await close();
    await cluster.dropDatabase(url);
  };
  await migrate(db);
  return db;
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
