/** Writes one structured event. */
export type Log = (
  level: "info" | "warn" | "error",
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** A log that writes one JSON object a line; errors are written with their stack and their causes. */
export function createLog(write: (line: string) => void): Log {
  return (level, message, fields = {}) => {
    const at = new Date().toISOString();
    write(
      `${JSON.stringify({ at, level, message, ...fields }, (_key, value: unknown) => describeError(value))}\n`,
    );
  };
}

function describeError(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}
