/** A JSON object: each field's name and the SQL that gives it. */
export function object(fields: Record<string, string>): string {
  const pairs = Object.entries(fields).map(
    ([name, sql]) => `'${name}', ${sql}`,
  );
  return `json_build_object(${pairs.join(", ")})`;
}

/** Of a record's fields those that are asked for, and its ids; all where nothing is said. */
export function choose(
  all: Record<string, string>,
  fields: readonly string[] | undefined,
): Record<string, string> {
  if (fields === undefined) return all;
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name]) =>
        name === "id" || name === "articleId" || fields.includes(name),
    ),
  );
}

/** ISO 8601 in UTC, whatever the session's time zone. */
export function instant(sql: string): string {
  return `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
