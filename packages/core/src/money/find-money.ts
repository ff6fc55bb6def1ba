import type { MoneyExpression } from "../document/date-and-money.ts";
import type { Draft, Stage } from "../document/draft.ts";
import { spansOverlap, type Span } from "../document/span.ts";
import { findQualifier } from "./find-qualifier.ts";
import {
  findSymbolStart,
  matchAtFigures,
  matchAtNumberWords,
} from "./find-matches.ts";
import { lendScales } from "./lend-scales.ts";
import { parseFigure, parseNumberWords, parseScale } from "./parse-amount.ts";
import {
  FIGURE_FIRST,
  LAST_MARK,
  MARK_LAST,
  SYMBOL_FIRST,
  WORDS_FIRST,
} from "./patterns.ts";
import {
  type CurrencyContext,
  readCurrencyContext,
  resolveSymbol,
  resolveUnit,
  type ResolvedCurrency,
} from "./resolve-currency.ts";

/** Money stage: sums of money. */
export const moneyStage: Stage = { name: "money", run: findMoney };

interface Sum extends Span {
  amount: number;
  currency: string;
  /** A figure the text leaves open: "millions of dollars", "$25-35 million". */
  open: "more than" | "up to" | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function findMoney(draft: Draft): Partial<Draft> {
  const context = readCurrencyContext(draft);
  const proposed: Sum[] = [];
  const propose = (match: RegExpExecArray): void => {
    const sum = readSum(match.groups ?? {}, context);
    const start = match.index;
    if (sum) proposed.push({ start, end: start + match[0].length, ...sum });
  };
  const { text, tokens } = draft;
  matchAtFigures(text, SYMBOL_FIRST, propose, findSymbolStart);
  matchAtFigures(text, FIGURE_FIRST, propose);
  matchAtNumberWords(text, tokens, WORDS_FIRST, propose);
  if (LAST_MARK.test(text)) matchAtFigures(text, MARK_LAST, propose);
  if (proposed.length === 0) return { money: [] };
  proposed.sort((a, b) => a.start - b.start || b.end - a.end);
  const money: MoneyExpression[] = [];
  let last: Span = { start: 0, end: 0 };
  const isDate = overlapTest(
    draft.dates.filter((date) => /\p{L}/u.test(date.text)),
  );
  const isRemoved = overlapTest(draft.article.removed);
  for (const sum of proposed) {
    if (spansOverlap(sum, last) || isRemoved(sum)) continue;
    // "March 3 million dlrs": the figure belongs to the date.
    if (isDate({ start: sum.start, end: sum.start + 1 })) continue;
    const { start, end, amount, currency, open } = sum;
    money.push({
      start,
      end,
      text: draft.text.slice(start, end),
      amount,
      currency,
      qualifier: findQualifier(draft.text, start) ?? open,
    });
    last = sum;
  }
  return { money: lendScales(draft.text, money) };
}

function readSum(
  groups: Groups,
  context: CurrencyContext,
): Omit<Sum, keyof Span> | null {
  const scale = parseScale(groups["scale"] ?? groups["bare"]);
  const unit = resolve(groups, scale, context);
  if (!unit) return null;
  const counted = countUnits(groups, scale);
  if (!Number.isFinite(counted)) return null;
  const open = groups["upper"] ? "up to" : isVague(groups) ? "more than" : null;
  return {
    amount: round(unit.minor ? counted / 100 : counted),
    currency: unit.currency,
    open,
  };
}

function resolve(
  { symbol, unit, nation, figure, vague }: Groups,
  scale: number,
  context: CurrencyContext,
): ResolvedCurrency | null {
  const large =
    scale > 1 || vague !== undefined || /\d{3}|\.\d\d$/u.test(figure ?? "");
  if (symbol !== undefined) return resolveSymbol(symbol, large, context);
  if (unit === undefined) return null;
  // "a USD 1.5 million bail": a code after a word begins its own sum.
  if (figure === undefined && /^[A-Z]{3}$/u.test(unit)) return null;
  const scaled =
    scale > 1 || vague !== undefined || /,\d{3}/u.test(figure ?? "");
  // "the 4,000 mark"
  if (unit.toLowerCase() === "mark" && scale === 1) return null;
  return resolveUnit(unit, nation, scaled, context);
}

function countUnits(
  { figure, upper, words, vague, bare }: Groups,
  scale: number,
): number {
  if (vague !== undefined) return readVague(vague);
  if (bare !== undefined) return scale;
  if (words !== undefined) return parseNumberWords(words) * scale;
  return parseFigure(upper ?? figure ?? "") * scale;
}

function isVague({ vague, bare }: Groups): boolean {
  return vague !== undefined || bare !== undefined;
}

/** "hundreds of millions of" is 100 million and more. */
function readVague(vague: string): number {
  let product = 1;
  for (const word of vague.toLowerCase().split(/[^a-z]+/u)) {
    const single = word.replace(/s$/u, "");
    product *=
      single === "ten"
        ? 10
        : single === "dozen"
          ? 12
          : single === "score"
            ? 20
            : parseScale(single);
  }
  return product;
}

function round(amount: number): number {
  return Number(amount.toPrecision(12));
}

/** A test in amortised constant time for spans asked in text order. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return (span) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= span.start) at++;
    const next = spans[at];
    return next !== undefined && spansOverlap(next, span);
  };
}
