import type { Db, Queryable } from "./db.ts";
import { toJson } from "./json.ts";

/** How long a key is known. */
const KEPT = "30 days";

/** What a key stands for: a write not seen before, one whose answer is known, or one with other content. */
export type KeyState<Answer> =
  { kind: "new" } | { kind: "answered"; answer: Answer } | { kind: "other" };

/**
 * Takes a client's key for a write of this content, before the write. Keys are known for 30 days.
 *
 * Shape: `new` also where a write under this key began and was not answered, so that it is done again;
 * `other` where the key was taken for other content.
 *
 * @example
 * const state = await takeKey<{ slug: string }>(db, "desk:7f3a", hash);
 */
export async function takeKey<Answer>(
  db: Db,
  key: string,
  requestHash: string,
): Promise<KeyState<Answer>> {
  await db.query(
    `DELETE FROM write_keys WHERE created_at < now() - interval '${KEPT}'`,
  );
  await db.query(
    "INSERT INTO write_keys (key, request_hash) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
    [key, requestHash],
  );
  const [taken] = await db.query<{
    request_hash: string;
    answer: Answer | null;
  }>("SELECT request_hash, answer FROM write_keys WHERE key = $1", [key]);
  if (taken && taken.request_hash !== requestHash) return { kind: "other" };
  return taken?.answer == null
    ? { kind: "new" }
    : { kind: "answered", answer: taken.answer };
}

/**
 * Keeps the answer to the write under a key and gives the one that counts: the first, where two wrote at once.
 *
 * @example
 * return keepAnswer(db, "desk:7f3a", { slug });
 */
export async function keepAnswer<Answer extends object>(
  db: Queryable,
  key: string,
  answer: Answer,
): Promise<Answer> {
  const [kept] = await db.query<{ answer: Answer }>(
    "UPDATE write_keys SET answer = coalesce(answer, $2::json) WHERE key = $1 RETURNING answer",
    [key, toJson(answer)],
  );
  return kept?.answer ?? answer;
}

/**
 * Gives a key back whose write was refused, so that a mended one may have it.
 *
 * @example
 * await releaseKey(db, "desk:7f3a");
 */
export async function releaseKey(db: Db, key: string): Promise<void> {
  await db.query("DELETE FROM write_keys WHERE key = $1 AND answer IS NULL", [
    key,
  ]);
}
