import { createHash, randomBytes } from "node:crypto";

/** A new secret: 256 random bits, with a beginning that tools which look for leaked secrets can tell it by. */
export function createSecret(): string {
  return `onr_${randomBytes(32).toString("base64url")}`;
}

/** What is kept of a secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
