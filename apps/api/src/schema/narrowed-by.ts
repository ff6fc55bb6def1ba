import { cursorAt, type ChangePage, type ChangeSlice } from "@onrecord/store";
import type { ReadChanges } from "../live/live.ts";

/**
 * Reads changes through a filter that names entities by slug: as long as one of them is not there nothing passes,
 * and it is looked for again each time, for it may come on record while the stream is open.
 */
export function narrowedBy<Filter>(find: () => Promise<Filter | null>) {
  let known: Filter | null = null;
  return <T>(
      read: (slice: ChangeSlice, filter: Filter) => Promise<ChangePage<T>>,
    ): ReadChanges<T> =>
    async (slice) => {
      known ??= await find();
      return known === null
        ? { edges: [], cursor: cursorAt(slice.head), isEnd: true }
        : read(slice, known);
    };
}
