import type { Transaction } from "../db.ts";

/** One lock for all who are about to commit changes: any fixed number of our own. */
const LOCK_KEY = 7_301_984_226_012;

/**
 * Waits for whoever is about to commit, and makes those that come after wait until this transaction has. Held for
 * the end of a save only; taking it twice is harmless.
 */
export async function lockCommits(tx: Transaction): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock($1::bigint)", [LOCK_KEY]);
}
