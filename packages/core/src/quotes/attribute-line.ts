import { AUXILIARIES, PERSON_PRONOUNS } from "../lexicon/clause-words.ts";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.ts";
import { agrees } from "./agree.ts";
import { endsAttribution, readAfterCue } from "./after-cue.ts";
import { buildCandidate, type Candidate } from "./candidate.ts";
import { type CuedSubject, isInverted } from "./clause-end.ts";
import {
  contentBefore,
  type Found,
  isClause,
  withRest,
} from "./content-before.ts";
import { type Cue, findCues, takes } from "./find-cues.ts";
import { findSubjectBefore, type Subject } from "./find-subject.ts";
import { hasRun, type Line, type Reading } from "./read-lines.ts";
import { findQuotedSource } from "./quoted-as.ts";
import { readComplement } from "./read-complement.ts";
import { readImpersonal, readOpening } from "./rare-orders.ts";
import { shareSubjects } from "./share-subjects.ts";
import { readSourceFrom } from "./source-after.ts";
import type { Source } from "./source-phrase.ts";

/** What a line says of who said what. */
export interface Attributed {
  candidates: Candidate[];
  /** The line ends in a colon after this: what is said comes in the next paragraph. */
  announces: Candidate | null;
}

/** Reads every reporting verb of a line. */
export function attributeLine(
  reading: Reading,
  line: Line,
  index: number,
): Attributed {
  const cued: CuedSubject[] = findCues(reading, line)
    .map((cue) => ({
      cue,
      subject:
        findQuotedSource(reading, line, cue) ??
        findSubjectBefore(reading, line, cue),
    }))
    .filter(({ cue, subject }) => agrees(reading, cue, subject));
  shareSubjects(reading, line, cued);
  const candidates: Candidate[] = [];
  let announces: Candidate | null = null;
  let claimed = line.first;
  for (const { cue, subject } of cued) {
    if (cue.negated) continue;
    const found =
      readInverted(reading, line, index, cue, subject, claimed, cued) ??
      (subject &&
        readAfterContent(reading, line, index, cue, subject, claimed, cued)) ??
      (subject &&
        readBeforeContent(reading, line, index, cue, subject, cued)) ??
      readOpening(reading, line, index, cue, cued) ??
      readImpersonal(reading, line, index, cue, cued);
    if (found) {
      candidates.push(found.candidate);
      claimed = Math.max(claimed, found.until);
    }
    if (subject && endsInColon(reading, line, cue))
      announces = announce(cue, subject, index);
  }
  return { candidates, announces };
}

/** "…," said Ana Ruiz */
function readInverted(
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  rival: Subject | null,
  claimed: number,
  cued: readonly CuedSubject[],
): Found | null {
  if (cue.form !== "past" && cue.form !== "present") return null;
  if (cue.passive || cue.groupFirst !== cue.first || !takes(cue, "quote"))
    return null;
  const before = contentBefore(reading, claimed, cue.first);
  if (!before || (takes(cue, "told") && rival)) return null;
  // "…," Ruiz, a lawyer, added the day after: the comma before the verb closes an apposition.
  if (!before.marked && rival && rival.via !== "shared") return null;
  const source = readSourceFrom(reading, cue.end, line.end);
  // SENATE HITS TAX, VOWS REVENGE: in a headline only a name or a word for people is a speaker.
  if (source && line.headline && !before.marked && !isPeople(reading, source))
    return null;
  if (!source || (source.kind === "weak" && !before.marked)) return null;
  if (!before.marked && !endsAttribution(reading, line, source.end))
    return null;
  const subject: Subject = {
    via: "before",
    left: cue.first,
    plural: false,
    ...source,
  };
  return withRest(
    reading,
    line,
    index,
    cue,
    subject,
    before,
    source.end,
    null,
    "said-inverted",
    cued,
  );
}

function isPeople({ tokens, nameAt }: Reading, { head }: Source): boolean {
  return (
    (nameAt[head] ?? -1) >= 0 || SOURCE_NOUNS.has(tokens[head]?.lower ?? "")
  );
}

