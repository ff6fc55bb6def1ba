/** Divides the rows of one statement for several parents: those of each parent, in the parents' order. `place` counts from 1. */
export function groupByPlace<Row extends { place: number }>(
  rows: readonly Row[],
  parentCount: number,
): Row[][] {
  const groups = Array.from({ length: parentCount }, (): Row[] => []);
  for (const row of rows) groups[row.place - 1]?.push(row);
  return groups;
}
