import { DETERMINERS, SUBJECT_PRONOUNS } from "../lexicon/clause-words.ts";
import { readAddressee, readAfterCue } from "./after-cue.ts";
import { type CuedSubject, findClauseEnd } from "./clause-end.ts";
import { namedRange, objectRange, speechOnly } from "./content-range.ts";
import { type Cue, takes } from "./find-cues.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { isFinite, isNominal } from "./word-class.ts";

/** What a reporting verb reports, where it follows the verb. */
export interface Complement {
  content: Range;
  addressee: Range | null;
  rule: string;
}

const QUESTION = /^(?:whether|if|how|why|what|who|when|where|which)$/;
const RELATIVE =
  /^(?:that|which|who|whose|where|when|as|after|because|before|if|while|since)$/;

/** Reads what follows the verb; null where nothing that it can report does. */
export function readComplement(
  reading: Reading,
  line: Line,
  cue: Cue,
  cues: readonly CuedSubject[],
): Complement | null {
  const { tokens, runAt } = reading;
  const told = takes(cue, "told");
  const after = readAfterCue(reading, line, cue.end, told);
  const { addressee } = after;
  let { at } = after;
  if (at >= line.end) return null;
  let token = tokens[at];
  if (!token) return null;
  const to = (from: number): Range => ({
    first: from,
    end: findClauseEnd(reading, line, from, cues, cue),
  });
  const result = (
    rule: string,
    content: Range,
    whom: Range | null = addressee,
  ): Complement => ({ rule: `quotes/${rule}`, content, addressee: whom });

  if ((token.text === "," || token.text === ":") && (runAt[at] ?? -1) < 0) {
    const colon = token.text === ":";
    if (colon && (runAt[at + 1] ?? -1) < 0) return null;
    if (!(takes(cue, "quote") || told)) return null;
    if (runStarts(reading, at + 1))
      return result("said-before", speechOnly(reading, to(at + 1)));
    if (/^(?:that|however)$/.test(tokens[at + 1]?.lower ?? "") && !colon)
      at += 1;
    else return readCommaClause(reading, line, cue, at, to, result);
    token = tokens[at];
    if (!token) return null;
  }
  if (runStarts(reading, at) && (takes(cue, "quote") || told))
    return result("said-before", speechOnly(reading, to(at)));
  if (
    token.lower === "that" &&
    !isDemonstrative(reading, at) &&
    (takes(cue, "clause") || takes(cue, "that") || told)
  )
    return result("clause-that", to(at));
  if (
    QUESTION.test(token.lower) &&
    (takes(cue, "whether") ||
      (takes(cue, "clause") &&
        /^(?:how|why|what)$/.test(token.lower) &&
        cue.verb.lemma !== "say"))
  )
    return result("whether", to(at));
  if (takes(cue, "whether")) {
    const person = readAddressee(reading, line, at);
    if (person && QUESTION.test(tokens[person.end]?.lower ?? ""))
      return result("whether", to(person.end), person);
    if (person && tokens[person.end]?.lower === "to" && takes(cue, "urge"))
      return result("urged-to", to(person.end), person);
    const comma =
      person && tokens[person.end]?.text === "," ? person.end + 1 : -1;
    if (person && comma > 0 && runStarts(reading, comma))
      return result("said-before", speechOnly(reading, to(comma)), person);
  }
  if (token.lower === "to" && (takes(cue, "to") || (told && addressee)))
    return result("infinitive", to(at));
  if (takes(cue, "urge")) {
    const person = readAddressee(reading, line, at);
    if (person && tokens[person.end]?.lower === "to")
      return result("urged-to", to(person.end), person);
  }
  if (takes(cue, "of")) {
    if (token.lower === "of")
      return result("warned-of", objectRange(reading, at + 1, to(at + 1)));
    const person = readAddressee(reading, line, at);
    if (person && tokens[person.end]?.lower === "of")
      return result("accused-of", to(person.end + 1), person);
  }
  if (
    takes(cue, "gerund") &&
    token.lower.endsWith("ing") &&
    token.lower.length > 4
  )
    return result("gerund", to(at));
  if (
    (takes(cue, "clause") || (told && addressee)) &&
    isBareClause(reading, line, cue, at)
  )
    return result("clause-bare", to(at));
  if (takes(cue, "marked") || takes(cue, "as")) {
    const content = to(at);
    if (hasRun(reading, content))
      return result("named-as", namedRange(reading, content));
  }
  if (takes(cue, "object") && isObject(reading, at))
    return result("object", objectRange(reading, at, to(at)));
  if (takes(cue, "quote")) {
    // "warned the town "not to sleep"": words in marks close after the verb.
    const content = to(at);
    if (hasRun(reading, { first: at, end: Math.min(content.end, at + 6) }))
      return result("marked-clause", content);
  }
  return null;
}

