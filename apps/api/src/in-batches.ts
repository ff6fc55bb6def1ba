/** How work is put together. */
export interface BatchLimits<Item> {
  /** The most that goes into one batch: how many items, or their weight where one is given. */
  size: number;
  /** How many batches may be under way at a time. Default 1. */
  atOnce?: number;
  /** What an item counts for. One that is heavier than `size` goes alone. Default 1. */
  weigh?: (item: Item) => number;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Gives a function that does one item's work: those that come while others are under way go together, in the
 * order in which they came. `run` gives for each item its result or its error.
 *
 * Errors: the function rejects with its own item's error; with that of `run` where the whole batch failed.
 *
 * @example
 * const save = inBatches((inputs: SaveInput[]) => saveEach(db, inputs), { size: 25 });
 */
export function inBatches<Item, Result>(
  run: (items: Item[]) => Promise<readonly (Result | Error)[]>,
  { size, atOnce = 1, weigh = () => 1 }: BatchLimits<Item>,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;
  const takeBatch = (): Waiting<Item, Result>[] => {
    let weight = 0;
    const over = waiting.findIndex(({ item }, at) => {
      weight += weigh(item);
      return at > 0 && weight > size;
    });
    return waiting.splice(0, over < 0 ? waiting.length : over);
  };
  const work = async () => {
    underWay += 1;
    while (waiting.length > 0) await settle(takeBatch(), run);
    underWay -= 1;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (underWay < atOnce) void work();
    });
}

async function settle<Item, Result>(
  batch: readonly Waiting<Item, Result>[],
  run: (items: Item[]) => Promise<readonly (Result | Error)[]>,
): Promise<void> {
  try {
    const results = await run(batch.map(({ item }) => item));
    for (const [at, { resolve, reject }] of batch.entries()) {
      const result = results[at];
      if (result instanceof Error) reject(result);
      else if (result === undefined) reject(new Error("There is no result"));
      else resolve(result);
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
