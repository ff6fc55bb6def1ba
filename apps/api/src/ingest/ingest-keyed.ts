import {
  keepAnswer,
  releaseKey,
  takeKey,
  type Db,
  type SaveResult,
} from "@onrecord/store";
import { createHash } from "node:crypto";
import { InvalidInputError, KeyConflictError } from "../schema/errors.ts";
import { ingestText, type IngestInput, type TellPart } from "./ingest-text.ts";

/** Copy under a key that its client gave it, so that it can be sent again without doing anything twice. */
export interface KeyedInput extends IngestInput {
  clientKey?: string | null | undefined;
}

/**
 * Ingests copy; under a key that is known, gives the answer of the first time.
 *
 * Errors: those of `ingestText`, and `KeyConflictError` where the key was used for other copy.
 */
export async function ingestKeyed(
  db: Db,
  { clientKey, ...input }: KeyedInput,
  client: string,
  tell?: TellPart,
): Promise<SaveResult> {
  if (clientKey == null) return ingestText(db, input, tell);
  checkKey(clientKey);
  const key = clientsKey(client, clientKey);
  const state = await takeKey<SaveResult>(db, key, hashInput(input));
  if (state.kind === "other") throw new KeyConflictError(clientKey);
  if (state.kind === "answered") return state.answer;
  try {
    return await keepAnswer(db, key, await ingestText(db, input, tell));
  } catch (error) {
    await releaseKey(db, key);
    throw error;
  }
}

/** Errors: `InvalidInputError` where this cannot be a client's key. */
export function checkKey(clientKey: string): void {
  if (!/^[\w.:/-]{1,200}$/u.test(clientKey))
    throw new InvalidInputError(
      'A client key is of letters, digits and ".", ":", "/", "_", "-", at most 200. A UUID is a good one.',
      ["input", "clientKey"],
    );
}

/** A client's key as it is kept: no client meets another's. */
export function clientsKey(client: string, clientKey: string): string {
  return `${client} ${clientKey}`;
}

/** Two inputs are the same if all that was given is, in whatever order. */
export function hashInput(input: IngestInput): string {
  const given = Object.entries(input)
    .filter(([, value]) => value != null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(given)).digest("hex");
}
