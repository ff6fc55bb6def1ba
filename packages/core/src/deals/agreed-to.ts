import type { Candidate } from "./candidate.ts";
import { candidate, spanOf, subjectOf } from "./act-parts.ts";
import { readAgreedThat, readAgreeing } from "./agreed-jointly.ts";
import { readJointActs } from "./joint-acts.ts";
import { isDealWord } from "./deal-phrase.ts";
import {
  type Group,
  isDeterminer,
  phraseEnd,
  readGroup,
} from "./noun-phrase.ts";
import { addNamed } from "./add-named.ts";
import { equalParties } from "./parties.ts";
import type { Item, ItemSentence } from "./item.ts";
import type { Actor } from "./sides.ts";
import { clauseEnd } from "./clause-end.ts";
import { readTransferActs } from "./transfer-act.ts";

const COOPERATES = /^(?:co-?operate|collaborate)$/u;
const MANY =
  /^(?:allies|countries|nations|states|members|neighbours|neighbors|leaders|factions|parties|governments)$/u;

// What one does alone, or what is no arrangement: "agreed to resign", "agreed to meet".
const NOT_AGREED = new Set(
  "resign meet talk testify step attend visit appear plead speak answer disagree be discuss consider quit leave retire wait stay differ return appeal seek try listen review think".split(
    " ",
  ),
);

const TOGETHER = new Set(
  "cooperate co-operate share exchange collaborate coordinate undertake conduct establish jointly work strengthen join develop expand set create launch build boost form restore resume normalise normalize".split(
    " ",
  ),
);

/** "Norland and Westria agreed to share water", "Norland agreed with Westria to…", "agreed to send Westria troops". */
export function readAgreedTo(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  let to = at + 1;
  if (items[to]?.lower === "in" && items[to + 1]?.lower === "principle")
    to += 2;
  while (
    items[to]?.date ||
    /^(?:on|jointly|formally|also|today|tomorrow|yesterday|here)$/u.test(
      items[to]?.lower ?? "",
    ) ||
    (items[to]?.lower === "in" &&
      (items[to + 1]?.actor?.place || items[to + 1]?.date)) ||
    (items[to]?.actor?.place && items[to - 1]?.lower === "in")
  )
    to++;
  let withGroup: Group | null = null;
  if (items[to]?.lower === "with") {
    withGroup = readGroup(items, to + 1);
    if (!withGroup) return null;
    to = withGroup.end;
    while (items[to]?.lower === ",") to++;
    // "with her counterpart, Ole Berg, to"
    const apposed = items[to]?.actor;
    if (apposed?.person && items[to + 1]?.lower === ",") {
      withGroup = { ...withGroup, actors: [apposed] };
      to += 2;
    }
  }
  const verb = items[to + 1];
  if (items[to]?.lower === "that") return readAgreedThat(sentence, at, to);
  if (
    items[to]?.lower !== "to" ||
    !verb ||
    verb.actor ||
    verb.mark ||
    NOT_AGREED.has(verb.lower) ||
    isTalk(items, to + 1)
  )
    return null;
  // "agreed to a ceasefire": the noun tells more; in "agreed to offer a loan" it is a verb.
  const noun = isDealWord(verb.lower) && !isDeterminer(items[to + 2]);
  if (isDeterminer(verb) || noun) {
    const stop = phraseEnd(items, to + 1);
    if (items.slice(to + 1, stop).some(({ lower }) => isDealWord(lower)))
      return null;
  }
  // "agreed to buy Bolt": the verb that is agreed to tells more.
  const told =
    readTransferActs(sentence, to + 1) ?? readJointActs(sentence, to + 1);
  if (told) return told;
  const agreeing = readAgreeing(sentence, at);
  const subject = agreeing && subjectOf(sentence, agreeing.group);
  if (!subject || isBody(items, agreeing.group.first)) return null;
  const end = clauseEnd(items, to + 1);
  const parties = equalParties(subject, withGroup);
  const own = parties.length;
  if (own < 2 || FOR_OTHERS.test(verb.lower))
    addNamed(items, to + 2, end, parties);
  const several =
    own === 1 &&
    items.slice(subject.first, at).some(({ lower }) => MANY.test(lower));
  if (parties.length < 2 && !several && !consents(items, subject, at))
    return null;
  if (
    own < 2 &&
    parties.every((party) => party.person) &&
    subject.actors.every(isPrivate)
  )
    return null;
  return candidate(sentence, {
    rule:
      own >= 2 || several
        ? "deals/agreed-together"
        : parties.length > 1
          ? "deals/agreed-to"
          : "deals/consented",
    kind:
      (own >= 2 && TOGETHER.has(verb.lower)) || COOPERATES.test(verb.lower)
        ? "partnership"
        : "other",
    status: agreeing.status,
    parties,
    first: subject.first,
    verb: at,
    end,
    subject: spanOf(items, to + 1, end),
  });
}

// What is done to or for somebody else, who is then a side too.
const FOR_OTHERS =
  /^(?:lift|release|free|allow|send|provide|help|recogni[sz]e|withdraw|hand|return|give|open|reopen|lend|supply)$/u;

/** "agreed to begin talks": nothing but talk. */
function isTalk(items: readonly Item[], at: number): boolean {
  if (!/^(?:start|begin|open|hold)$/u.test(items[at]?.lower ?? ""))
    return false;
  const end = phraseEnd(items, at + 1);
  return (
    end === at + 1 ||
    /^(?:talks?|negotiations?|discussions?|meetings?|dialogue|summit|elections?|hearings?|inquiry|investigation)$/u.test(
      items[end - 1]?.lower ?? "",
    )
  );
}

/** Bodies that decide by themselves what they "agree to": a law, a ruling, a date. */
export const DECIDES_ALONE =
  /\b(?:courts?|parliament|council|senate|congress|assembly|committee|board|commission|panel|jury|tribunal|cabinet|duma|knesset|police)\b/iu;

/** "said its board | had agreed": the body stands right before the verb, whoever the sentence began with. */
function isBody(items: readonly Item[], first: number): boolean {
  const before = items[first - 1];
  return (
    before !== undefined && !before.actor && DECIDES_ALONE.test(before.lower)
  );
}

/** A person who holds no post of state agrees for himself. */
function isPrivate({ side, office }: Actor): boolean {
  return side.person && office !== true;
}

/** "Norland has agreed to open its border": somebody asked for it, though nobody says who. */
function consents(
  items: readonly Item[],
  { first, actors }: Group,
  verb: number,
): boolean {
  const [only] = actors;
  if (!only || isPrivate(only) || DECIDES_ALONE.test(only.side.name))
    return false;
  return !items
    .slice(first, verb)
    .some(({ lower }) => DECIDES_ALONE.test(lower));
}
