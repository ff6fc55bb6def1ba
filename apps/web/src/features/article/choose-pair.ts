/** The two versions to compare, the earlier one first; null where there are not two. */
export function choosePair<Line extends { version: number }>(
  versions: readonly Line[],
  { from, to }: { from: number | null; to: number | null },
): { from: Line; to: Line } | null {
  const later = versions.find(({ version }) => version === to) ?? versions[0];
  if (later === undefined) return null;
  const older = versions.filter(({ version }) => version < later.version);
  const earlier = older.find(({ version }) => version === from) ?? older[0];
  return earlier === undefined
    ? later === versions[0] || versions[0] === undefined
      ? null
      : { from: later, to: versions[0] }
    : { from: earlier, to: later };
}
