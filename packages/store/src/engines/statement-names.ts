import { createHash } from "node:crypto";

// Each name holds a plan in the server's memory, so there is an end to them.
const LIMIT = 1000;
const names = new Map<string, string>();

/**
 * Gives the name under which a statement is prepared: the same text, the same name, in every
 * process. Past the limit it gives the empty name, which prepares for this one call.
 */
export function nameStatement(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= LIMIT) return "";
  const name = `onrecord_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  names.set(text, name);
  return name;
}
