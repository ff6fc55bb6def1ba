import type { EntityType, Mention, Role } from "../document/entity.ts";
import { countryByCode } from "../lexicon/countries.ts";
import type { NameSpan } from "../document/draft.ts";
import type { TextSpan } from "../document/span.ts";

export type Gender = "f" | "m";

/** An entity while it is being put together. Its id is given at the end, in text order. */
export interface Thing {
  type: EntityType;
  references: Reference[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  gender: Gender | null;
  roles: Role[];
  actsFor: Thing | null;
  /** A name from outside the text, for what the text names only by its capital. */
  knownAs: string | null;
}

/** A place in the text that refers to a thing. */
export interface Reference extends TextSpan {
  thing: Thing;
  form: Mention["form"];
  actsFor: Thing | null;
  firstToken: number;
  endToken: number;
}

export function createThing(type: EntityType): Thing {
  return {
    type,
    references: [],
    country: null,
    gender: null,
    roles: [],
    actsFor: null,
    knownAs: null,
  };
}

/** Adds a name to the references of a thing. */
export function addName(thing: Thing, name: NameSpan): Reference {
  const { start, end, text, firstToken, endToken } = name;
  const reference: Reference = {
    start,
    end,
    text,
    thing,
    form: "name",
    actsFor: null,
    firstToken,
    endToken,
  };
  thing.references.push(reference);
  return reference;
}

/** A country's common name, else the longest form of the name in the text; of equally long ones the one not in capitals, then the first. */
export function fullestName({ references, knownAs, country }: Thing): string {
  let best: string | null = null;
  // "Iran", not "the Islamic republic": a country goes by its common name where the text has it.
  const common = country ? countryByCode(country)?.name : undefined;
  for (const { form, text } of references) {
    if (form !== "name") continue;
    if (text === common) return text;
    if (best === null || rank(text) > rank(best)) best = text;
  }
  return best === null ? (knownAs ?? "") : best.replace(/\s+/gu, " ");
}

function rank(name: string): number {
  return name.length * 2 + (/\p{Ll}/u.test(name) ? 1 : 0);
}
