/** Milliseconds of a moment as documents state it; null where it says nothing that can be told for sure. */
export function parseMoment(moment: string | null): number | null {
  // With a time only: a bare day has no zone to begin in.
  if (moment === null || !/\d[T ]\d\d:\d\d/u.test(moment)) return null;
  const at = Date.parse(moment);
  return Number.isNaN(at) ? null : at;
}
