import type { Draft, NameSpan, Token } from "../document/draft.ts";
import { countryByName } from "../lexicon/countries.ts";
import { type Span, spansOverlap, type TextSpan } from "../document/span.ts";
import { type FoundNames, trimSpan } from "./read-spans.ts";
import { changeName, nameFrom } from "./name-span.ts";

type Context = Pick<Draft, "text" | "tokens" | "article" | "dates" | "money">;

// "UPDATE 2-", "WRAPUP 1-", "RPT-": what a wire prints before a headline.
const SLUG =
  /^(?:UPDATE|WRAPUP|RPT|CORRECTED|REFILE|EXCLUSIVE|ANALYSIS|FACTBOX|FEATURE|INTERVIEW|ADVISORY|FLASH|URGENT)$/u;
// "the Ports and Maritime Organisation": one body, not two.
const BODY =
  /^(?:Organi[sz]ation|Authority|Commission|Administration|Agency|Council|Board|Ministry|Department|Bureau|Corporation|Institute|Association)$/u;

/** What earlier stages know better: where the copy was filed, what is a date or a sum, what the wire prints itself. */
export function settleContext(
  draft: Context,
  { names, titles }: FoundNames,
): FoundNames {
  const places = draft.article.dateline?.places ?? [];
  const taken = [...draft.money, ...draft.dates].sort(
    (a, b) => a.start - b.start,
  );
  const kept = names
    .filter((name) => !overlapsAny(taken, name))
    .filter(({ text }) => !SLUG.test(text))
    .map((name) =>
      places.some((place) => spansOverlap(place, name))
        ? changeName(name, { type: "place" })
        : name,
    );
  const missed = places.flatMap((place) =>
    kept.some((name) => spansOverlap(place, name))
      ? []
      : placeName(draft, place),
  );
  return {
    names: [
      ...joinFirms(draft, joinBodies(draft, settleLoose(kept))),
      ...missed,
    ].sort((a, b) => a.start - b.start),
    titles,
  };
}

/** The place of a dateline up to its comma: "MADISON" of "MADISON, Wis." */
function placeName({ text, tokens }: Context, place: TextSpan): NameSpan[] {
  const comma = place.text.indexOf(",");
  const end = comma < 0 ? place.end : place.start + comma;
  const firstToken = tokens.findIndex(({ start }) => start >= place.start);
  let endToken = firstToken;
  while ((tokens[endToken]?.end ?? Infinity) <= end) endToken++;
  const span = trimSpan(text, tokens, firstToken, endToken);
  return span ? [nameFrom(span, "place", 0.9)] : [];
}

const LOOSE = new Set<NameSpan["type"]>(["product", "law", "event"]);

/** What is a place or an organization elsewhere in the article is no product, law or event here. */
function settleLoose(names: readonly NameSpan[]): NameSpan[] {
  const others = new Map<string, NameSpan["type"]>();
  for (const { text, type } of names)
    if (type === "place" || type === "organization") others.set(text, type);
  return names.map((name) =>
    LOOSE.has(name.type)
      ? changeName(name, { type: others.get(name.text) ?? name.type })
      : name,
  );
}

/** Whether a span meets one of the sorted spans. */
function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next.start < end;
}

/** "the Ports and Maritime Organisation" is read as one name from the article on, "Department of Mines" to its end. */
function joinBodies(
  { text, tokens }: Context,
  names: readonly NameSpan[],
): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const [at, name] of names.entries()) {
    if (name.firstToken < (joined.at(-1)?.endToken ?? 0)) continue;
    joined.push(joinBody(text, tokens, name, names[at - 1], names[at + 1]));
  }
  return joined;
}

