import type { Candidate } from "./candidate.ts";
import { type CuedSubject, findClauseEnd, trimEnd } from "./clause-end.ts";
import { endsAttribution, readAfterCue, skipAdverbial } from "./after-cue.ts";
import { type Cue, findCues, takes } from "./find-cues.ts";
import { findLeadingSubject, findSubjectBefore, type Subject } from "./find-subject.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { readComplement } from "./read-complement.ts";
import { readSourceFrom } from "./source-phrase.ts";
import { isFinite } from "./word-class.ts";

/** What a line says of who said what. */
export interface Attributed {
  candidates: Candidate[];
  /** The line ends in a colon after this: what is said comes in the next paragraph. */
  announces: Candidate | null;
}

/** Reads every reporting verb of a line. */
export function attributeLine(reading: Reading, line: Line, index: number): Attributed {
  const cues = findCues(reading, line);
  const cued: CuedSubject[] = cues.map((cue) => ({ cue, subject: findSubjectBefore(reading, line, cue) }));
  shareSubjects(reading, line, cued);
  const candidates: Candidate[] = [];
  let announces: Candidate | null = null;
  let claimed = line.first;
  for (const { cue, subject } of cued) {
    if (cue.negated) continue;
    const found =
      readInverted(reading, line, index, cue, claimed, cued) ??
      (subject && readAfterContent(reading, line, index, cue, subject, claimed, cued)) ??
      (subject && readBeforeContent(reading, line, index, cue, subject, cued)) ??
      readImpersonal(reading, line, index, cue, cued);
    if (found) {
      candidates.push(found.candidate);
      claimed = Math.max(claimed, found.until);
    }
    if (subject && endsInColon(reading, line, cue)) announces = announce(cue, subject, index);
  }
  return { candidates, announces };
}

interface Found {
  candidate: Candidate;
  /** Where the attribution ends: what comes before it belongs to no later one. */
  until: number;
}

/** A verb without a subject of its own has that of the verb before it, or of the clause. */
function shareSubjects(reading: Reading, line: Line, cued: CuedSubject[]): void {
  let last: Subject | null = null;
  for (const entry of cued) {
    const { cue, subject } = entry;
    const before = reading.tokens[cue.groupFirst - 1]?.lower ?? "";
    const ownStatement = cue.participle && subject && /^(?:statement|statements|tweet|post|message|letter|email|e-mail|note)$/.test(reading.tokens[subject.head]?.lower ?? "");
    if (cue.participle ? !subject || before === "," || ownStatement : !subject && /^(?:and|but|or|then|,)$/.test(withoutAdverbs(reading, line, cue)))
      entry.subject = shared(last ?? findLeadingSubject(reading, line, cue.groupFirst));
    else if (cue.infinitive && !subject) entry.subject = shared(last ?? findLeadingSubject(reading, line, cue.groupFirst));
    if (entry.subject && !cue.passive) last = entry.subject;
  }
}

function withoutAdverbs({ tokens }: Reading, line: Line, cue: Cue): string {
  let at = cue.groupFirst - 1;
  while (at > line.first && /^(?:then|also|later|even|once|now|still|again|\p{L}+ly)$/u.test(tokens[at]?.lower ?? "")) at--;
  return tokens[at]?.lower ?? "";
}

function shared(subject: Subject | null): Subject | null {
  return subject && { ...subject, via: "shared" };
}

/** "…," said Ana Ruiz */
function readInverted(reading: Reading, line: Line, index: number, cue: Cue, claimed: number, cued: readonly CuedSubject[]): Found | null {
  if (cue.form !== "past" && cue.form !== "present") return null;
  if (cue.passive || cue.groupFirst !== cue.first || !takes(cue, "quote")) return null;
  const before = contentBefore(reading, claimed, cue.first);
  if (!before) return null;
  const source = readSourceFrom(reading, cue.end, line.end);
  if (!source || (source.kind === "weak" && !before.marked)) return null;
  if (!before.marked && !endsAttribution(reading, line, source.end)) return null;
  const subject: Subject = { ...source, via: "before", left: cue.first, plural: false };
  return withRest(reading, line, index, cue, subject, before, source.end, null, "said-inverted", cued);
}