/** "Smith said, we must go": after a comma only quotations and what was told are read. */
function readCommaClause(
  reading: Reading,
  line: Line,
  cue: Cue,
  comma: number,
  to: (from: number) => Range,
  result: (rule: string, content: Range) => Complement,
): Complement | null {
  const { tokens, runAt } = reading;
  // "said, in Oslo, that": one parenthesis, then "that" or the marks.
  for (let at = comma + 1; at < Math.min(line.end, comma + 25); at++) {
    if ((runAt[at] ?? -1) >= 0)
      return tokens[at - 1]?.text === ","
        ? result("said-before", speechOnly(reading, to(at)))
        : null;
    if (
      tokens[at]?.text === "," &&
      tokens[at + 1]?.lower === "that" &&
      takes(cue, "clause")
    )
      return result("clause-that", to(at + 1));
    if (isFinite(reading, at)) return null;
  }
  return null;
}

function runStarts({ runs, runAt }: Reading, at: number): boolean {
  return runs[runAt[at] ?? -1]?.first === at;
}

function hasRun({ runAt }: Reading, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) if ((runAt[at] ?? -1) >= 0) return true;
  return false;
}

/** "said that plan would fail" */
function isDemonstrative(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return (
    next === undefined ||
    (isFinite(reading, at + 1) &&
      (reading.runAt[at + 1] ?? -1) < 0 &&
      /^(?:is|was|will|would|has|had|could|should|can|may|might|means|meant)$/.test(
        next.lower,
      ))
  );
}

/** Whether a clause without "that" begins here: a noun phrase and a finite verb near it. */
function isBareClause(
  reading: Reading,
  line: Line,
  cue: Cue,
  at: number,
): boolean {
  const { tokens, runAt } = reading;
  const token = tokens[at];
  if (!token || (token.kind === "mark" && !/^[$<#(]$/.test(token.text)))
    return false;
  if (
    RELATIVE.test(token.lower) &&
    !/^(?:if|when|while|since|because|after|before|as)$/.test(token.lower)
  )
    return false;
  if (
    SUBJECT_PRONOUNS.has(token.lower) ||
    /^(?:there|this|these|those)$/.test(token.lower)
  )
    return true;
  const reach = cue.verb.lemma === "say" ? 40 : 14;
  for (let next = at + 1; next < Math.min(line.end, at + reach); next++) {
    if ((runAt[next] ?? -1) >= 0) continue;
    if (isFinite(reading, next))
      return (
        !/^(?:that|which|who)$/.test(tokens[next - 1]?.lower ?? "") ||
        cue.verb.lemma === "say"
      );
    if (/^[;:]$/.test(tokens[next]?.text ?? "")) return false;
  }
  return false;
}

function isObject(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word") return (reading.runAt[at] ?? -1) >= 0;
  return (
    DETERMINERS.has(token.lower) ||
    isNominal(reading, at) ||
    !/^(?:in|on|at|by|for|to|of|from|with|as|and|but|or|after|before|him|her|them|it|us)$/.test(
      token.lower,
    )
  );
}
