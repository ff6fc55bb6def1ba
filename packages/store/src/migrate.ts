import { createHash } from "node:crypto";
import type { Db, Transaction } from "./db.ts";
import { MigrationError } from "./errors.ts";
import { migrations } from "./migrations/list.ts";
import type { Migration } from "./migrations/migration.ts";

/** One lock for all programs that migrate this database: any fixed number of our own. */
const LOCK_KEY = 7_301_984_226_011;

/**
 * Brings the database's tables up to date and gives the names of the migrations that ran.
 *
 * Any number of processes may call this at once: they take turns under an advisory lock. All that is
 * missing runs in one transaction, so a failure leaves the tables as they were.
 *
 * Errors: `MigrationError` where a migration that ran here has another text now, or where the
 * database has one that this program does not know.
 */
export function migrate(
  db: Db,
  wanted: readonly Migration[] = migrations,
): Promise<string[]> {
  return db.transaction(async (tx) => {
    // An index of a big table takes longer than an answer may, and so does waiting for another program's.
    await tx.execute("SET LOCAL statement_timeout = 0");
    await tx.query("SELECT pg_advisory_xact_lock($1::bigint)", [LOCK_KEY]);
    await tx.execute(`
      CREATE TABLE IF NOT EXISTS migrations (
        name text PRIMARY KEY,
        checksum text NOT NULL,
        ran_at timestamptz NOT NULL DEFAULT now()
      )`);
    const done = await loadDone(tx);
    refuseUnknown(done, wanted);
    const ran: string[] = [];
    for (const migration of wanted) {
      const checksum = checksumOf(migration);
      const before = done.get(migration.name);
      if (before === checksum) continue;
      if (before !== undefined)
        throw new MigrationError(
          `The migration ${migration.name} has been changed since it ran on this database. Write a new one instead.`,
        );
      await tx.execute(migration.sql);
      await tx.query(
        "INSERT INTO migrations (name, checksum) VALUES ($1, $2)",
        [migration.name, checksum],
      );
      ran.push(migration.name);
    }
    return ran;
  });
}

/** One checksum of all migrations together: what a packed empty database is good for. */
export function checksumMigrations(
  wanted: readonly Migration[] = migrations,
): string {
  return createHash("sha256")
    .update(wanted.map(checksumOf).join())
    .digest("hex")
    .slice(0, 16);
}

async function loadDone(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.query<{ name: string; checksum: string }>(
    "SELECT name, checksum FROM migrations",
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function refuseUnknown(
  done: Map<string, string>,
  wanted: readonly Migration[],
): void {
  const known = new Set(wanted.map((migration) => migration.name));
  const unknown = [...done.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new MigrationError(
      `This database was made by a later version of On Record: it has ${unknown.join(", ")}, which this version does not know.`,
    );
}

function checksumOf({ name, sql }: Migration): string {
  return createHash("sha256").update(`${name}\n${sql}`).digest("hex");
}
