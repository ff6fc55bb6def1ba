import type { Draft, NameSpan } from "../document/draft.ts";
import { countryByName } from "../lexicon/countries.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import type { FoundNames } from "./read-spans.ts";

/** Rules that hold whatever the tagger thinks. */
export function repairNames(
  _draft: Pick<Draft, "text" | "tokens">,
  { names, titles }: FoundNames,
): FoundNames {
  return {
    names: names.filter(isName).map(settleCountry),
    titles: titles.filter(({ text }) => /\p{L}{2}/u.test(text)),
  };
}

function isName({ text }: NameSpan): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || /^\p{Ll}+$/u.test(text)) return false;
  return !FUNCTION_WORDS.has(text.toLowerCase()) || text === text.toUpperCase();
}

// A country's name alone is the country: "DRC", "UAE" look like organizations.
function settleCountry(name: NameSpan): NameSpan {
  if (name.type !== "organization" && name.type !== "person") return name;
  return countryByName(name.text) &&
    name.text.length > 1 &&
    !/^(?:Georgia|Jordan|Chad|Holland|Israel|Union|Congo)$/u.test(name.text)
    ? { ...name, type: "place" }
    : name;
}
