import type { Dispute } from "../document/dispute.ts";
import type { Draft } from "../document/draft.ts";
import type { Attribution } from "../document/quote.ts";
import { type TextSpan, textSpan } from "../document/span.ts";
import { DETERMINERS, POSSESSIVES } from "../lexicon/clause-words.ts";
import { agrees } from "../quotes/agree.ts";
import { type Cue, findCues } from "../quotes/find-cues.ts";
import { findSubjectBefore, type Subject } from "../quotes/find-subject.ts";
import type { Line, Reading } from "../quotes/read-lines.ts";
import { resolveSpeaker } from "../quotes/resolve-speaker.ts";
import { trimEnd } from "../quotes/clause-end.ts";
import { readSourceFrom } from "../quotes/source-after.ts";
import { contentStems } from "./content-stems.ts";
import { NOBODY, type Side, sideOfNoun } from "./sides.ts";

/** What a denial points at: a claim of its own object, one said before, or its own words. */
type Target =
  "claim-inside" | "claim-before" | "claim-in-line" | "appositive" | "content";

/** Somebody denies or rebuts something. */
export interface Response {
  cue: Cue;
  line: number;
  /** From who responds to the end of what is responded to. */
  span: TextSpan;
  /** What follows the verb. */
  objectStart: number;
  objectEnd: number;
  respondent: string | null;
  side: Side;
  kind: Dispute["kind"];
  target: Target;
  stems: ReadonlySet<string>;
  /** Its words end in what was named just before: "denies that it is building one". */
  refersBack: boolean;
  /** "rejected the charge", "rejected that": it names what was said before by no more than a word. */
  names: "accusation" | "that" | null;
}

const DENIALS = /^(?:deny|disavow)$/;
const CLAIM_NOUNS =
  /^(?:claims?|allegations?|accusations?|charges?|assertions?|reports?|suggestions?|rumou?rs?|criticisms?|statements?|remarks?|comments?|contentions?|insinuations?|speculation)$/;
const ANAPHORS =
  /^(?:it|this|that|them|these|those|so|any|all|such|wrongdoing|involvement|responsibility|guilt|knowledge)$/;

/** Finds denials and rebuttals: "X denies …", "X rebuffed claims by Y that …", "a charge that X rejects". */
export function findResponses(
  draft: Draft,
  reading: Reading,
  sideOf: (id: string | null, start: number) => Side,
): Response[] {
  const found: Response[] = [];
  reading.lines.forEach((line, index) => {
    for (const cue of findCues(reading, line)) {
      if (cue.verb.stance !== "denies" || cue.negated) continue;
      if (cue.passive) {
        const passive = readPassive(draft, reading, line, index, cue, sideOf);
        if (passive) found.push(passive);
        continue;
      }
      if (cue.infinitive || cue.modal || cue.participle) continue;
      const subject = withoutVerdict(
        reading,
        findSubjectBefore(reading, line, cue),
      );
      if (!subject || !agrees(reading, cue, subject)) continue;
      const response = readResponse(
        draft,
        reading,
        line,
        index,
        cue,
        subject,
        sideOf,
      );
      if (response) found.push(response);
    }
  });
  return found;
}

/** "a claim Oke denies": the noun is the claim, the name after it denies. */
function withoutVerdict(
  { tokens }: Reading,
  subject: Subject | null,
): Subject | null {
  if (!subject) return null;
  let first = subject.first;
  if (DETERMINERS.has(tokens[first]?.lower ?? "")) first++;
  if (!CLAIM_NOUNS.test(tokens[first]?.lower ?? "") || first >= subject.head)
    return subject;
  return { ...subject, first: first + 1, left: first + 1 };
}

function readResponse(
  { text }: Draft,
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  subject: Subject,
  sideOf: (id: string | null, start: number) => Side,
): Response | null {
  const { tokens } = reading;
  const appositive = isAppositive(reading, line, subject);
  const end = trimEnd(reading, cue.end, objectEnd(reading, line, cue.end));
  const target = appositive ? "appositive" : readTarget(reading, cue, end);
  if (!target || (cue.blocked && target !== "appositive")) return null;
  const { speaker } = resolveSpeaker(reading, subject, subject.plural, false);
  const start = tokens[subject.first]?.start;
  const bare = end === cue.end + 1 && tokens[cue.end]?.kind === "mark";
  const stop = tokens[bare ? cue.end - 1 : Math.max(cue.end, end) - 1]?.end;
  if (start === undefined || stop === undefined || stop <= start) return null;
  const respondent = speaker?.entityId ?? null;
  return {
    cue,
    line: index,
    span: textSpan(text, start, stop),
    objectStart: tokens[cue.end]?.start ?? stop,
    objectEnd: stop,
    respondent,
    side: speaker ? sideOfSpeaker(speaker, sideOf) : NOBODY,
    kind: DENIALS.test(cue.verb.lemma) ? "denial" : "rebuttal",
    target,
    stems: contentStems(tokens, cue.end, end),
    names: namedBefore(reading, cue, end),
    refersBack: /^(?:one|any|so)$/.test(tokens[end - 1]?.lower ?? ""),
  };
}