/** "…," Ana Ruiz said */
function readAfterContent(reading: Reading, line: Line, index: number, cue: Cue, subject: Subject, claimed: number, cued: readonly CuedSubject[]): Found | null {
  if (subject.via === "shared" || subject.via === "relative" || cue.participle || cue.passive) return null;
  if (!takes(cue, "quote") && !takes(cue, "told") && !takes(cue, "clause")) return null;
  const before = contentBefore(reading, claimed, subject.left);
  if (!before) return null;
  const after = readAfterCue(reading, line, cue.end, takes(cue, "told"));
  if (!endsAttribution(reading, line, after.at)) {
    if (!before.marked || readComplement(reading, line, cue, cued)) return null;
  } else if (reading.tokens[after.at]?.text === ":" || reading.tokens[after.at]?.lower === "that") return null;
  if (!before.marked && (subject.kind === "weak" || cue.modal || cue.infinitive || !isClause(reading, before.range))) return null;
  return withRest(reading, line, index, cue, subject, before, after.at, after.addressee, before.marked ? "said-after" : "clause-said", cued);
}

interface Before {
  range: Range;
  /** Whether it ends in a quotation mark. */
  marked: boolean;
}

/** What stands before an attribution that begins at `left`, if a quotation or a comma divides them. */
function contentBefore(reading: Reading, claimed: number, left: number): Before | null {
  const { tokens, runAt, runs } = reading;
  let last = left - 1;
  if (last < claimed) return null;
  let run = runs[runAt[last] ?? -1];
  const divider = run ? "" : (tokens[last]?.text ?? "");
  if (!run) {
    if (!/^(?:,|--|—|–)$/.test(divider)) return null;
    last -= 1;
    run = runs[runAt[last] ?? -1];
  } else if (!endsSpeech(reading, run)) return null;
  let first = claimed;
  while (first < last && (runAt[first] ?? -1) < 0 && (tokens[first]?.kind === "mark" || (first > 0 && /^(?:and|but|while)$/.test(tokens[first]?.lower ?? "") && (runAt[first + 1] ?? -1) >= 0))) first++;
  if (last < first) return null;
  return { range: { first, end: last + 1 }, marked: run !== undefined };
}

