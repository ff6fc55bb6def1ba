import { isEnumType } from "graphql";
import { schema } from "../schema/index.ts";
import { ExportRefusal } from "./refuse.ts";

/**
 * Reads a parameter that is a word of one of the schema's enums, as exports write it (`denies`) or as GraphQL does (`DENIES`).
 * Errors: `ExportRefusal` that lists the words.
 */
export function parseWord(
  enumName: string,
  parameter: string,
  given: string | undefined,
): string | null {
  if (given === undefined) return null;
  const type = schema.getType(enumName);
  const values = isEnumType(type) ? type.getValues() : [];
  const known = values.find(
    ({ name, value }) => name === given || value === given,
  );
  if (known) return String(known.value);
  throw new ExportRefusal(
    400,
    "BAD_USER_INPUT",
    `"${given.slice(0, 80)}" is no ${parameter}. Give one of these: ${values.map(({ value }) => String(value)).join(", ")}.`,
  );
}
