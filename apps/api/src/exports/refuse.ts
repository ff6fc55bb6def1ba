/** Why an export is not given, and what to do instead. */
export class ExportRefusal extends Error {
  override name = "ExportRefusal";
  readonly status: 400 | 404 | 405 | 410 | 503;
  readonly code: string;

  constructor(
    status: 400 | 404 | 405 | 410 | 503,
    code: string,
    message: string,
  ) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A refusal in the shape that GraphQL errors have, so that clients read one shape only. */
export function formatErrors(
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ errors: [{ message, extensions }] });
}