/** Whether the words inside the marks end as speech does before its attribution: with a comma, a question mark. */
function endsSpeech({ text }: Reading, { run }: Reading["runs"][number]): boolean {
  return /[,?!.…—–-]['’]?$/u.test(text.slice(Math.max(run.inner.start, run.inner.end - 3), run.inner.end).trimEnd());
}

function isClause(reading: Reading, { first, end }: Range): boolean {
  if (end - first < 3) return false;
  if (reading.lines.length > 0 && /^(?:when|if|while|as|after|although|asked|in|on|at|for|by)$/.test(reading.tokens[first]?.lower ?? "")) {
    // "In May, sales rose, the firm said": the clause comes after the opener's comma.
    for (let at = first; at < end; at++) if (reading.tokens[at]?.text === ",") return hasFinite(reading, at, end);
  }
  return hasFinite(reading, first, end);
}

function hasFinite(reading: Reading, first: number, end: number): boolean {
  for (let at = Math.max(first, end - 200); at < end; at++) if (isFinite(reading, at)) return true;
  return false;
}

/** The content before the attribution, and what goes on after it: "A," she said, "B." */
function withRest(reading: Reading, line: Line, index: number, cue: Cue, subject: Subject, before: Before, end: number, addressee: Range | null, rule: string, cued: readonly CuedSubject[]): Found {
  const content = [before.range];
  let at = end;
  for (let next = skipAdverbial(reading, line, at); next > at; next = skipAdverbial(reading, line, at)) at = next;
  const rest = findRest(reading, line, before, at, cued);
  if (rest) content.push(rest);
  return {
    candidate: build(rule, content, cue, subject, addressee, index, before.marked),
    until: rest?.end ?? at,
  };
}

function findRest(reading: Reading, line: Line, before: Before, from: number, cued: readonly CuedSubject[]): Range | null {
  const { tokens, runAt, runs } = reading;
  const nextCue = cued.find(({ cue }) => cue.first >= from)?.cue.groupFirst ?? line.end;
  if (!before.marked) {
    if (tokens[from]?.text !== "," || nextCue < line.end) return null;
    const first = from + 1;
    const joined = /^(?:and|but|because|or|so|if|unless)$/.test(tokens[first]?.lower ?? "");
    if (!joined && hasFinite(reading, before.range.first, before.range.end)) return null;
    const end = findClauseEnd(reading, line, first, cued);
    return end > first && hasFinite(reading, first, end) ? { first, end } : null;
  }
  for (let at = from; at < Math.min(line.end, from + 40); at++) {
    const run = runs[runAt[at] ?? -1];
    if (!run) continue;
    const divider = tokens[at - 1]?.text ?? "";
    const joint = /^(?:and|but)$/.test(divider) && tokens[at - 2]?.text === ",";
    if (!/^(?:[,:;—.]|--)$/.test(divider) && !joint) return null;
    if (nextCue < at) return null;
    return { first: joint ? at - 1 : at, end: trimEnd(reading, at, findClauseEnd(reading, line, at, cued)) };
  }
  return null;
}

/** Ana Ruiz said "…" · said (that) … */
function readBeforeContent(reading: Reading, line: Line, index: number, cue: Cue, subject: Subject, cued: readonly CuedSubject[]): Found | null {
  if (cue.passive) return null;
  const complement = readComplement(reading, line, cue, cued);
  if (!complement) return null;
  const { content, addressee, rule } = complement;
  const marked = hasMarks(reading, content);
  if (!marked && (cue.modal || cue.infinitive || (subject.kind === "weak" && rule !== "quotes/clause-that"))) return null;
  const name = cue.participle && rule === "quotes/clause-that" ? "quotes/participle" : rule;
  return {
    candidate: { ...build("", [content], cue, subject, addressee, index, rule === "quotes/said-before"), rule: name },
    until: content.end,
  };
}

function hasMarks({ runAt }: Reading, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) if ((runAt[at] ?? -1) >= 0) return true;
  return false;
}

/** "It was announced that …": nobody is named. */
function readImpersonal(reading: Reading, line: Line, index: number, cue: Cue, cued: readonly CuedSubject[]): Found | null {
  const { tokens } = reading;
  if (!cue.passive || tokens[cue.groupFirst - 1]?.lower !== "it" || cue.modal) return null;
  if (tokens[cue.end]?.lower !== "that") return null;
  const content = { first: cue.end, end: findClauseEnd(reading, line, cue.end, cued) };
  return { candidate: build("impersonal", [content], cue, null, null, index, false), until: content.end };
}

function endsInColon({ tokens, runAt }: Reading, line: Line, cue: Cue): boolean {
  const last = line.end - 1;
  return (takes(cue, "quote") || takes(cue, "told")) && cue.first < last && tokens[last]?.text === ":" && (runAt[last] ?? -1) < 0;
}

function announce(cue: Cue, subject: Subject, index: number): Candidate {
  return build("next-paragraph", [], cue, subject, null, index, true);
}

function build(rule: string, content: Range[], cue: Cue, subject: Subject | null, addressee: Range | null, line: number, open: boolean): Candidate {
  return {
    rule: `quotes/${rule}`,
    content,
    cue: { first: cue.first, end: cue.end, lemma: cue.verb.lemma },
    source: subject,
    plural: subject?.plural ?? false,
    addressee,
    stance: cue.verb.stance,
    line,
    open,
  };
}
