import {
  AUXILIARIES,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/clause-words.ts";
import { letterFilter } from "../lexicon/letter-filter.ts";
import type { Complement, SpeechVerb } from "../lexicon/speech-verbs.ts";
import { CUE_TABLE, type CueEntry, type CueForm } from "./cue-table.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { isAdverb } from "./word-class.ts";

/** A reporting verb in its place, with the auxiliaries that belong to it. */
export interface Cue extends Range {
  verb: SpeechVerb;
  form: CueForm;
  /** Where its auxiliaries begin; equals `first` where it has none. */
  groupFirst: number;
  negated: boolean;
  modal: boolean;
  /** "was told", "was quoted as saying" is not: there the subject speaks. */
  passive: boolean;
  /** "to say" */
  infinitive: boolean;
  /** An -ing form that no "is" carries: ", adding that" */
  participle: boolean;
  /** The words after it say that it reports nothing, unless words in marks stand beside it. */
  blocked: boolean;
}

const BE = new Set("is are was were be been being 's 're ’s ’re am".split(" "));
const SETTING_OUT = new Set(
  "went goes go going continued continues began begins used".split(" "),
);

export function takes(cue: Cue, complement: Complement): boolean {
  return cue.verb.takes.includes(complement);
}

const mayBeCue = letterFilter(CUE_TABLE.keys());
// More reporting verbs than this make no sentence.
const MOST = 60;

/** The reporting verbs of a line, outside quotation marks, in order. */
export function findCues(reading: Reading, line: Line): Cue[] {
  const cues: Cue[] = [];
  for (let at = line.first; at < line.end; at++) {
    if ((reading.runAt[at] ?? -1) >= 0) continue;
    const { lower = "" } = reading.tokens[at] ?? {};
    if (!mayBeCue(lower) || !CUE_TABLE.has(lower)) continue;
    const cue = readCue(reading, line, at);
    if (!cue) continue;
    cues.push(cue);
    if (cues.length > MOST) return [];
    at = cue.end - 1;
  }
  return cues;
}

function readCue(reading: Reading, line: Line, at: number): Cue | null {
  const { tokens, nameAt } = reading;
  const token = tokens[at];
  const entries = token && CUE_TABLE.get(token.lower);
  if (!entries || (!line.headline && (nameAt[at] ?? -1) >= 0)) return null;
  const entry = entries.find(
    ({ tail }) => tail === null || tokens[at + 1]?.lower === tail,
  );
  if (!entry) return null;
  const end = at + (entry.tail === null ? 1 : 2);
  const quotedAs = isQuotedAs(reading, at);
  const verbFirst = quotedAs ? at - 2 : at;
  const group = readGroup(reading, line, verbFirst);
  const before = tokens[group.first - 1]?.lower ?? "";
  if (group.first === verbFirst && isNounPlace(before, entry.form)) return null;
  if (entry.form === "present" && isDenied(reading, at - 1)) return null;
  // "published reports have said", "a court ruling that": nouns
  if (/^(?:base|present)$/.test(entry.form) && isAuxiliary(tokens[end]?.lower))
    return null;
  if (
    entry.form === "ing" &&
    (isFinding(reading, entry, at) || isQuality(before))
  )
    return null;
  const infinitive =
    before === "to" && group.first === verbFirst && entry.form === "base";
  const be = group.words.some(
    (word) => BE.has(word) && !(/^['’]s$/.test(word) && entry.form === "past"),
  );
  const cue: Cue = {
    first: at,
    end,
    verb: entry.verb,
    form: entry.form,
    blocked: isBlocked(reading, entry, end),
    negated: group.words.some((word) => NEGATIONS.has(word)),
    groupFirst: group.first,
    modal: false,
    passive: false,
    infinitive: false,
    participle: false,
  };
  if (infinitive) {
    const setOut = readSettingOut(reading, line, group.first - 1);
    cue.groupFirst = setOut ?? group.first - 1;
    cue.infinitive = setOut === null;
    return cue;
  }
  cue.modal = group.words.some((word) => MODALS.has(word));
  cue.passive =
    !quotedAs && be && (entry.form === "past" || entry.form === "participle");
  cue.participle = entry.form === "ing" && !be && !quotedAs;
  return cue;
}

/** Whether the words after it say that it reports nothing: "claimed responsibility". */
function isBlocked(
  { text, tokens, dateAt }: Reading,
  { verb }: CueEntry,
  end: number,
): boolean {
  let at = end;
  // "reported on Monday that": the time says nothing about the verb.
  if (/^(?:on|in)$/.test(tokens[at]?.lower ?? "") && (dateAt[at + 1] ?? 0) > 0)
    at++;
  while ((dateAt[at] ?? 0) > 0) at++;
  const next = tokens[at];
  if (!next || verb.notBefore.length === 0) return false;
  const rest = `${text.slice(next.start, next.start + 30).toLowerCase()} `;
  return verb.notBefore.some((words) =>
    words === "\\d"
      ? next.kind === "number"
      : rest.startsWith(words) &&
        !/^[\p{L}]/u.test(words.endsWith(" ") ? "" : rest.slice(words.length)),
  );
}

function isQuotedAs({ tokens }: Reading, at: number): boolean {
  return (
    tokens[at - 1]?.lower === "as" &&
    /^(?:quoted|cited|reported)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

function readGroup(
  reading: Reading,
  line: Line,
  verb: number,
): { first: number; words: string[] } {
  const { tokens, runAt } = reading;
  let first = verb;
  const words: string[] = [];
  for (let at = verb - 1; at >= line.first && verb - at < 6; at--) {
    const token = tokens[at];
    if (!token || (runAt[at] ?? -1) >= 0) break;
    const { lower } = token;
    if (AUXILIARIES.has(lower) || NEGATIONS.has(lower)) {
      if (/^['’]s$/.test(lower) && !isContracted(tokens, at, verb)) break;
      first = at;
      words.push(lower);
    } else if (!isAdverb(token)) break;
  }
  return { first, words };
}

/** "he's said", "she's saying": a verb; "the firm's stated aim" has none. */
function isContracted(
  tokens: Reading["tokens"],
  at: number,
  verb: number,
): boolean {
  const lower = tokens[verb]?.lower ?? "";
  return (
    lower.endsWith("ing") ||
    (SUBJECT_PRONOUNS.has(tokens[at - 1]?.lower ?? "") && !lower.endsWith("s"))
  );
}

/** "went on to say", "continued to insist": the first verb carries the subject. */
function readSettingOut(
  { tokens }: Reading,
  line: Line,
  to: number,
): number | null {
  let at = to - 1;
  if (tokens[at]?.lower === "on") at--;
  return at > line.first && SETTING_OUT.has(tokens[at]?.lower ?? "")
    ? at
    : null;
}

function isAuxiliary(lower = ""): boolean {
  return AUXILIARIES.has(lower) && !/^['’]/.test(lower);
}

/** "a court ruling": what a court does is a thing where an article stands before it. */
function isFinding(
  { tokens }: Reading,
  { verb }: CueEntry,
  at: number,
): boolean {
  if (!/^(?:rule|find)$/.test(verb.lemma)) return false;
  for (let left = at - 1; left >= 0 && at - left < 4; left--) {
    const token = tokens[left];
    if (token?.kind !== "word") return false;
    if (DETERMINERS.has(token.lower)) return true;
  }
  return false;
}

/** "if promising drugs fail": what opens a clause with its subject says of what kind the subject is. */
function isQuality(before: string): boolean {
  return /^(?:if|whether|because|although|though|unless|more|most|very|so)$/.test(
    before,
  );
}

/** "denied claims", "officials reject reports": after a verb that denies stands what is denied. */
function isDenied({ tokens, nameAt }: Reading, at: number): boolean {
  return (
    (nameAt[at] ?? -1) < 0 &&
    (CUE_TABLE.get(tokens[at]?.lower ?? "") ?? []).some(
      ({ verb }) => verb.stance === "denies" && verb.lemma !== "dispute",
    )
  );
}

/** "the report", "his claims", "of claims": nouns. */
function isNounPlace(before: string, form: CueForm): boolean {
  if (before === "that" || before === "to") return false;
  // "some said", "many have argued"
  if (
    form === "past" &&
    /^(?:some|many|most|both|all|few|several|another|one|each)$/.test(before)
  )
    return false;
  if (
    DETERMINERS.has(before) ||
    POSSESSIVES.has(before) ||
    /^['’]s$/.test(before)
  )
    return true;
  if (form === "ing") return false;
  return PREPOSITIONS.has(before) && before !== "to";
}
