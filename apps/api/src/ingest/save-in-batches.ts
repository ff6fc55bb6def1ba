import {
  saveEach,
  StoreError,
  type Db,
  type SaveInput,
  type SaveResult,
} from "@onrecord/store";

interface Waiting {
  input: SaveInput;
  settle: (outcome: SaveResult | StoreError) => void;
}

/**
 * Gives a function that saves one article: those that come while others are being saved go together, at most
 * `size` in one transaction, in the order in which they came.
 *
 * Errors: the function rejects with the `StoreError` of its own article only.
 */
export function saveInBatches(
  db: Db,
  size: number,
): (input: SaveInput) => Promise<SaveResult> {
  const waiting: Waiting[] = [];
  let isSaving = false;
  const saveWaiting = async () => {
    isSaving = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, size);
      const outcomes = await saveEach(
        db,
        batch.map(({ input }) => input),
      ).catch((error: unknown) => {
        const failed = new StoreError("The articles were not saved", {
          cause: error,
        });
        return batch.map(() => failed);
      });
      for (const [at, { settle }] of batch.entries())
        settle(outcomes[at] ?? new StoreError("The article was not saved"));
    }
    isSaving = false;
  };
  return (input) =>
    new Promise((resolve, reject) => {
      const settle: Waiting["settle"] = (outcome) =>
        outcome instanceof StoreError ? reject(outcome) : resolve(outcome);
      waiting.push({ input, settle });
      if (!isSaving) void saveWaiting();
    });
}
