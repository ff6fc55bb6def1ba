import type { Draft } from "../document/draft.ts";
import { countryByDemonym, countryByName } from "../lexicon/countries.ts";
import type { Actor } from "./sides.ts";

/** Answers for a word such as "Norlandic-Westrian" or "US-Japan" the two states that it couples. */
export function openPairs(
  draft: Draft,
): (text: string, start: number, end: number) => Actor[] | null {
  return (text, start, end) => {
    if (!text.includes("-")) return null;
    const halves = text.split(/[-–]/u);
    if (halves.length !== 2) return null;
    const codes = halves.map(
      (half) => (countryByDemonym(half) ?? countryByName(half))?.code,
    );
    if (!codes.every((code) => code !== undefined)) return null;
    return halves.map((half, at) => {
      const entity = draft.entities.find(
        ({ type, country }) => type === "place" && country === codes[at],
      );
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
