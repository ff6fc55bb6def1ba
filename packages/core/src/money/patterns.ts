import {
  CURRENCY_CODES,
  CURRENCY_SYMBOLS,
  CURRENCY_UNITS,
  MONEY_SCALES,
  NUMBER_WORDS,
} from "../lexicon/currencies.ts";

// All patterns of sums are tried at given places (flag "y"): to look for one at every character of a text is slow.
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
const anyOf = (words: Iterable<string>) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join("|");

const SCALE_WORDS = anyOf(
  Object.keys(MONEY_SCALES).flatMap((word) => [
    word,
    word.toUpperCase(),
    (word[0]?.toUpperCase() ?? "") + word.slice(1),
  ]),
);
// "25-billion", "5bn", "1 lakh crore", "2 hundred million"
const SCALE = String.raw`[-\u00a0 ]?(?:${SCALE_WORDS})(?:[- ](?:${SCALE_WORDS}))?(?![\p{L}\p{N}])`;
const FIGURE = String.raw`\d{1,15}(?:[.,]\d{1,9}){0,6}(?:-\d{1,2}\/\d{1,3})?(?!\d)`;
const DASH = "[-–—]";

const letters = (text: string) => /\p{L}$/u.test(text);
const symbols = Object.keys(CURRENCY_SYMBOLS);
// A symbol that ends in a mark may lean on a space; letters too, but a single letter must touch its figure ("R500").
const MARKS = anyOf(symbols.filter((s) => !letters(s)));
const ABBREVIATIONS = anyOf([
  ...symbols.filter((s) => letters(s) && s.length > 1 && s !== "US"),
  ...CURRENCY_CODES,
]);
const TOUCHING = anyOf(
  symbols.filter((s) => letters(s) && (s.length === 1 || s === "US")),
);

const NATIONS = anyOf(
  CURRENCY_UNITS.flatMap(({ national }) => Object.keys(national ?? {})),
);
const UNIT_WORDS = anyOf(CURRENCY_UNITS.flatMap(({ words }) => words));
const UNIT = String.raw`(?:(?<nation>${NATIONS})[- ])?(?<unit>${UNIT_WORDS}|${anyOf(CURRENCY_CODES)})(?![\p{L}\p{N}])`;

/** "$25-billion", "US$ 2.7 million", "Rs 4.2 crore", "USD105,000", "R120 000", "$25-35 million", "$10 million dollars". */
export const SYMBOL_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€])(?<symbol>(?:${MARKS}|${ABBREVIATIONS})[\u00a0 ]?|${TOUCHING})` +
    String.raw`(?<figure>\d{1,3}(?:[\u00a0 ]\d{3}){1,4}(?!\d)|${FIGURE})` +
    String.raw`(?:${DASH}(?<upper>${FIGURE}))?(?<scale>(?:${SCALE})?)` +
    String.raw`(?:[\u00a0 ](?:US )?dollars?(?!\p{L}))?(?![\p{L}])`,
  "uy",
);

/** "26.3 mln dlrs", "5bn euros", "9–85 million US dollars", "50,000-pound", "12CUP", "600-plus billion pesos". */
export const FIGURE_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$£€¥])(?<figure>${FIGURE})` +
    String.raw`(?:[\u00a0 ]?${DASH}[\u00a0 ]?(?<upper>${FIGURE}))?(?:-plus)?(?<scale>(?:${SCALE})?)` +
    String.raw`[-\u00a0 ]?${UNIT}`,
  "iuy",
);

/** The last characters of symbols and codes, and the longest of them: what stands before a figure in `SYMBOL_FIRST`. */
export const SYMBOL_ENDS: ReadonlySet<string> = new Set(
  [...symbols, ...CURRENCY_CODES].map((symbol) => symbol.slice(-1)),
);
export const LONGEST_SYMBOL = Math.max(...symbols.map(({ length }) => length));

/** What a text without `MARK_LAST` need not be searched for. */
export const LAST_MARK = /[€₹₽₩₦₪¢]/u;

/** "70 ₹", "22p" are rare; a mark after its figure counts for marks alone. */
export const MARK_LAST = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$£€¥₹])(?<figure>${FIGURE})(?<scale>(?:${SCALE})?)[\u00a0 ]?(?<symbol>[€₹₽₩₦₪¢])(?!\d)`,
  "iuy",
);

const WORDS = anyOf(Object.keys(NUMBER_WORDS));

/** The words that `WORDS_FIRST` begins with. */
export const FIRST_WORDS: readonly string[] = [
  ...Object.keys(NUMBER_WORDS),
  ..."half quarter several few many multi hundreds tens dozens scores".split(
    " ",
  ),
  ..."thousands millions billions trillions million billion trillion".split(
    " ",
  ),
];

/** "two billion dollars", "half a billion euros", "hundreds of millions of dollars", "multi-billion-dollar", "ten lempira". */
export const WORDS_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:` +
    String.raw`(?<vague>(?:(?:hundreds|tens|dozens|scores|thousands)[- ]of[- ])?(?:thousands|millions|billions|trillions)[- ]of|(?:several|few|many|multi)[- ](?:hundred[- ])?(?:thousand|million|billion|trillion)|hundreds of)` +
    String.raw`|(?<words>(?:half|quarter|${WORDS})(?:[- ](?:and|of|half|quarter|${WORDS})){0,5}(?![\p{L}\p{N}]))(?<scale>(?:${SCALE})?(?: of)?)` +
    String.raw`|(?<bare>million|billion|trillion))` +
    String.raw`[- ]${UNIT}`,
  "iuy",
);
