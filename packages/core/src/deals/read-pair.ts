import type { Draft } from "../document/draft.ts";
import { countryByDemonym, countryByName } from "../lexicon/countries.ts";
import { findCountryEntities } from "./country-entities.ts";
import type { Actor } from "./sides.ts";

/** Answers for a word such as "Norlandic-Westrian" or "US-Japan" the two states that it couples. */
export function openPairs(
  draft: Draft,
): (text: string, start: number, end: number) => Actor[] | null {
  const states = findCountryEntities(draft.entities);
  return (text, start, end) => {
    if (!text.includes("-")) return null;
    const halves = text.split(/[-–]/u);
    // "Mexican-American": people of one country, no two states.
    if (halves.length !== 2 || halves[1]?.startsWith("American")) return null;
    const codes = halves.map(
      (half) => (countryByDemonym(half) ?? countryByName(half))?.code,
    );
    if (!codes.every((code) => code !== undefined)) return null;
    return halves.map((half, at) => {
      const entity = states.get(codes[at] ?? "");
      const from = at === 0 ? start : end - half.length;
      return {
        side: {
          start: from,
          end: from + half.length,
          name: entity?.name ?? half,
          entityId: entity?.id ?? null,
          person: false,
          state: true,
        },
        person: null,
        adjective: true,
        place: true,
      };
    });
  };
}
