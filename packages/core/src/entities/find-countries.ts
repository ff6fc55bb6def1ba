import type { NameSpan } from "../document/draft.ts";
import {
  countryByCapital,
  countryByDemonym,
  countryByName,
  countryBySeat,
} from "../lexicon/countries.ts";
import { foldName } from "../lexicon/decode-table.ts";

// Nations within a state and states that are gone: things of their own, though the table gives them their state's code.
const OWN_NATIONS = new Set(
  "england|scotland|wales|northern ireland|east germany|west germany|ussr|soviet union|czechoslovakia|south vietnam|english|scottish|welsh|scots|scot|soviet|soviets|east german|west german|czechoslovak|holy see".split(
    "|",
  ),
);

/** Which country a name is, and whether it is one of its own within or before today's state. */
export interface NamedCountry {
  code: string;
  /** What all names of this country share. */
  key: string;
}

export function findNamedCountry(name: NameSpan): NamedCountry | null {
  const country = countryByName(name.text);
  if (!country) return null;
  const folded = foldName(name.text);
  return {
    code: country.code,
    key: OWN_NATIONS.has(folded) ? `${country.code}:${folded}` : country.code,
  };
}

export function findDemonymCountry(name: NameSpan): NamedCountry | null {
  const country = countryByDemonym(name.text);
  if (!country) return null;
  const folded = foldName(name.text);
  return {
    code: country.code,
    key: OWN_NATIONS.has(folded)
      ? `${country.code}:${folded.replace(/s$/u, "")}`
      : country.code,
  };
}

/** The state that a capital or a palace stands for where it acts. */
export function findSeatCountry(
  text: string,
): { code: string; palace: boolean } | null {
  const seat = countryBySeat(text);
  if (seat) return { code: seat.code, palace: true };
  const capital = countryByCapital(text);
  return capital && !countryByName(text)
    ? { code: capital.code, palace: false }
    : null;
}

/** The country that the words of an organization's name state: "Saudi Central Bank", "Bank of Thailand". */
export function findCountryInName(words: readonly string[]): string | null {
  for (const size of [2, 1]) {
    const first = words.slice(0, size).join(" ");
    const found =
      words.length > size
        ? (countryByDemonym(first) ?? countryByName(first))
        : undefined;
    if (found) return found.code;
  }
  const of = words.lastIndexOf("of");
  if (of < 0) return null;
  return countryByName(words.slice(of + 1).join(" "))?.code ?? null;
}
