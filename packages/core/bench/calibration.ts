// npm run calibration: whether a confidence of 0.8 is right in 80 of 100. Matches what is found against the annotated
// quotes and deals beside the project, as their scorer does, and prints a table of bins and the expected calibration error.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Analysis, analyzeArticle, type Span } from "../src/index.ts";

const EVAL = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../../../shared/eval",
);
const BINS = 10;

interface Row {
  text: string;
  publishedOn?: string | null;
  gold: { quotes?: GoldQuote[]; deals?: GoldDeal[] };
}
interface GoldQuote {
  content: Span[];
  source: Span[];
}
interface GoldDeal {
  parties: { name: string }[];
  evidence: Span[];
  optional: boolean;
}
/** One fact that was found: how sure we were, by which rule, and whether it was right. */
interface Judged {
  confidence: number;
  rule: string;
  right: boolean;
}

if (!existsSync(EVAL)) {
  console.error(
    `There are no annotated sets at ${EVAL}; calibration is measured on them.`,
  );
  process.exit(1);
}
report("quotes", judgeSet("quotes/us-press", judgeQuotes));
report("deals", judgeSet("deals/news", judgeDeals));

function judgeSet(
  set: string,
  judge: (row: Row, analysis: Analysis) => Judged[],
): Judged[] {
  const lines = readFileSync(join(EVAL, `${set}.ndjson`), "utf8")
    .split("\n")
    .filter(Boolean);
  return lines.flatMap((line) => {
    const row = JSON.parse(line) as Row;
    return judge(
      row,
      analyzeArticle(row.text, { publishedOn: row.publishedOn ?? null }),
    );
  });
}

/** A quote is right if it covers an annotated one by half and its speaker, where both name one, is the same. */
function judgeQuotes(
  { gold: { quotes = [] } }: Row,
  analysis: Analysis,
): Judged[] {
  return analysis.quotes.map(({ content, speaker, confidence, rule }) => {
    const match = quotes.find(
      (each) => overlapShare(each.content, content) >= 0.5,
    );
    const sources = match?.source ?? [];
    const named =
      speaker === null
        ? []
        : [
            speaker,
            ...analysis.mentions.filter(
              (each) => each.entityId === speaker.entityId,
            ),
          ];
    const sameSpeaker =
      sources.length === 0 ||
      speaker === null ||
      named.some((each) => shared(sources, [each]) > 0);
    return { confidence, rule, right: match !== undefined && sameSpeaker };
  });
}

/** A deal is right if its evidence meets that of an annotated one with a party in common; optional ones are not judged. */
function judgeDeals(
  { gold: { deals = [] } }: Row,
  analysis: Analysis,
): Judged[] {
  return analysis.deals.flatMap(({ evidence, parties, confidence, rule }) => {
    const match = deals.find(
      (each) =>
        shared(each.evidence, evidence) > 0 &&
        (each.parties.length === 0 ||
          each.parties.some((party) =>
            parties.some((other) => sameName(party.name, other.name)),
          )),
    );
    return match?.optional
      ? []
      : [{ confidence, rule, right: match !== undefined }];
  });
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a)
    for (const y of b)
      sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

function overlapShare(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return both / (length(a) + length(b) - both || 1);
}

function sameName(a: string, b: string): boolean {
  const words = (name: string) =>
    new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  return (
    x.size > 0 &&
    y.size > 0 &&
    ([...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word)))
  );
}

function report(what: string, judged: readonly Judged[]): void {
  console.log(
    `\n${what}: ${judged.length} found\n\nconfidence     n   stated   right`,
  );
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = judged.filter(
      ({ confidence }) =>
        Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    if (inside.length === 0) continue;
    const stated = mean(inside.map(({ confidence }) => confidence));
    const right = mean(inside.map((each) => (each.right ? 1 : 0)));
    error += (Math.abs(stated - right) * inside.length) / judged.length;
    console.log(
      `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)} ${String(inside.length).padStart(5)}   ${stated.toFixed(3)}   ${right.toFixed(3)}`,
    );
  }
  console.log(
    `expected calibration error ${error.toFixed(3)}\n\nrule${" ".repeat(28)}n   stated   right`,
  );
  for (const rule of [...new Set(judged.map((each) => each.rule))].sort()) {
    const inside = judged.filter((each) => each.rule === rule);
    const right = mean(inside.map((each) => (each.right ? 1 : 0)));
    console.log(
      `${rule.padEnd(28)} ${String(inside.length).padStart(4)}   ${mean(inside.map(({ confidence }) => confidence)).toFixed(3)}   ${right.toFixed(3)}`,
    );
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}
