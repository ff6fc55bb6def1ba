import type { NameSpan } from "../document/draft.ts";
import type { UsedHeads } from "./assign-roles.ts";
import type { Cast } from "./cast.ts";
import type { NameOpening } from "./find-roles-before.ts";
import { findPostHead } from "./post-words.ts";
import { readPost } from "./read-post.ts";
import { lowerAt, nameOf } from "./reading.ts";
import { isBodyNoun, isKindNoun, resolveBody } from "./resolve-bodies.ts";
import {
  type Holders,
  indexHolders,
  resolveHolder,
} from "./resolve-nominals.ts";
import {
  isImpersonalPronoun,
  resolveImpersonal,
} from "./resolve-impersonal.ts";
import {
  genderOfPronoun,
  isPersonalPronoun,
  resolvePronoun,
} from "./resolve-pronouns.ts";
import {
  createSalience,
  looksLikeSubject,
  remember,
  type Salience,
} from "./salience.ts";
import type { Reference, Thing } from "./thing.ts";

interface Walk {
  cast: Cast;
  used: UsedHeads;
  openings: ReadonlyMap<NameSpan, NameOpening>;
  holders: Holders;
  salience: Salience;
  /** Nouns of bodies that the text tells of without a name. */
  unnamed: Set<string>;
  /** By token: start of the outermost quotation around it, -1 outside. */
  quotationAt: Int32Array;
}

/** Walks through the text once and resolves what refers to things without their names. */
export function resolveAnaphora(
  cast: Cast,
  used: UsedHeads,
  openings: ReadonlyMap<NameSpan, NameOpening>,
): void {
  const walk: Walk = {
    cast,
    used,
    openings,
    holders: indexHolders(cast.things),
    salience: createSalience(),
    unnamed: new Set(),
    quotationAt: findQuotations(cast),
  };
  cast.reading.sentences.forEach((sentence, index) => {
    if (sentence.part !== "body" && sentence.part !== "headline") return;
    let at = sentence.firstToken;
    while (at < sentence.endToken) at = step(walk, at, index);
  });
}

/** Persons, organizations and states: what pronouns and posts can mean. */
function isActor({ countries }: Cast, thing: Thing): boolean {
  if (thing.type === "person" || thing.type === "organization") return true;
  if (thing.actsFor && thing.type !== "nationality") return true;
  return thing.country !== null && countries.get(thing.country) === thing;
}

function findQuotations({ reading }: Cast): Int32Array {
  const at = new Int32Array(reading.tokens.length).fill(-1);
  let token = 0;
  for (const { start, end, depth } of reading.quotedRuns) {
    if (depth !== 1) continue;
    while ((reading.tokens[token]?.start ?? Infinity) < start) token++;
    for (; (reading.tokens[token]?.start ?? Infinity) < end; token++)
      at[token] = start;
  }
  return at;
}

/** Reads what begins at a token; gives the next token to read. */
function step(walk: Walk, at: number, sentence: number): number {
  const { cast } = walk;
  const { reading } = cast;
  const name = nameOf(reading, at);
  if (name) {
    const thing = cast.thingOf.get(name);
    if (thing && isActor(cast, thing))
      note(
        walk,
        thing,
        walk.openings.get(name)?.firstToken ?? name.firstToken,
        name.endToken,
        sentence,
      );
    return Math.max(at + 1, name.endToken);
  }
  const lower = lowerAt(reading, at);
  const personal = isPersonalPronoun(lower);
  if (personal || isImpersonalPronoun(lower)) {
    const thing = (personal ? resolvePronoun : resolveImpersonal)(
      reading,
      walk.salience,
      at,
      sentence,
      walk.quotationAt[at] ?? -1,
    );
    if (thing) {
      refer(walk, thing, at, at + 1, "pronoun");
      // Who was "he" is not "she" further on.
      if (personal) thing.gender ??= genderOfPronoun(lower);
      note(walk, thing, at, at + 1, sentence);
    }
    return at + 1;
  }
  if (findPostHead(reading.tokens[at]) && !walk.used.has(at))
    return readHolder(walk, at, sentence);
  if (isBodyNoun(lower) && isWholePhrase(walk, at + 1))
    readBody(walk, at, sentence);
  return at + 1;
}

