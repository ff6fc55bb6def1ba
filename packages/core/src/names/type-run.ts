import type { Token } from "../document/draft.ts";
import type { EntityType } from "../document/entity.ts";
import { countryOfCity, countryOfRegion } from "../lexicon/cities.ts";
import {
  countryByName,
  countryBySeat,
  isDemonym,
} from "../lexicon/countries.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { isKnownOrganization } from "../lexicon/known-organizations.ts";
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  FACILITY_HEADS,
  LAW_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
} from "../lexicon/organization-words.ts";

export interface TypedRun {
  type: EntityType;
  end: number;
  confidence: number;
}

/** Types the run of name words `tokens[first, end)`; may cut it short, null where it is no name. */
export function typeRun(
  tokens: readonly Token[],
  first: number,
  end: number,
  afterTitle: boolean,
): TypedRun | null {
  if (first >= end) return null;
  const text = textOf(tokens, first, end);
  const head = tokens[first];
  const last = tokens[end - 1]?.lower ?? "";
  if (!head) return null;
  if (afterTitle) return { type: "person", end, confidence: 0.8 };
  const whole = typeOfWhole(text);
  if (whole) return { type: whole, end, confidence: 0.9 };
  if (end - first > 1) {
    if (isKnownOrganization(text) || COMPANY_SUFFIXES.has(last))
      return { type: "organization", end, confidence: 0.8 };
    for (const [heads, type] of HEADS)
      if (heads.has(last)) return { type, end, confidence: 0.7 };
    const of = tokens
      .slice(first, end)
      .findIndex(({ lower }) => lower === "of");
    if (of > 0)
      for (const [heads, type] of HEADS)
        if (heads.has(tokens[first + of - 1]?.lower ?? ""))
          return { type, end, confidence: 0.6 };
    if (isDemonym(head.text))
      return { type: "nationality", end: first + 1, confidence: 0.8 };
    if (genderOfGivenName(head.text) || end - first <= 3)
      return { type: "person", end, confidence: 0.6 };
    return { type: "organization", end, confidence: 0.4 };
  }
  if (/^\p{Lu}{2,}$/u.test(text))
    return { type: "organization", end, confidence: 0.5 };
  if (genderOfGivenName(text)) return { type: "person", end, confidence: 0.5 };
  return { type: "person", end, confidence: 0.3 };
}

const HEADS: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [ORGANIZATION_HEADS, "organization"],
  [FACILITY_HEADS, "facility"],
  [PLACE_HEADS, "place"],
  [LAW_HEADS, "law"],
  [EVENT_HEADS, "event"],
];

function typeOfWhole(text: string): EntityType | null {
  if (countryByName(text)) return "place";
  if (isDemonym(text)) return "nationality";
  if (isKnownOrganization(text) || countryBySeat(text)) return "organization";
  if (countryOfRegion(text) !== undefined) return "place";
  if (countryOfCity(text) !== undefined && !genderOfGivenName(text))
    return "place";
  return null;
}

function textOf(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map((token, at) => (at > 0 && token.spaced ? " " : "") + token.text)
    .join("");
}
