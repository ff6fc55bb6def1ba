import type { DateExpression } from "../document/date-and-money.ts";
import type { Draft, Sentence, Stage, Token } from "../document/draft.ts";
import type { Issue } from "../document/issue.ts";
import { type Span, textSpan } from "../document/span.ts";
import { firstTokenAt } from "../wire/read-wire.ts";
import { ABSOLUTE_RULES } from "./absolute-rules.ts";
import { type Day, parseDay } from "./calendar.ts";
import { ANY_DATE_WORD, dateWordsIn } from "./date-words.ts";
import { findDirection, type TokenRange } from "./find-direction.ts";
import { findNumericOrder } from "./find-numeric-order.ts";
import { QUARTER_RULES } from "./quarter-rules.ts";
import type { Candidate, Reading } from "./reading.ts";
import { refineCandidates } from "./refine-candidates.ts";
import { RELATIVE_RULES } from "./relative-rules.ts";
import { NO_ANCHOR } from "./resolve-context.ts";
import { resolveReading } from "./resolve-reading.ts";

/** Dates stage: date expressions and what they resolve to. */
export const datesStage: Stage = { name: "dates", run: findDates };

// In order of preference where two are equally long.
const RULES = [...ABSOLUTE_RULES, ...QUARTER_RULES, ...RELATIVE_RULES];

// How far before a date its words can tell how to read it.
const REACH = 400;

function findDates({
  text,
  tokens,
  article,
  sentences,
}: Draft): Partial<Draft> {
  const anchors = findAnchors(article);
  const numericOrder = findNumericOrder(text);
  const dates: DateExpression[] = [];
  const earlier: string[] = [];
  let unanchored: Span | null = null;
  for (const { start, end, firstToken, endToken } of placesToRead(
    sentences,
    article.publishedOn?.basis === "stated" ? article.publishedOn.span : null,
  )) {
    const words =
      endToken > firstToken
        ? dateWordsIn(tokens, firstToken, endToken)
        : ANY_DATE_WORD;
    if (words === 0) continue;
    const here = text.slice(start, end);
    for (const found of refineCandidates(here, findCandidates(here, words))) {
      const span = textSpan(text, start + found.start, start + found.end);
      const value = resolveReading(found.reading, {
        anchor: anchorFor(found.reading, anchors),
        direction: findDirection(
          tokens,
          { first: firstToken, end: endToken },
          tokensIn(tokens, firstToken, endToken, span),
        ),
        earlier,
        numericOrder,
      });
      if (value === NO_ANCHOR || value?.startsWith("XXXX")) unanchored ??= span;
      if (value === null || value === NO_ANCHOR) continue;
      dates.push({
        start: span.start,
        end: span.end,
        text: span.text,
        value,
        basis: isStated(found.reading) ? "stated" : "inferred",
      });
      // What a figure is compared with is not what the text goes on to speak of.
      if (found.reading.kind !== "from-context") earlier.push(value);
    }
  }
  return { dates, issues: unanchored ? [noAnchor(unanchored)] : [] };
}

/** Relative dates count from the day the copy was filed, not from the page's date. */
function findAnchors(article: Draft["article"]): Anchors {
  const filedOn = article.dateline?.filedOn?.value ?? "";
  const publishedOn = article.publishedOn?.value ?? "";
  const day = parseDay(filedOn) ?? parseDay(publishedOn);
  // Of a month it is known which was the last one, but not which Monday.
  return { day, month: day ?? parseDay(`${publishedOn}-15`) };
}

interface Anchors {
  day: Day | null;
  month: Day | null;
}

function anchorFor(reading: Reading, { day, month }: Anchors): Day | null {
  const fine =
    reading.kind === "range"
      ? reading.from.kind === "day" || reading.to.kind === "day"
      : "unit" in reading
        ? reading.unit === "day" || reading.unit === "week"
        : reading.kind === "day" ||
          reading.kind === "weekday" ||
          reading.kind === "weekend" ||
          reading.kind === "overnight";
  return fine ? day : month;
}

/** The sentences, and the publisher's date line, which is in none, in text order. */
function placesToRead(
  sentences: readonly Sentence[],
  dateLine: Span | null,
): Pick<Sentence, "start" | "end" | "firstToken" | "endToken">[] {
  const read = sentences.filter(({ part }) => part !== "byline");
  if (
    !dateLine ||
    read.some(({ start, end }) => start < dateLine.end && dateLine.start < end)
  )
    return read;
  return [
    ...read,
    { start: dateLine.start, end: dateLine.end, firstToken: 0, endToken: 0 },
  ].sort((a, b) => a.start - b.start);
}

function tokensIn(
  tokens: readonly Token[],
  first: number,
  end: number,
  span: Span,
): TokenRange {
  const from = Math.min(end, Math.max(first, firstTokenAt(tokens, span.start)));
  let to = from;
  while (to < end && (tokens[to]?.start ?? Infinity) < span.end) to++;
  return { first: from, end: to };
}

function findCandidates(here: string, words: number): Candidate[] {
  const candidates: Candidate[] = [];
  const lower = here.toLowerCase();
  let looked: RegExp | null = null;
  let holds = false;
  for (const { words: any, needs, pattern, read } of RULES) {
    if ((any & words) === 0) continue;
    // Rules for months stand together and need the same.
    if (needs !== looked) holds = needs.test(lower);
    looked = needs;
    if (!holds) continue;
    pattern.lastIndex = 0;
    for (
      let match = pattern.exec(here);
      match !== null;
      match = pattern.exec(here)
    ) {
      const start = match.index;
      const end = start + match[0].length;
      const reading = read(match.groups ?? {}, {
        text: match[0],
        before: here.slice(Math.max(0, start - REACH), start),
        after: here.slice(end),
      });
      if (reading) candidates.push({ start, end, reading });
    }
  }
  return candidates;
}

/** Whether the text gives the whole value itself. */
function isStated(reading: Reading): boolean {
  switch (reading.kind) {
    case "day":
    case "month":
    case "quarter":
    case "half":
    case "season":
      return reading.year !== null;
    case "range":
      return isStated(reading.from) && isStated(reading.to);
    default:
      return /^(?:year|decade|century|numeric)$/u.test(reading.kind);
  }
}

function noAnchor({ start, end }: Span): Issue {
  return {
    code: "dates/no-anchor",
    message:
      "There are relative dates, but neither a dateline nor a date of publication to count from.",
    stage: "dates",
    start,
    end,
  };
}
