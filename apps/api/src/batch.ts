import DataLoader from "dataloader";

/** Loads what is under one id; all ids asked for in one tick with the same arguments go into one statement. */
export type Loader<Value, Args> = (id: number, args: Args) => Promise<Value>;

/** Makes a loader of a function that loads for many ids at once, in the order of the ids. */
export function createLoader<Value, Args>(
  loadMany: (ids: readonly number[], args: Args) => Promise<readonly Value[]>,
): Loader<Value, Args> {
  const loaders = new Map<string, DataLoader<number, Value>>();
  return (id, args) => {
    const key = JSON.stringify(args);
    let loader = loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => loadMany(ids, args));
      loaders.set(key, loader);
    }
    return loader.load(id);
  };
}

/** A row that something refers to, so that it must be there. Errors: throws where it is not. */
export async function loadReferred<Row>(
  row: Promise<Row | null>,
): Promise<Row> {
  const found = await row;
  if (found === null)
    throw new Error("Something refers to a row that is not on record.");
  return found;
}
