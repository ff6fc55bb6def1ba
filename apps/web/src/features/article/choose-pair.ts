/** The two versions to compare, the earlier one first; null where there are not two. */
export function choosePair<Line extends { version: number }>(
  versions: readonly Line[],
  { from, to }: { from: number | null; to: number | null },
): { from: Line; to: Line } | null {
  const [newest] = versions;
  if (newest === undefined) return null;
  const later = versions.find(({ version }) => version === to) ?? newest;
  const older = versions.filter(({ version }) => version < later.version);
  const earlier = older.find(({ version }) => version === from) ?? older[0];
  if (earlier !== undefined) return { from: earlier, to: later };
  // The first has none before it: it is compared with what became of it.
  return later === newest ? null : { from: later, to: newest };
}
