import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the token is kept that was made at first start. */
export function tokenPath(dataDir: string): string {
  return join(dataDir, "ingest-token");
}

/**
 * The token that writes need: the configured one, else the one kept in the data folder, else a new one that is then kept there.
 *
 * The file can be read by its owner only; the ingest command reads it.
 */
export async function loadToken(
  configured: string | null,
  dataDir: string,
): Promise<string> {
  if (configured !== null) return configured;
  const kept = await readToken(dataDir);
  if (kept !== null) return kept;
  const made = randomBytes(32).toString("base64url");
  const path = tokenPath(dataDir);
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, `${made}\n`, { mode: 0o600 });
  await chmod(path, 0o600);
  return made;
}

/** The token kept in the data folder; null where there is none. */
export async function readToken(dataDir: string): Promise<string | null> {
  try {
    return (await readFile(tokenPath(dataDir), "utf8")).trim() || null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return null;
    throw error;
  }
}

/** The token of an `authorization` header; empty where it carries none. */
export function readBearer(authorization: string | null): string {
  return /^Bearer +(\S+)$/iu.exec(authorization ?? "")?.[1] ?? "";
}

/** Whether a request's `authorization` header carries this token. Takes the same time whether right or wrong. */
export function isTokenValid(
  authorization: string | null,
  token: string,
): boolean {
  const given = readBearer(authorization);
  return timingSafeEqual(hash(given), hash(token)) && given !== "";
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
