/** core's ids, which are stable over versions, made unique should two facts of an article share one. */
export function uniqueKeys(facts: readonly { id: string }[]): string[] {
  const seen = new Map<string, number>();
  return facts.map(({ id }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  });
}
