import { timingSafeEqual } from "node:crypto";
import type { Db } from "./db.ts";
import { instant } from "./json-sql.ts";

/** What a token may be good for: handing copy in, withdrawing articles, and managing tokens. */
export const TOKEN_SCOPES = ["ingest", "withdraw", "admin"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A token as it is kept: never its secret. Times are ISO 8601. */
export interface TokenRecord {
  name: string;
  scopes: TokenScope[];
  createdAt: string;
  /** To the minute; null where it was never used. */
  lastUsedAt: string | null;
  revokedAt: string | null;
}

/** A token to keep. */
export interface NewToken {
  name: string;
  /** SHA-256 of the secret, in hex. */
  hash: string;
  scopes: readonly TokenScope[];
}

const COLUMNS = `name, scopes, ${instant("created_at")} AS "createdAt",
  ${instant("last_used_at")} AS "lastUsedAt", ${instant("revoked_at")} AS "revokedAt"`;

/**
 * Keeps a token.
 *
 * Errors: `ConstraintError` where a token of this name is good already.
 *
 * @example
 * await createToken(db, { name: "desk", hash: hashSecret(secret), scopes: ["ingest"] });
 */
export async function createToken(
  db: Db,
  { name, hash, scopes }: NewToken,
): Promise<TokenRecord> {
  const [made] = await db.query<TokenRecord>(
    `INSERT INTO tokens (name, hash, scopes) VALUES ($1, $2, $3::text[]) RETURNING ${COLUMNS}`,
    [name, hash, scopes],
  );
  if (!made) throw new Error("An insert of one token must give it back");
  return made;
}

/**
 * Lists all tokens, revoked ones too, the newest first.
 *
 * @example
 * (await listTokens(db)).filter(({ revokedAt }) => revokedAt === null);
 */
export function listTokens(db: Db): Promise<TokenRecord[]> {
  return db.query<TokenRecord>(
    `SELECT ${COLUMNS} FROM tokens ORDER BY id DESC`,
  );
}

/**
 * Ends the token of this name, from the next request on; null where none of this name is good.
 *
 * @example
 * const revoked = await revokeToken(db, "desk");
 */
export async function revokeToken(
  db: Db,
  name: string,
): Promise<TokenRecord | null> {
  const [revoked] = await db.query<TokenRecord>(
    `UPDATE tokens SET revoked_at = now() WHERE name = $1 AND revoked_at IS NULL RETURNING ${COLUMNS}`,
    [name],
  );
  return revoked ?? null;
}

/**
 * Finds the token whose secret has this hash, unless it is revoked, and notes to the minute that it was used.
 *
 * @example
 * const token = await findToken(db, hashSecret(secret)); // null where there is none
 */
export async function findToken(
  db: Db,
  hash: string,
): Promise<TokenRecord | null> {
  const [found] = await db.query<
    TokenRecord & { hash: string; isStale: boolean } & Record<string, unknown>
  >(
    `SELECT ${COLUMNS}, hash, coalesce(last_used_at < now() - interval '1 minute', true) AS "isStale"
     FROM tokens WHERE hash = $1 AND revoked_at IS NULL`,
    [hash],
  );
  if (!found || !isSame(found.hash, hash)) return null;
  const { hash: _hash, isStale, ...token } = found;
  if (isStale)
    await db.query("UPDATE tokens SET last_used_at = now() WHERE hash = $1", [
      hash,
    ]);
  return token;
}

function isSame(kept: string, given: string): boolean {
  const [a, b] = [Buffer.from(kept), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
