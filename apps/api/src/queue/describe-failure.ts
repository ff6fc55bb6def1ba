import { ConflictError, ConnectionError, TimeoutError } from "@onrecord/store";

/** Why a piece of copy was not taken in, for its client: what the database itself says is for the log only. */
export function describeFailure(error: unknown): string {
  if (error instanceof ConnectionError)
    return "The database could not be reached.";
  if (error instanceof TimeoutError) return "The database took too long.";
  if (error instanceof ConflictError)
    return "Other writes were in the way, again and again.";
  return "Something went wrong on our side.";
}
