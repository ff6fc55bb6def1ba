/** What every error of the store is. `cause` is the driver's own error, where there is one. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
  /** Whether the same call may well succeed if made again. */
  readonly isRetryable: boolean = false;
}

/** The database cannot be reached, or went away in the middle of a call. */
export class ConnectionError extends StoreError {
  override readonly name = "ConnectionError";
  override readonly isRetryable = true;
}

/** The embedded database's folder belongs to another running process. */
export class DataFolderInUseError extends StoreError {
  override readonly name = "DataFolderInUseError";
}

/** A row of that key is there already, or one that is referred to is not. */
export class ConstraintError extends StoreError {
  override readonly name = "ConstraintError";
}

/** Two transactions met and this one had to give way, more often than it is tried again. */
export class ConflictError extends StoreError {
  override readonly name = "ConflictError";
  override readonly isRetryable = true;
}

/** The statement took longer than it may. */
export class TimeoutError extends StoreError {
  override readonly name = "TimeoutError";
  override readonly isRetryable = true;
}

/** A value given by the caller is not one: a cursor that is none of ours, `first` and `last` at once. */
export class InvalidArgumentError extends StoreError {
  override readonly name = "InvalidArgumentError";
  /** The argument's name. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}

/** The article was withdrawn, and does not come back by being handed in again. */
export class WithdrawnError extends StoreError {
  override readonly name = "WithdrawnError";
  readonly slug: string;
  readonly headline: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly withdrawnAt: string;

  constructor(gone: {
    slug: string;
    headline: string;
    reason: string;
    withdrawnAt: string;
  }) {
    super(`The article "${gone.slug}" was withdrawn: ${gone.reason}`);
    this.slug = gone.slug;
    this.headline = gone.headline;
    this.reason = gone.reason;
    this.withdrawnAt = gone.withdrawnAt;
  }
}

/** The database's tables are not those that this version of the program knows. */
export class MigrationError extends StoreError {
  override readonly name = "MigrationError";
}

const CONNECTION_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

/** Gives the named error for what a driver threw. Never throws; an error of ours is given back as it is. */
export function translateError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = codeOf(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  const options = { cause };
  if (code.startsWith("23")) return new ConstraintError(message, options);
  if (code === "40001" || code === "40P01")
    return new ConflictError(message, options);
  if (code === "57014") return new TimeoutError(message, options);
  if (
    code.startsWith("08") ||
    CONNECTION_CODES.has(code) ||
    /connection terminated|not queryable|timeout exceeded when trying to connect/i.test(
      message,
    )
  )
    return new ConnectionError(
      `The database cannot be reached: ${message}`,
      options,
    );
  return new StoreError(message, options);
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error)
    return String(error.code);
  return "";
}
