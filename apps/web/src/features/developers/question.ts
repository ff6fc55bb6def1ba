/** What a reader asks in the explorer, as typed. */
export interface Question {
  query: string;
  /** A JSON object, or nothing. */
  variables: string;
}

/** What the explorer shows for it. */
export interface Answer {
  /** One line on how it went: how long it took and what it cost, or why there is none. */
  state: string;
  isFault: boolean;
  /** The API's answer as readable JSON; empty where it gave none. */
  text: string;
}

/** More than a page can hold with comfort; the API itself gives all. */
const MOST_CHARACTERS = 300_000;

/** The variables of a question; null where they are no JSON object. */
export function parseVariables(text: string): Record<string, unknown> | null {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

export function fail(state: string): Answer {
  return { state, isFault: true, text: "" };
}

interface Result {
  data?: unknown;
  errors?: {
    message: string;
    locations?: { line: number; column: number }[];
  }[];
  extensions?: { cost?: { requested: number; limit: number } };
}

/** An answer of the API as the explorer shows it. */
export function describeAnswer(body: string, tookMs: number): Answer {
  let result: Result;
  try {
    result = JSON.parse(body) as Result;
  } catch {
    return fail("The API answered with something that is not JSON.");
  }
  const whole = JSON.stringify(result, null, 2);
  const text =
    whole.length > MOST_CHARACTERS
      ? `${whole.slice(0, MOST_CHARACTERS)}\n… cut here: ${whole.length.toLocaleString("en-GB")} characters in all. Ask the API itself for the rest.`
      : whole;
  const [error] = result.errors ?? [];
  if (error !== undefined) {
    const place = error.locations?.[0];
    const where =
      place === undefined ? "" : `Line ${place.line}, column ${place.column}: `;
    return { state: where + error.message, isFault: true, text };
  }
  const cost = result.extensions?.cost;
  return {
    state: `Answered in ${Math.max(1, Math.round(tookMs))} ms${cost === undefined ? "" : `, at a cost of ${cost.requested.toLocaleString("en-GB")} of ${cost.limit.toLocaleString("en-GB")}`}.`,
    isFault: false,
    text,
  };
}