/** "Oke's claim that … was rejected by the ministry" */
function readPassive(
  { text }: Draft,
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  sideOf: (id: string | null, start: number) => Side,
): Response | null {
  const { tokens } = reading;
  if (cue.modal || tokens[cue.end]?.lower !== "by") return null;
  const source = readSourceFrom(reading, cue.end + 1, line.end);
  const start = tokens[cue.groupFirst]?.start;
  const stop = source && tokens[source.end - 1]?.end;
  if (!source || start === undefined || stop == null) return null;
  const { speaker } = resolveSpeaker(reading, source, false, false);
  const respondent = speaker?.entityId ?? null;
  return {
    cue,
    line: index,
    span: textSpan(text, start, stop),
    objectStart: stop,
    objectEnd: stop,
    respondent,
    side: speaker ? sideOfSpeaker(speaker, sideOf) : NOBODY,
    kind: DENIALS.test(cue.verb.lemma) ? "denial" : "rebuttal",
    target: "claim-in-line",
    names: null,
    refersBack: false,
    stems: NO_STEMS,
  };
}

const NO_STEMS: ReadonlySet<string> = new Set();

function sideOfSpeaker(
  { entityId, start, text }: Attribution,
  sideOf: (id: string | null, start: number) => Side,
): Side {
  return entityId === null ? sideOfNoun(text) : sideOf(entityId, start);
}

function objectEnd(
  { tokens, runAt }: Reading,
  line: Line,
  first: number,
): number {
  for (let at = first; at < Math.min(line.end, first + 80); at++)
    if (
      (runAt[at] ?? -1) < 0 &&
      (/^[,;]$/.test(tokens[at]?.text ?? "") ||
        (/^(?:and|but)$/.test(tokens[at]?.lower ?? "") &&
          /(?:ed|said|says)$/.test(tokens[at + 1]?.lower ?? "")))
    )
      return at;
  return Math.min(line.end, first + 80);
}

/** "…, a charge Tehran denies": the claim is what stands before. */
function isAppositive(
  { tokens }: Reading,
  line: Line,
  subject: Subject,
): boolean {
  let at = subject.left - 1;
  if (/^(?:that|which)$/.test(tokens[at]?.lower ?? "")) at--;
  if (
    tokens[at]?.text === "," &&
    /^(?:which|that)$/.test(tokens[subject.left - 1]?.lower ?? "")
  )
    return at > line.first + 2;
  if (!CLAIM_NOUNS.test(tokens[at]?.lower ?? "")) return false;
  at--;
  return (
    at > line.first &&
    DETERMINERS.has(tokens[at]?.lower ?? "") &&
    /^(?:,|--|—|–|-)$/.test(tokens[at - 1]?.text ?? "")
  );
}

const ACCUSATION = /^(?:accusations?|allegations?|charges?|claims?)$/;

/** What an object of one or two words stands for: "the charge", "that". */
function namedBefore(
  { tokens }: Reading,
  cue: Cue,
  end: number,
): Response["names"] {
  const [first, second] = [tokens[cue.end], tokens[cue.end + 1]];
  if (/^(?:the|those|these|any)$/.test(first?.lower ?? ""))
    return ACCUSATION.test(second?.lower ?? "") ? "accusation" : null;
  return end - cue.end === 1 && /^(?:that|this|it)$/.test(first?.lower ?? "")
    ? "that"
    : null;
}

function readTarget(
  { tokens, runAt }: Reading,
  cue: Cue,
  end: number,
): Target | null {
  const first = tokens[cue.end];
  if (!first || cue.end >= end)
    return cue.verb.lemma === "deny" ? "claim-before" : null;
  for (let at = cue.end; at < Math.min(end, cue.end + 14); at++) {
    if ((runAt[at] ?? -1) >= 0) break;
    if (!CLAIM_NOUNS.test(tokens[at]?.lower ?? "")) continue;
    const next = tokens[at + 1]?.lower ?? "";
    return /^(?:that|by|from|of)$/.test(next) ? "claim-inside" : "claim-before";
  }
  if (ANAPHORS.test(first.lower) && end - cue.end <= 4) return "claim-before";
  if (cue.verb.lemma !== "deny") return null;
  if (DETERMINERS.has(first.lower) && !POSSESSIVES.has(first.lower))
    return "content";
  return first.kind === "word" ? "content" : null;
}
