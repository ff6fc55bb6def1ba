import type { Token } from "../document/draft.ts";
import type { EntityType } from "../document/entity.ts";
import { countryByName } from "../lexicon/countries.ts";
import { CORPORATE_SUFFIXES } from "../lexicon/organization-nouns.ts";

/** A stretch of tokens inside a name. */
export interface Cut {
  first: number;
  end: number;
  type: EntityType;
}

/** "Ports Board of Peru | and | Acme Mills Ltd": two bodies that were taken for one. */
export function splitBodies(tokens: readonly Token[], cut: Cut): Cut[] {
  const suffix = (tokens[cut.end - 1]?.lower ?? "").replace(/\.$/u, "");
  if (cut.type !== "organization" || !CORPORATE_SUFFIXES.has(suffix))
    return [cut];
  for (let at = cut.first + 3; at < cut.end - 2; at++)
    if (
      tokens[at]?.lower === "and" &&
      tokens[at - 2]?.lower === "of" &&
      countryByName(tokens[at - 1]?.text ?? "")
    )
      return [
        { ...cut, end: at },
        { ...cut, first: at + 1 },
      ];
  return [cut];
}
