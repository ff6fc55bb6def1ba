/** The parameters of a page's address, as Next hands them over. */
export type SearchParameters = Record<string, string | string[] | undefined>;

/** One parameter, trimmed; null where it is missing or empty. Of several, the first counts. */
export function readParameter(
  parameters: SearchParameters,
  name: string,
): string | null {
  const value = parameters[name];
  const text = (Array.isArray(value) ? value[0] : value)?.trim();
  return text === undefined || text === "" ? null : text.slice(0, 200);
}

/** A parameter that must be one of a list; anything else counts as not given. */
export function readChoice<Choice extends string>(
  parameters: SearchParameters,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const value = readParameter(parameters, name);
  return choices.find((choice) => choice === value) ?? null;
}

/** A parameter that must be a date as the API takes it. */
export function readDate(
  parameters: SearchParameters,
  name: string,
): string | null {
  const value = readParameter(parameters, name);
  return value !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)
    ? value
    : null;
}

/** A parameter that must be a number of 0 or more. */
export function readAmount(
  parameters: SearchParameters,
  name: string,
): number | null {
  const value = readParameter(parameters, name);
  const amount =
    value === null ? Number.NaN : Number(value.replaceAll(/[\s,]/gu, ""));
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}

/** Which page of a list: after or before a cursor, or the first. */
export interface PageArguments {
  first: number | null;
  after: string | null;
  last: number | null;
  before: string | null;
}

export function readPage(
  parameters: SearchParameters,
  size: number,
): PageArguments {
  const before = readParameter(parameters, "before");
  if (before !== null) return { first: null, after: null, last: size, before };
  return {
    first: size,
    after: readParameter(parameters, "after"),
    last: null,
    before: null,
  };
}
