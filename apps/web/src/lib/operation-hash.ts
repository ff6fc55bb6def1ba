import { print, type DocumentNode } from "graphql";
import { createHash } from "node:crypto";

/** What the generated documents carry of their own. */
interface Generated {
  __meta__?: { hash?: string };
}

/** The hash that was made with the types, as the API's list has it; of a query from elsewhere, its own. */
export function hashOperation(query: DocumentNode & Generated): string {
  return (
    query.__meta__?.hash?.replace(/^sha256:/u, "") ??
    createHash("sha256").update(print(query)).digest("hex")
  );
}
