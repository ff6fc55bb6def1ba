/** A JSON object: each field's name and the SQL that gives it. */
export function object(fields: Record<string, string>): string {
  const pairs = Object.entries(fields).map(
    ([name, sql]) => `'${name}', ${sql}`,
  );
  return `json_build_object(${pairs.join(", ")})`;
}

/** ISO 8601 in UTC, whatever the session's time zone. */
export function instant(sql: string): string {
  return `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
