import type { Dateline } from "../document/article.ts";
import type { Span, TextSpan } from "../document/span.ts";
import { agencyAt, isAgency } from "./parse-agency.ts";
import { dayAt, resolveFiledOn } from "./parse-filing-day.ts";
import { type Places, placesAt } from "./parse-places.ts";

/** How far into a line a dateline may reach; hostile copy is not searched further. */
const REACH = 200;
// Between place, day and agency: a comma, white space, or both; Indian and Gulf houses write "CAIRO- 24 July".
const JOINT = /^(?:\s*[,;]\s*|\.\s+(?=\/)|\s*[-–—]\s+(?=\d)|\s+)/u;
const SEPARATOR =
  /^\s*(?:[:：]|[-–—_]+|\/{1,2}(?!\w))(?=\s|["“'‘[(]|\p{Lu}|$)\s*[-–—_]*/u;

/** What a dateline needs to know beside its line. */
export interface DatelineContext {
  /** Gives the year that the line leaves out, ISO 8601. */
  publishedOn: string | null;
  /** Whether a name is a known city or country; a bare "Geneva: …" is a dateline only then. */
  isKnownPlace: (name: string) => boolean;
}

/** A dateline and where the story begins after it. */
export interface FoundDateline {
  dateline: Dateline;
  bodyStart: number;
  /** Whether there is neither day nor agency: "Geneva: …" could as well be a speaker in a transcript. */
  weak: boolean;
}

/**
 * Reads the dateline at the start of a line; null where there is none.
 *
 * MOSCOW, Oct 20 (Reuters): · KYIV/MOSCOW (Reuters) - · SANTIAGO, 21 DEC 89 (AFP) -- · ABOARD AIR FORCE ONE (AP) —
 */
export function parseDateline(
  text: string,
  line: Span,
  context: DatelineContext,
): FoundDateline | null {
  const limit = Math.min(line.end, line.start + REACH);
  const places = placesAt(text, line.start, limit) ?? noPlaces(line.start);
  const rest = readTail(text, places.end, limit);
  const separator = separatorAt(text, rest, limit);
  const ending = { separated: separator > 0, alone: rest.end >= line.end };
  if (!isDateline(text, places, rest, ending, context)) return null;
  const start = places.spans[0]?.start ?? line.start;
  return {
    dateline: {
      start,
      end: rest.end,
      text: text.slice(start, rest.end),
      places: places.spans,
      filedOn: resolveFiledOn(rest.day, context.publishedOn),
      agency: rest.agency,
    },
    bodyStart: skipSpace(text, rest.end + separator, line.end),
    weak: rest.day === null && rest.agency === null,
  };
}

/** "(Reuters) - Oil rose": an agency's line that leaves out the place. */
function noPlaces(start: number): Places {
  return { spans: [], capitals: false, end: start };
}

/** How long the colon or dash after the dateline is; "MOSCOW, July 23. /TASS/." ends in a dot. */
function separatorAt(
  text: string,
  { day, agency, end }: Tail,
  limit: number,
): number {
  const ahead = text.slice(end, limit);
  const dot =
    day && agency && text[end - 1] === "/"
      ? /^\.\s/u.exec(ahead)?.[0].length
      : undefined;
  return dot ?? SEPARATOR.exec(ahead)?.[0].length ?? 0;
}

interface Tail {
  day: ReturnType<typeof dayAt>;
  agency: TextSpan | null;
  end: number;
}

/** Day and agency after the places, in either order, each at most once. */
function readTail(text: string, from: number, limit: number): Tail {
  const tail: Tail = { day: null, agency: null, end: from };
  let agencyAfterDay = false;
  for (;;) {
    const joint = JOINT.exec(text.slice(tail.end, limit))?.[0].length ?? 0;
    const at = tail.end + joint;
    const day = tail.day || joint === 0 ? null : dayAt(text, at, limit);
    // "PANAMA CITY (PANAMA), 20 DEC 89 (EFE)": brackets before the day gave the country, if others follow it.
    const taken = tail.agency !== null && (tail.day === null || agencyAfterDay);
    const agency =
      day || taken ? null : agencyAt(text, at, limit, tail.day !== null);
    if (day) tail.day = day;
    else if (agency) {
      tail.agency = agency.name;
      agencyAfterDay = tail.day !== null;
    }
    const end = day?.end ?? agency?.end;
    if (end === undefined) return tail;
    tail.end = end;
  }
}

/** Whether what was read is enough to call the line's start a dateline, and not a headline with a date in it. */
function isDateline(
  text: string,
  places: Places,
  { day, agency, end }: Tail,
  { separated, alone }: { separated: boolean; alone: boolean },
  context: DatelineContext,
): boolean {
  // Most lines end here; whether their first words are a place need not be looked up.
  if (!day && !separated && !(agency && !alone)) return false;
  const known =
    places.spans.length > 0 &&
    places.spans.every((place) => context.isKnownPlace(place.text));
  if (day) {
    const jointed =
      places.spans.some((place) => place.text.includes(",")) ||
      /[,–-]\s*$/u.test(text.slice(places.end, day.span.start));
    if (!jointed && !known) return false;
    if (agency || separated || alone) return true;
    return places.capitals && /^\s+\p{Lu}/u.test(text.slice(end, end + 3));
  }
  if (places.spans.length === 0)
    return agency !== null && isAgency(agency.text) && separated;
  if (agency)
    return (
      (separated && (known || isAgency(agency.text))) ||
      (known && !alone && isAgency(agency.text))
    );
  return (
    separated &&
    !alone &&
    known &&
    (places.capitals || places.spans.length === 1)
  );
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text[at] ?? "")) at++;
  return at;
}
