import { inspect } from "node:util";

/** Data as a few lines that one can read. */
export function show(data: unknown): string {
  return inspect(data, {
    depth: null,
    compact: 12,
    breakLength: 140,
    maxStringLength: null,
    maxArrayLength: null,
  });
}
