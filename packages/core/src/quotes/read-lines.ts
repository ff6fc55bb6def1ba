import type { Draft, QuotedRun, Sentence, Token } from "../document/draft.ts";
import type { Mention } from "../document/entity.ts";
import type { Span } from "../document/span.ts";
import { opensAttribution } from "./opens-attribution.ts";
import { firstTokenAt } from "../wire/read-wire.ts";

/** Token indexes, half open. */
export interface Range {
  first: number;
  end: number;
}

/** Words in the outermost quotation marks, as tokens: from the opening mark to past the closing one. */
interface Run extends Range {
  run: QuotedRun;
}

/**
 * A sentence of the reporter's: a sentence inside a quotation does not end it, so that
 * `"It rained. We left," she said.` is one line.
 */
export interface Line extends Range {
  headline: boolean;
  /** Counts paragraphs, the headline among them. */
  paragraph: number;
}

/** The draft as the rules of this room look at it. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  runs: readonly Run[];
  /** All runs with their depth, as offsets. */
  quotedRuns: readonly QuotedRun[];
  /** For each token the index of the run it stands in, or -1. */
  runAt: Int32Array;
  lines: readonly Line[];
  /** For each token the index into `draft.names` it belongs to, or -1. */
  nameAt: Int32Array;
  names: Draft["names"];
  /** For each token whether it is part of a date expression. */
  dateAt: Uint8Array;
  mentions: readonly Mention[];
}

/** Reads the draft into lines, runs and token tables. */
export function readLines(draft: Draft): Reading {
  const { text, tokens, sentences } = draft;
  const paragraphs = findParagraphs(draft);
  const { quotedRuns } = draft;
  const runs = quotedRuns
    .filter(({ depth }) => depth === 1)
    .map((run) => ({ run, ...rangeOf(tokens, run) }))
    .filter(({ first, end }) => end > first);
  const runAt = new Int32Array(tokens.length).fill(-1);
  runs.forEach(({ first, end }, index) => runAt.fill(index, first, end));
  const nameAt = new Int32Array(tokens.length).fill(-1);
  draft.names.forEach(({ firstToken, endToken }, index) =>
    nameAt.fill(index, firstToken, endToken),
  );
  const dateAt = new Uint8Array(tokens.length);
  for (const date of draft.dates) {
    const { first, end } = rangeOf(tokens, date);
    dateAt.fill(1, first, end);
  }
  const lines = joinSentences(text, sentences, paragraphs, tokens, runAt, runs);
  return {
    text,
    tokens,
    runs,
    quotedRuns,
    runAt,
    lines,
    nameAt,
    names: draft.names,
    dateAt,
    mentions: draft.mentions,
  };
}

/** The tokens that begin inside a span. */
export function rangeOf(tokens: readonly Token[], span: Span): Range {
  return {
    first: firstTokenAt(tokens, span.start),
    end: firstTokenAt(tokens, span.end),
  };
}

interface Paragraph {
  span: Span;
  headline: boolean;
}

function findParagraphs({ article }: Draft): Paragraph[] {
  const body = article.paragraphs.map((span) => ({ span, headline: false }));
  return article.headline
    ? [{ span: article.headline, headline: true }, ...body]
    : body;
}

function joinSentences(
  text: string,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
  runAt: Int32Array,
  runs: readonly Run[],
): Line[] {
  const offset = paragraphs[0]?.headline ? 1 : 0;
  const lines: Line[] = [];
  for (const sentence of sentences) {
    const { part, firstToken: first, endToken: end } = sentence;
    if ((part !== "body" && part !== "headline") || end <= first) continue;
    const headline = part === "headline";
    const paragraph = headline ? 0 : sentence.paragraph + offset;
    const last = lines.at(-1);
    if (
      last?.paragraph === paragraph &&
      last.end === first &&
      last.headline === headline &&
      goesOn(text, tokens, runAt, runs, first)
    )
      last.end = end;
    else lines.push({ first, end, headline, paragraph });
  }
  return lines;
}

/** Whether no line ends before token `at`: it lies inside a run, or what follows the run leans on it. */
function goesOn(
  text: string,
  tokens: readonly Token[],
  runAt: Int32Array,
  runs: readonly Run[],
  at: number,
): boolean {
  const run = runAt[at] ?? -1;
  if (run >= 0 && runAt[at - 1] === run) return true;
  const before = runs[runAt[at - 1] ?? -1];
  if (!before || before.end !== at || run >= 0) return false;
  if (/^\p{Ll}/u.test(tokens[at]?.text ?? "")) return true;
  const { inner } = before.run;
  return (
    /[?!,—–-]['’”"]{0,2}$/u.test(
      text.slice(Math.max(inner.start, inner.end - 5), inner.end).trimEnd(),
    ) && opensAttribution(tokens, runAt, at)
  );
}

/** Whether a quotation opens at a token. */
export function runStarts({ runs, runAt }: Reading, at: number): boolean {
  return runs[runAt[at] ?? -1]?.first === at;
}

/** Whether a stretch of tokens holds words in quotation marks. */
export function hasRun({ runAt }: Reading, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) if ((runAt[at] ?? -1) >= 0) return true;
  return false;
}
