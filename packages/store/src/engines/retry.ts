import { ConflictError } from "../errors.ts";

const TRIES = 5;

/** Runs a transaction again where it had to give way to another. */
export async function retryOnConflict<T>(run: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof ConflictError) || tried === TRIES) throw error;
      // Those who met once should not meet again at once.
      await new Promise((resolve) =>
        setTimeout(resolve, Math.random() * 20 * 2 ** tried),
      );
    }
  }
}
