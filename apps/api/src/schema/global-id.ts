import { badInput } from "./bad-input.ts";

/** Makes one opaque ID of a type and the ID within it; safe in an address as it is. */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`, "utf8").toString("base64url");
}

/** Splits a global ID. Errors: BAD_USER_INPUT where it is not one of ours. */
export function decodeGlobalId(globalId: string): {
  typename: string;
  id: string;
} {
  const parts = splitGlobalId(globalId);
  if (parts === null)
    throw badInput(`"${globalId.slice(0, 80)}" is no global ID.`, ["id"]);
  return parts;
}

/** The number of a row of this type; null where the global ID is of another type or none at all. */
export function parseRowId(globalId: string, typename: string): number | null {
  const parts = splitGlobalId(globalId);
  return parts?.typename === typename ? parseNumber(parts.id) : null;
}

/** Loads rows by the IDs within their type, in order; null where there is none. */
export function loadRows<Row>(
  ids: readonly string[],
  load: (id: number) => Promise<Row | null>,
): Promise<(Row | null)[]> {
  return Promise.all(
    ids.map(async (id) => {
      const number = parseNumber(id);
      return number === null ? null : load(number);
    }),
  );
}

function splitGlobalId(
  globalId: string,
): { typename: string; id: string } | null {
  const [, typename, id] =
    /^(Article|Entity|Quote|Deal):(.+)$/su.exec(
      Buffer.from(globalId, "base64url").toString("utf8"),
    ) ?? [];
  return typename === undefined || id === undefined ? null : { typename, id };
}

function parseNumber(id: string): number | null {
  return /^[1-9]\d{0,14}$/u.test(id) ? Number(id) : null;
}