/** "…," Ana Ruiz said */
function readAfterContent(
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  subject: Subject,
  claimed: number,
  cued: readonly CuedSubject[],
): Found | null {
  if (
    subject.via === "shared" ||
    subject.via === "relative" ||
    cue.participle ||
    cue.passive
  )
    return null;
  if (!takes(cue, "quote") && !takes(cue, "told") && !takes(cue, "clause"))
    return null;
  // “…,” as Ruiz put it
  const as = reading.tokens[subject.left - 1]?.lower === "as" ? 1 : 0;
  const before = contentBefore(reading, claimed, subject.left - as);
  if (!before) return null;
  const after = readAfterCue(reading, line, cue.end, takes(cue, "told"));
  const next = reading.tokens[after.at];
  if (next && /^(?::|that)$/.test(next.lower)) return null;
  if (before.marked) {
    const rest = readComplement(reading, line, cue, cued);
    if (rest?.rule === "quotes/said-before" && rest.content.first <= after.at)
      return null;
  } else if (
    !endsAttribution(reading, line, after.at) ||
    cue.blocked ||
    (next?.text === "," && (reading.runAt[after.at + 1] ?? -1) >= 0)
  )
    return null;
  if (
    !before.marked &&
    (subject.kind === "weak" ||
      cue.modal ||
      cue.infinitive ||
      (!isClause(reading, before.range) && !isSplit(reading, line, after.at)))
  )
    return null;
  return withRest(
    reading,
    line,
    index,
    cue,
    subject,
    before,
    after.at,
    after.addressee,
    before.marked ? "said-after" : "clause-said",
    cued,
  );
}

/** "The bridge, Ruiz said, would close": the verb comes after the attribution. */
function isSplit({ tokens }: Reading, line: Line, at: number): boolean {
  return (
    tokens[at]?.text === "," &&
    at < line.end - 2 &&
    AUXILIARIES.has(tokens[at + 1]?.lower ?? "")
  );
}

/** Ana Ruiz said "…" · said (that) … */
function readBeforeContent(
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  subject: Subject,
  cued: readonly CuedSubject[],
): Found | null {
  if (cue.passive) return null;
  if (subject.via === "shared" && isInverted(reading, line, cue)) return null;
  const complement = readComplement(reading, line, cue, cued);
  if (!complement) return null;
  const { content, addressee, rule } = complement;
  if (readsAWork(reading, cue, subject)) return null;
  const marked = hasRun(reading, content);
  if (
    (cue.blocked && !(marked && rule === "quotes/said-before")) ||
    (!marked &&
      (cue.modal ||
        cue.infinitive ||
        (subject.kind === "weak" && rule !== "quotes/clause-that")))
  )
    return null;
  const name =
    cue.participle && rule === "quotes/clause-that"
      ? "quotes/participle"
      : rule;
  return {
    candidate: {
      ...buildCandidate(
        "",
        [content],
        cue,
        subject,
        addressee,
        index,
        rule === "quotes/said-before",
      ),
      rule: name,
    },
    until: content.end,
  };
}

/** "Ruiz has read “The Old Harbour”": a person who reads says nothing; a sign that reads does. */
function readsAWork(reading: Reading, cue: Cue, subject: Subject): boolean {
  if (
    cue.verb.lemma !== "read" ||
    /^[,:]$/.test(reading.tokens[cue.end]?.text ?? "")
  )
    return false;
  const name = reading.names[reading.nameAt[subject.head] ?? -1];
  return (
    name?.type === "person" ||
    PERSON_PRONOUNS.has(reading.tokens[subject.head]?.lower ?? "")
  );
}

function endsInColon(
  { tokens, runAt }: Reading,
  line: Line,
  cue: Cue,
): boolean {
  const last = line.end - 1;
  return (
    (takes(cue, "quote") || takes(cue, "told")) &&
    cue.first < last &&
    tokens[last]?.text === ":" &&
    (runAt[last] ?? -1) < 0
  );
}

function announce(cue: Cue, subject: Subject, index: number): Candidate {
  return buildCandidate("next-paragraph", [], cue, subject, null, index, true);
}
