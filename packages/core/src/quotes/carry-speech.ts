import type { Candidate } from "./candidate.ts";
import { trimEnd } from "./clause-end.ts";
import { findLeadingSubject } from "./clause-subject.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import type { Source } from "./source-phrase.ts";
import { isFinite } from "./word-class.ts";

/** What was found in a line, and what it announces for the next paragraph. */
export interface LineFinding {
  candidates: Candidate[];
  announces: Candidate | null;
}

/**
 * Gives lines of nothing but quotation to who speaks around them: to the quotation they go on with, to whom the
 * paragraph before announced, or else, floating, to the speaker before.
 */
export function carrySpeech(
  reading: Reading,
  findings: readonly LineFinding[],
): Candidate[] {
  const { lines } = reading;
  const all: Candidate[] = [];
  let last: Candidate | null = null;
  let announced: Candidate | null = null;
  let lastParagraph = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const finding = findings[index];
    if (!line || !finding) continue;
    const opensParagraph = line.paragraph !== lastParagraph;
    lastParagraph = line.paragraph;
    if (line.headline) {
      all.push(...finding.candidates);
      continue;
    }
    if (finding.candidates.length === 0 && !finding.announces) {
      const speech = readWholeSpeech(reading, line);
      if (speech) {
        const carried = carry(
          reading,
          index,
          speech,
          last,
          announced,
          opensParagraph,
        );
        if (carried.isNew) all.push(carried.candidate);
        last = carried.candidate;
        if (!carried.isNew || announced) announced = null;
        continue;
      }
    }
    const started =
      finding.candidates.length === 0 && !opensParagraph
        ? readStartedSpeech(reading, line)
        : null;
    if (started && last?.open && last.line === index - 1) {
      last.content.push(started);
      last.line = index;
      continue;
    }
    all.push(...finding.candidates);
    last =
      finding.candidates.findLast(
        ({ source, open }) => source !== null && open,
      ) ??
      (finding.candidates.length > 0
        ? (finding.candidates.at(-1) ?? null)
        : last);
    announced = finding.announces;
  }
  return all;
}

function carry(
  reading: Reading,
  index: number,
  speech: Range[],
  last: Candidate | null,
  announced: Candidate | null,
  opensParagraph: boolean,
): { candidate: Candidate; isNew: boolean } {
  if (announced)
    return {
      candidate: { ...announced, content: speech, line: index, open: true },
      isNew: true,
    };
  const adjacent = last !== null && last.open && last.line >= index - 1;
  if (adjacent && last) {
    if (opensParagraph && !leftOpen(reading, last)) last.joined = true;
    last.content.push(...speech);
    last.line = index;
    return { candidate: last, isNew: false };
  }
  const source = opensParagraph ? null : subjectBefore(reading, index);
  const speaker = source ?? last?.source ?? null;
  const candidate: Candidate = {
    rule: source
      ? "quotes/sentence-before"
      : last?.source
        ? "quotes/carried"
        : "quotes/floating",
    content: speech,
    cue: null,
    source: speaker,
    plural: !source && (last?.plural ?? false),
    addressee: null,
    stance: "asserts",
    line: index,
    open: true,
  };
  return { candidate, isNew: true };
}

/** Whether the last mark of the speech was left open for the next paragraph. */
function leftOpen({ runAt, runs }: Reading, { content }: Candidate): boolean {
  const end = content.at(-1)?.end ?? 0;
  return runs[runAt[end - 1] ?? -1]?.run.continues ?? false;
}

/** "Ruiz was angry. “This is theft.”": the subject of the sentence before. */
function subjectBefore(reading: Reading, index: number): Source | null {
  const before = reading.lines[index - 1];
  if (!before || before.paragraph !== reading.lines[index]?.paragraph)
    return null;
  const subject = findLeadingSubject(reading, before, before.end);
  if (!subject || subject.kind !== "strong") return null;
  const name = reading.names[reading.nameAt[subject.head] ?? -1];
  const lower = reading.tokens[subject.head]?.lower ?? "";
  return name?.type === "person" || lower === "he" || lower === "she"
    ? subject
    : null;
}

// Words in marks that are shorter may be a name or a term.
const FEWEST = 6;

/** “They agree with him” on jobs: a sentence that begins in marks and ends without them goes on with the speech. */
function readStartedSpeech(reading: Reading, line: Line): Range | null {
  const run = reading.runs[reading.runAt[line.first] ?? -1];
  if (!run || run.first !== line.first || run.end - run.first < FEWEST)
    return null;
  const next = reading.tokens[run.end];
  if (next?.kind !== "word" || isFinite(reading, run.end)) return null;
  return { first: line.first, end: trimEnd(reading, line.first, line.end) };
}

/** The runs of a line that has no words outside its marks; null where it has, or where the marks hold but a title. */
function readWholeSpeech(
  { tokens, runAt, runs }: Reading,
  line: Line,
): Range[] | null {
  const content: Range[] = [];
  let words = 0;
  for (let at = line.first; at < line.end; at++) {
    const run = runs[runAt[at] ?? -1];
    if (!run) {
      if (tokens[at]?.kind !== "mark") return null;
      continue;
    }
    const end = Math.min(run.end, line.end);
    content.push({ first: at, end });
    words += end - at;
    at = end - 1;
  }
  return words >= 4 ? content : null;
}
