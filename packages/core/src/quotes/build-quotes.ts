import type { Issue } from "../document/issue.ts";
import type { Quote, QuoteKind } from "../document/quote.ts";
import { type TextSpan, textSpan } from "../document/span.ts";
import type { Candidate } from "./candidate.ts";
import { confidenceOf } from "./confidence.ts";
import type { Range, Reading } from "./read-lines.ts";
import { resolveAddressee, resolveSpeaker } from "./resolve-speaker.ts";

/** Turns candidates into quotes, in text order. */
export function buildQuotes(
  reading: Reading,
  candidates: readonly Candidate[],
): Quote[] {
  const quotes = candidates.flatMap((candidate) =>
    buildQuote(reading, candidate),
  );
  quotes.sort(
    (a, b) =>
      (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) ||
      (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0),
  );
  const kept = dropDoubles(quotes);
  kept.forEach((quote, index) => {
    quote.id = `q${index + 1}`;
  });
  return kept;
}

function dropDoubles(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((quote, at) => {
    const before = quotes[at - 1];
    return (
      before?.content[0]?.start !== quote.content[0]?.start ||
      before?.content.at(-1)?.end !== quote.content.at(-1)?.end
    );
  });
}

function buildQuote(reading: Reading, candidate: Candidate): Quote[] {
  const { text, tokens } = reading;
  const content = candidate.content.flatMap((range) => spanOf(reading, range));
  if (content.length === 0) return [];
  const kind = kindOf(reading, candidate.content);
  if (kind === "indirect" && isAttribution(reading, candidate.content))
    return [];
  const verbatim = candidate.content.flatMap((range) =>
    verbatimIn(reading, range),
  );
  const { cue } = candidate;
  const cueFirst = cue && tokens[cue.first];
  const cueLast = cue && tokens[cue.end - 1];
  const { speaker, speakerMissing } = resolveSpeaker(
    reading,
    candidate.source,
    candidate.plural,
    candidate.rule === "quotes/impersonal",
  );
  return [
    {
      id: "",
      kind,
      content,
      verbatim,
      cue:
        cue && cueFirst && cueLast
          ? {
              start: cueFirst.start,
              end: cueLast.end,
              text: text.slice(cueFirst.start, cueLast.end),
              lemma: cue.lemma,
            }
          : null,
      speaker,
      speakerMissing,
      addressee: resolveAddressee(reading, candidate.addressee),
      about: entitiesIn(reading, content),
      stance: candidate.stance,
      confidence: confidenceOf(candidate.rule, kind, candidate.joined ?? false),
      rule: candidate.rule,
    },
  ];
}

const SAID = /^(?:said|says|added|adds)$/;

/** "the programme announced in April, it said": who said it is all that follows. */
function isAttribution(
  { tokens }: Reading,
  content: readonly Range[],
): boolean {
  const words = content.flatMap(({ first, end }) =>
    tokens.slice(first, end).filter(({ kind }) => kind === "word"),
  );
  return words.length <= 4 && SAID.test(words.at(-1)?.lower ?? "");
}

/** What goes on after "…, she said, …" begins behind the comma. */
function spanOf({ text, tokens }: Reading, { first, end }: Range): TextSpan[] {
  const opens = tokens[first]?.text === "," ? first + 1 : first;
  const start = tokens[opens]?.start;
  const stop = tokens[end - 1]?.end;
  return start === undefined || stop === undefined || stop <= start
    ? []
    : [textSpan(text, start, stop)];
}

function kindOf(
  { tokens, runAt }: Reading,
  content: readonly Range[],
): QuoteKind {
  let inside = 0;
  let outside = 0;
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) {
      if (tokens[at]?.kind === "mark") continue;
      if ((runAt[at] ?? -1) >= 0) inside++;
      else if (!(
        at === first && /^(?:and|but|so|that)$/.test(tokens[at]?.lower ?? "")
      ))
        outside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}

/** What stands inside the marks of a stretch of content, without the marks. */
function verbatimIn(
  { text, tokens, runAt, runs }: Reading,
  { first, end }: Range,
): TextSpan[] {
  const parts: TextSpan[] = [];
  const from = tokens[first]?.start ?? 0;
  const until = tokens[end - 1]?.end ?? 0;
  for (let at = first; at < end; at++) {
    const run = runs[runAt[at] ?? -1];
    if (!run) continue;
    const start = Math.max(run.run.inner.start, from);
    const stop = Math.min(run.run.inner.end, until);
    if (stop > start) parts.push(textSpan(text, start, stop));
    at = run.end - 1;
  }
  return parts;
}

function entitiesIn(
  { mentions }: Reading,
  content: readonly TextSpan[],
): string[] {
  const ids = new Set<string>();
  for (const { start, end } of content) {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.start >= end) break;
      if (mention.end <= end) ids.add(mention.entityId);
    }
  }
  return [...ids];
}

/** Says which marks were never closed and which quotations have no speaker. */
export function findQuoteIssues(
  reading: Reading,
  quotes: readonly Quote[],
): Issue[] {
  const issues: Issue[] = [];
  for (const { closed, continues, depth, start, end } of reading.quotedRuns)
    if (!closed && !continues && depth === 1)
      issues.push({
        code: "quotes/unclosed",
        message: "A quotation mark is opened here and never closed.",
        stage: "quotes",
        start,
        end,
      });
  for (const { kind, speaker, speakerMissing, content } of quotes) {
    const first = content[0];
    if (
      kind !== "indirect" &&
      !speaker &&
      speakerMissing === "floating" &&
      first
    )
      issues.push({
        code: "quotes/no-speaker",
        message: "The text does not say who speaks here.",
        stage: "quotes",
        start: first.start,
        end: first.end,
      });
  }
  return issues;
}
