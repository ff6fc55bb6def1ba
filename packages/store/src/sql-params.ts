import type { Value } from "./db.ts";

/** The values of a statement that is put together piece by piece. */
export interface SqlParams {
  readonly values: Value[];
  /** Takes a value and gives its placeholder: `$3::date`. */
  add(value: Value, type: SqlType): string;
}

export type SqlType =
  | "bigint"
  | "bigint[]"
  | "boolean"
  | "date"
  | "integer"
  | "numeric"
  | "real"
  | "text"
  | "text[]"
  | "timestamptz";

export function createParams(): SqlParams {
  const values: Value[] = [];
  return {
    values,
    add: (value, type) => {
      values.push(value);
      return `$${values.length}::${type}`;
    },
  };
}
