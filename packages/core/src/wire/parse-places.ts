import { type TextSpan, textSpan } from "../document/span.ts";

/** The places at the start of a dateline. */
export interface Places {
  spans: TextSpan[];
  /** Whether the first is in capitals, as agencies print it. */
  capitals: boolean;
  end: number;
}

const STARS = /^[*•\s]{1,8}/u;
// A word before a day is a month, whole or misspelt, and no further word of the place: "RICHMOND, Va. Feb 26".
const NO_MONTH = String.raw`(?!\p{L}+\.?\s+\d{1,2}(?!\d))`;
const PLACE_END = String.raw`(?=[\s,/:;(–—_-]|$)`;
const CAPITAL_WORD = String.raw`${NO_MONTH}\p{Lu}[\p{Lu}\p{M}'’.]*`;
const MIXED_WORD = String.raw`${NO_MONTH}\p{Lu}[\p{L}\p{M}'’.]+`;
const REGION_WORD = String.raw`${NO_MONTH}\p{Lu}\p{L}*(?:\.\p{Lu}\p{L}*)*\.?`;
// SAN SALVADOR · ABOARD AIR FORCE ONE · N'DJAMENA · ST. PAUL · WASHINGTON D.C.
const CAPITALS = new RegExp(
  String.raw`^${CAPITAL_WORD}(?:[ -](?:${CAPITAL_WORD}|[a-z]{1,3}(?=[ -]\p{Lu}{2})))*${PLACE_END}`,
  "u",
);
// New York · Frankfurt am Main · Rio de Janeiro
const MIXED = new RegExp(
  String.raw`^${MIXED_WORD}(?:[ -](?:(?:de|da|do|del|la|le|el|al|am|an|on|upon|of|the|und|der|sur) )*${MIXED_WORD}){0,3}${PLACE_END}`,
  "u",
);
// ", Calif." · ", West Germany" · ", N.Y." · ", W.Va." after a city
const REGION = new RegExp(
  String.raw`^, ?${REGION_WORD}(?:[ -]${REGION_WORD}){0,3}${PLACE_END}`,
  "u",
);
const SLASH = /^ ?\/ ?/u;
const MOST_PLACES = 5;

/** Reads one or several places from an offset on; null where no place can begin there. */
export function placesAt(
  text: string,
  start: number,
  limit: number,
): Places | null {
  let at = start + (STARS.exec(text.slice(start, limit))?.[0].length ?? 0);
  const spans: TextSpan[] = [];
  let capitals = false;
  while (spans.length < MOST_PLACES) {
    const place = placeAt(text, at, limit);
    if (!place) break;
    if (spans.length === 0) capitals = place.capitals;
    spans.push(textSpan(text, at, place.end));
    at = place.end;
    const slash = SLASH.exec(text.slice(at, limit));
    if (!slash) break;
    at += slash[0].length;
  }
  const last = spans.at(-1);
  return last ? { spans, capitals, end: last.end } : null;
}

function placeAt(
  text: string,
  at: number,
  limit: number,
): { end: number; capitals: boolean } | null {
  const ahead = text.slice(at, limit);
  const city = cityIn(ahead);
  if (!city) return null;
  const rest = ahead.slice(city.length);
  const region = REGION.exec(rest);
  const wanted = region !== null && !isAgencyOrWeekday(region[0]);
  return {
    end: at + city.length + (wanted ? region[0].length : 0),
    capitals: isCapitals(city),
  };
}

function cityIn(ahead: string): string | null {
  const capitals = CAPITALS.exec(ahead)?.[0];
  if (capitals && capitals.length >= 3) return trimDot(ahead, capitals);
  return MIXED.exec(ahead)?.[0] ?? null;
}

/** "BONN. The" is no place with a dot: a dot belongs to a place only inside it or in initials. */
function trimDot(ahead: string, city: string): string {
  return city.endsWith(".") &&
    !/\p{Lu}\.\p{Lu}\.$/u.test(city) &&
    /^\s+\p{Lu}/u.test(ahead.slice(city.length))
    ? city.slice(0, -1)
    : city;
}

function isCapitals(city: string): boolean {
  return (
    city.replace(/\b[a-z]{1,3}\b/gu, "").toUpperCase() ===
    city.replace(/\b[a-z]{1,3}\b/gu, "")
  );
}

function isAgencyOrWeekday(region: string): boolean {
  return /^, ?(?:reuters|afp|ap|xinhua|tass|upi|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu.test(
    region,
  );
}
