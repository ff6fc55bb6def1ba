/**
 * Writes a value as JSON that PostgreSQL takes. It refuses two escapes: `\\u0000` and half a surrogate
 * pair. A stand-in of the same length keeps offsets right; `\\\\u0000`, a backslash and letters, stays.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g,
    "$1\uFFFD",
  );
}