function joinBody(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
  before: NameSpan | undefined,
  next: NameSpan | undefined,
): NameSpan {
  const last = tokens[name.endToken - 1];
  if (name.type !== "organization" || !last || !BODY.test(last.text))
    return name;
  const endToken =
    next && isOwner(tokens, name, next)
      ? next.endToken
      : bodyEnd(tokens, name.endToken, next?.firstToken ?? tokens.length);
  const end = tokens[endToken - 1]?.end;
  if (endToken > name.endToken && end !== undefined)
    return changeName(name, {
      end,
      endToken,
      text: text.slice(name.start, end),
    });
  const first = bodyStart(tokens, name.firstToken);
  const start = tokens[first]?.start;
  if (first === name.firstToken || start === undefined) return name;
  if (before && before.endToken > first) return name;
  return changeName(name, {
    start,
    firstToken: first,
    text: text.slice(start, name.end),
  });
}

/** Whether a body's name goes on with the country that it belongs to: "Maritime Organisation of Iran". */
function isOwner(
  tokens: readonly Token[],
  name: NameSpan,
  next: NameSpan,
): boolean {
  return (
    next.type === "place" &&
    name.endToken - name.firstToken > 1 &&
    next.firstToken === name.endToken + 1 &&
    tokens[name.endToken]?.text === "of" &&
    countryByName(next.text) !== undefined
  );
}

/** Where "Department" ends with what it is for, "of Mines and Energy"; its own end where nothing of the kind follows. */
function bodyEnd(
  tokens: readonly Token[],
  endToken: number,
  limit: number,
): number {
  if (!/^(?:of|for)$/u.test(tokens[endToken]?.text ?? "")) return endToken;
  let end = endToken + 1;
  while (end < limit && isPlainCapital(tokens[end])) end++;
  if (end === endToken + 1) return endToken;
  if (
    tokens[end]?.text === "and" &&
    end + 1 < limit &&
    isPlainCapital(tokens[end + 1])
  )
    end += 2;
  return end;
}

function isPlainCapital(token: Token | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
}

/** Index of the "Ports" in "the Ports and Maritime …"; the name's own first token where no such words stand before. */
function bodyStart(tokens: readonly Token[], firstToken: number): number {
  if (tokens[firstToken - 1]?.lower !== "and") return firstToken;
  let first = firstToken - 1;
  while (isPlainCapital(tokens[first - 1])) first--;
  const opens = tokens[first - 1]?.lower;
  return first < firstToken - 1 && opens === "the" ? first : firstToken;
}

const FIRM =
  /^(?:Limited|Ltd|Corp|Corporation|Company|Co|Inc|PLC|Plc|plc|Bhd|SA|AG|NV)$/u;

/** "India" beside "Ports Global Limited", found or missed by the tagger, is the firm India Ports Global Limited. */
function joinFirms(
  { text, tokens }: Context,
  names: readonly NameSpan[],
): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const [at, name] of names.entries()) {
    const before = joined.at(-1);
    if (before && before.endToken > name.firstToken) continue;
    const endToken =
      name.type === "place" || name.type === "nationality"
        ? firmEnd(tokens, name, names[at + 1])
        : name.endToken;
    const end = tokens[endToken - 1]?.end ?? name.end;
    joined.push(
      endToken === name.endToken
        ? name
        : changeName(name, {
            type: "organization",
            end,
            endToken,
            text: text.slice(name.start, end),
          }),
    );
  }
  return joined;
}

const LONGEST_FIRM = 6;

/** Where the firm ends that goes on with capitals from a place; the place's own end where none does. */
function firmEnd(
  tokens: readonly Token[],
  { endToken }: NameSpan,
  next: NameSpan | undefined,
): number {
  for (let at = endToken; at < endToken + LONGEST_FIRM; at++) {
    const word = tokens[at]?.text ?? "";
    if (!/^\p{Lu}/u.test(word)) break;
    // Another thing's name begins and ends before the firm would.
    if (next && at >= next.endToken && next.type !== "organization") break;
    if (FIRM.test(word) && at > endToken) return at + 1;
  }
  return endToken;
}
