import { countryOfCity, countryOfRegion } from "./cities.ts";
import { countryByName } from "./countries.ts";

// Places that copy is filed from and that no table of cities has.
const OTHER_FILING_PLACES: ReadonlySet<string> = new Set([
  "united nations",
  "vatican city",
  "gaza",
  "west bank",
  "brussels",
]);

/** Whether a name is a city, region or country that a dateline can stand for without day and agency: "Geneva", "RAMALLAH, West Bank". */
export function isKnownPlace(name: string): boolean {
  const place = (name.split(",")[0] ?? "").trim();
  return (
    OTHER_FILING_PLACES.has(place.toLowerCase()) ||
    countryOfCity(place) !== undefined ||
    countryOfRegion(place) !== undefined ||
    countryByName(place) !== undefined
  );
}