/** "the agency": the one that was named, unless the text speaks of one that has no name: "an appeals court". */
function readBody(walk: Walk, at: number, sentence: number): void {
  const { cast, salience, unnamed } = walk;
  const noun = lowerAt(cast.reading, at);
  if (unnamed.has(noun)) return;
  const thing =
    lowerAt(cast.reading, at - 1) === "the"
      ? resolveBody(cast, salience, at, sentence)
      : null;
  if (thing) {
    refer(walk, thing, at - 1, at + 1, "nominal");
    note(walk, thing, at - 1, at + 1, sentence);
  } else if (isKindNoun(noun) && introducesOne(cast, at)) unnamed.add(noun);
}

/** "a federal appeals court": the phrase opens with an indefinite article. */
function introducesOne({ reading }: Cast, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 4; at--) {
    if (/^an?$/u.test(lowerAt(reading, at))) return true;
    if (reading.tokens[at]?.kind !== "word" || nameOf(reading, at))
      return false;
  }
  return false;
}

function readHolder(walk: Walk, head: number, sentence: number): number {
  const { cast } = walk;
  const { reading } = cast;
  const limit = reading.sentences[sentence]?.firstToken ?? head;
  // "chief executive officer": the last head is the one.
  if (findPostHead(reading.tokens[head + 1]) && !nameOf(reading, head + 1))
    return head + 1;
  const post = readPost(reading, head, Math.max(limit, head - 12));
  if (
    !post ||
    post.head.plural ||
    post.determiner === "a" ||
    isNegligible(walk, post.determiner, post.owner !== null, sentence)
  )
    return head + 1;
  if (nameOf(reading, post.endToken)?.type === "person") return head + 1;
  const thing = resolveHolder(
    cast,
    walk.salience,
    walk.holders,
    post,
    sentence,
  );
  if (!thing) return head + 1;
  refer(walk, thing, post.firstToken, post.endToken, "nominal");
  note(walk, thing, post.firstToken, post.endToken, sentence);
  return post.endToken;
}

/** Without an article or an owner a post in running text is no mention: "as president". */
function isNegligible(
  walk: Walk,
  determiner: string | null,
  owned: boolean,
  sentence: number,
): boolean {
  if (determiner === "the") return false;
  if (determiner === "possessive") return true;
  return !owned || walk.cast.reading.sentences[sentence]?.part !== "headline";
}

/** Whether "the company" ends here: no further noun follows that it only qualifies. */
function isWholePhrase({ cast }: Walk, at: number): boolean {
  const next = cast.reading.tokens[at];
  if (!next || next.kind !== "word") return true;
  if (nameOf(cast.reading, at)) return false;
  return /^(?:said|says|has|had|have|is|was|were|are|will|would|could|can|may|and|or|but|in|on|at|to|for|with|from|by|that|which|who|as|also|told|did|does|expects|plans|after|before|when|while|if|because|about|into|over|under|since|'s|’s|not|sold|bought|made|wants|needs|earlier|last|today|yesterday|met|won|\p{Ll}{2,}ed)$/u.test(
    next.lower,
  );
}

function note(
  { cast, salience, quotationAt }: Walk,
  thing: Thing,
  firstToken: number,
  endToken: number,
  sentence: number,
): void {
  remember(salience, {
    thing,
    sentence,
    token: firstToken,
    endToken,
    subject: looksLikeSubject(cast.reading, firstToken, endToken),
    quotation: quotationAt[firstToken] ?? -1,
  });
}

function refer(
  { cast }: Walk,
  thing: Thing,
  firstToken: number,
  endToken: number,
  form: Reference["form"],
): void {
  const { reading } = cast;
  const start = reading.tokens[firstToken]?.start ?? 0;
  const end = reading.tokens[endToken - 1]?.end ?? start;
  thing.references.push({
    start,
    end,
    text: reading.text.slice(start, end),
    thing,
    form,
    // "Lima says it …": the pronoun acts as the capital does.
    actsFor: form === "pronoun" ? thing.actsFor : null,
    firstToken,
    endToken,
  });
}
