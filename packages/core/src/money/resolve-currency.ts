import type { Draft } from "../document/draft.ts";
import {
  CURRENCY_CODES,
  CURRENCY_SYMBOLS,
  CURRENCY_UNITS,
  type CurrencyUnit,
  WORDLIKE_CODES,
} from "../lexicon/currencies.ts";

const UNIT_BY_WORD: ReadonlyMap<string, CurrencyUnit> = new Map(
  CURRENCY_UNITS.flatMap((unit) => unit.words.map((word) => [word, unit])),
);

/** What a unit stands for at one place: its currency, and whether the figure counts hundredths of it. */
export interface ResolvedCurrency {
  currency: string;
  minor: boolean;
}

/** What the article says about its own currencies. */
export interface CurrencyContext {
  /** Before the euro: "francs" were French and "marks" German. */
  before2002: boolean;
  /** What a bare "$" or "dollars" stands for. */
  dollar: string;
  /** The currency of the nation that the article names most, of those that have such a unit: whose rupees, whose pesos. */
  homeOf: (unit: CurrencyUnit) => string | null;
}

// "(All figures in Canadian dollars)", "amounts are in Australian dlrs unless…"
const HOUSE_DOLLAR =
  /\b(?:figures|amounts|sums|prices|values)(?: are)?(?: stated| given| quoted)? in (canadian|australian|new zealand|hong kong|singapore) (?:dollars|dlrs|funds)/iu;

// What wires wrote until the nineties: "3 mln dlrs", "5 mln stg".
const OLD_STYLE = /\b(?:dlrs?|stg|cts)\b/u;

export function readCurrencyContext(draft: Draft): CurrencyContext {
  const { text, article } = draft;
  const filed =
    article.dateline?.filedOn?.value ?? article.publishedOn?.value ?? "";
  const nation = HOUSE_DOLLAR.exec(text)?.[1]?.toLowerCase();
  const dollars = UNIT_BY_WORD.get("dollars")?.national;
  return {
    before2002: filed ? /^1\d{3}|^200[01]/u.test(filed) : OLD_STYLE.test(text),
    dollar: (nation && dollars?.[nation]) || "USD",
    homeOf: homeFinder(text),
  };
}

// Units of many nations, where the one that the article is about decides.
const SHARED_UNITS = new Set(
  "rupees pesos riyals dinars shillings crowns kwacha".split(" "),
);

function homeFinder(text: string): CurrencyContext["homeOf"] {
  const found = new Map<CurrencyUnit, string | null>();
  return (unit) => {
    if (!unit.national || !SHARED_UNITS.has(unit.words[0] ?? "")) return null;
    const known = found.get(unit);
    if (known !== undefined) return known;
    const home = mostNamed(text, unit.national);
    found.set(unit, home);
    return home;
  };
}

function mostNamed(
  text: string,
  national: Readonly<Record<string, string>>,
): string | null {
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${Object.keys(national).join("|")})(?!\p{L})`,
    "giu",
  );
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(pattern)) {
    const code = national[name.toLowerCase()] ?? "";
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [code, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}

/** `large`: with a scale, thousands or cents. "N10" is a road and "COP27" a conference. */
export function resolveSymbol(
  symbol: string,
  large: boolean,
  context: CurrencyContext,
): ResolvedCurrency | null {
  const mark = symbol.trim();
  if (mark === "$") return { currency: context.dollar, minor: false };
  if (mark === "¢") return { currency: context.dollar, minor: true };
  if (!large && (/^\p{L}$/u.test(mark) || WORDLIKE_CODES.has(mark)))
    return null;
  if (/^Rs?e?\.?$/u.test(mark) && mark !== "R")
    return resolveUnit("rupees", undefined, large, context);
  const currency =
    CURRENCY_SYMBOLS[mark] ?? (CURRENCY_CODES.has(mark) ? mark : null);
  return currency === null
    ? null
    : { currency: modern(currency), minor: false };
}

function modern(code: string): string {
  return code === "RMB" ? "CNY" : code;
}

/** Null where the word is no money here: "12 pounds of sugar", "450 marks", "2020 won". */
export function resolveUnit(
  word: string,
  nation: string | undefined,
  scaled: boolean,
  context: CurrencyContext,
): ResolvedCurrency | null {
  const unit = UNIT_BY_WORD.get(word.toLowerCase());
  if (!unit) {
    if (!CURRENCY_CODES.has(word)) return null;
    if (WORDLIKE_CODES.has(word) && !scaled) return null;
    return { currency: modern(word), minor: false };
  }
  const minor = unit.minor === true;
  if (nation !== undefined) {
    const currency = unit.national?.[nation.toLowerCase()];
    return currency === undefined ? null : { currency, minor };
  }
  if (
    unit.needsScale &&
    !scaled &&
    !(context.before2002 && unit.code === "DEM")
  )
    return null;
  if (unit.code === "USD") return { currency: context.dollar, minor };
  const home = context.homeOf(unit);
  if (home !== null) return { currency: home, minor };
  return {
    currency: (context.before2002 ? unit.before2002 : undefined) ?? unit.code,
    minor,
  };
}
