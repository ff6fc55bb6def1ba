import type { Mention } from "../document/entity.ts";
import type { Attribution, Quote } from "../document/quote.ts";
import { type TextSpan, textSpan } from "../document/span.ts";
import { ANONYMOUS_HEADS, SOURCE_NOUNS } from "../lexicon/source-nouns.ts";
import { PERSON_PRONOUNS } from "../lexicon/clause-words.ts";
import type { Range, Reading } from "./read-lines.ts";
import { isCapital } from "./word-class.ts";
import type { Source } from "./source-phrase.ts";

/** A resolved attribution and, where no entity is known, why. */
export interface ResolvedSpeaker {
  speaker: Attribution | null;
  speakerMissing: Quote["speakerMissing"];
}

/** The words of a source and the entity they mean. */
export function resolveSpeaker(
  reading: Reading,
  source: Source | null,
  plural: boolean,
  impersonal: boolean,
): ResolvedSpeaker {
  if (!source)
    return {
      speaker: null,
      speakerMissing: impersonal ? "anonymous" : "floating",
    };
  const span = wordsOf(reading, source);
  if (plural)
    return {
      speaker: attribution(span, null),
      speakerMissing: "ambiguous",
    };
  const mention = isOneOfPeople(reading, source)
    ? null
    : findMention(reading, personOf(reading, source));
  if (mention)
    return {
      speaker: attribution(span, mention.entityId),
      speakerMissing: null,
    };
  const head = reading.tokens[source.head]?.lower ?? "";
  const missing = PERSON_PRONOUNS.has(head)
    ? "ambiguous"
    : ANONYMOUS_HEADS.has(head) || !isNamed(reading, source)
      ? "anonymous"
      : null;
  return { speaker: attribution(span, null), speakerMissing: missing };
}

/** "The Lima Democrat", "the Norwegian": one of a people or party, and not all of it. */
function isOneOfPeople(
  { names, nameAt, tokens }: Reading,
  { first, head }: Source,
): boolean {
  const word = tokens[head]?.lower ?? "";
  return (
    tokens[first]?.lower === "the" &&
    names[nameAt[head] ?? -1]?.type === "nationality" &&
    !/(?:s|ese|ish|sh|ch)$/u.test(word)
  );
}

function attribution(
  { start, end, text }: TextSpan,
  entityId: string | null,
): Attribution {
  return { start, end, text, entityId };
}

/** In "Ana Ruiz of Acme Research" it is Ana Ruiz who speaks, though Acme Research stands next to the verb. */
function personOf(reading: Reading, source: Source): Source {
  const { names, nameAt, tokens } = reading;
  if (names[nameAt[source.head] ?? -1]?.type === "person") return source;
  for (let at = source.first; at < source.head; at++) {
    const name = names[nameAt[at] ?? -1];
    if (
      name?.type === "person" &&
      name.endToken <= source.head &&
      /^(?:of|from|at|with)$/u.test(tokens[name.endToken]?.lower ?? "")
    )
      return { ...source, head: name.endToken - 1 };
  }
  return source;
}

export function resolveAddressee(
  reading: Reading,
  range: Range | null,
): Attribution | null {
  if (!range) return null;
  const span = wordsOf(reading, range);
  const mention = findMention(reading, {
    first: range.first,
    end: range.end,
    head: range.end - 1,
    kind: "strong",
  });
  return attribution(span, mention?.entityId ?? null);
}

function wordsOf({ text, tokens }: Reading, { first, end }: Range) {
  return textSpan(text, tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

function isNamed({ tokens, nameAt }: Reading, { head }: Source): boolean {
  if ((nameAt[head] ?? -1) >= 0) return true;
  const token = tokens[head];
  return isCapital(token) && !SOURCE_NOUNS.has(token?.lower ?? "");
}

/** The mention that holds the head of the phrase; the narrowest name first. */
function findMention(reading: Reading, source: Source): Mention | null {
  const head = reading.tokens[source.head];
  if (!head) return null;
  const end = reading.tokens[source.end - 1]?.end ?? head.end;
  let best: Mention | null = null;
  for (const mention of mentionsAt(reading, head.start)) {
    if (mention.start > head.start || mention.end < head.end) continue;
    if (mention.end > end + 1 && mention.form !== "nominal") continue;
    if (!best || (best.form !== "name" && mention.form === "name"))
      best = mention;
  }
  return best;
}

/** Mentions near an offset; they are in text order. */
function mentionsAt({ mentions }: Reading, offset: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - 8), low);
}
