import type { Token } from "../document/draft.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FINITE_VERBS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/clause-words.ts";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.ts";
import { CUE_TABLE } from "./cue-table.ts";
import type { Reading } from "./read-lines.ts";

const CAPITAL = /^\p{Lu}/u;

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && CAPITAL.test(token.text);
}

export function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (
    ADVERBS.has(token.lower) ||
    (token.lower.length > 4 &&
      token.lower.endsWith("ly") &&
      !/^(?:family|italy|july|assembly|supply|ally|monopoly|reply|rally|bully|daily|weekly|monthly)$/.test(
        token.lower,
      ) &&
      !CAPITAL.test(token.text))
  );
}

/** The "'s" of "the union's lawyer", where it hangs on a noun: after "he" it is a verb. */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^['’]s$/i.test(tokens[at]?.text ?? "") &&
    before?.kind === "word" &&
    !SUBJECT_PRONOUNS.has(before.lower) &&
    !/^(?:that|there|here|what|who|how|where|let)$/.test(before.lower)
  );
}

/** Whether a word holds the sentence together and so is no part of a plain noun phrase. */
export function isFunctionWord(lower: string): boolean {
  return (
    SUBORDINATORS.has(lower) ||
    COORDINATORS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    NEGATIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    OBJECT_PRONOUNS.has(lower)
  );
}

/** Whether the token is likely a finite verb here: a form that is nearly always one, or a past after its subject. */
export function isFinite(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word") return false;
  const { lower } = token;
  if (FINITE_VERBS.has(lower)) return !isCapitalInside(reading, at);
  const before = reading.tokens[at - 1];
  if (before === undefined || DETERMINERS.has(before.lower)) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) && before.lower !== "you")
    return !isFunctionWord(lower) && !isAdverb(token);
  const entries = CUE_TABLE.get(lower);
  const afterNoun = isNominal(reading, at - 1) || before.text === ")";
  if (entries?.some(({ form }) => form === "past" || form === "present"))
    return afterNoun;
  return (
    lower.length > 4 &&
    lower.endsWith("ed") &&
    !CAPITAL.test(token.text) &&
    afterNoun &&
    reading.tokens[at + 1]?.lower !== "by"
  );
}

/** "May" and "Will" inside a name are no verbs. */
function isCapitalInside(reading: Reading, at: number): boolean {
  return isCapital(reading.tokens[at]) && (reading.nameAt[at] ?? -1) >= 0;
}

/** Whether the token can end a noun phrase: a name, a pronoun, a noun for a source, a plural. */
export function isNominal(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word") return false;
  if ((reading.nameAt[at] ?? -1) >= 0 || SOURCE_NOUNS.has(token.lower))
    return true;
  if (isFunctionWord(token.lower))
    return (
      SUBJECT_PRONOUNS.has(token.lower) ||
      token.lower === "who" ||
      token.lower === "which" ||
      token.lower === "that"
    );
  return isCapital(token) || /[^s]s$/.test(token.lower);
}
