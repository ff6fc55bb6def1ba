import type { Candidate, CandidateParty } from "./candidate.ts";
import { candidate, isUnreal, spanOf, subjectOf } from "./act-parts.ts";
import { readJointActs } from "./joint-acts.ts";
import { type Group, readGroup } from "./noun-phrase.ts";
import { addParty } from "./parties.ts";
import type { Item, ItemSentence } from "./read-items.ts";
import { clauseEnd } from "./read-tail.ts";
import { readTransferActs } from "./transfer-act.ts";
import { readVerbGroup, statusOfAct } from "./verb-group.ts";

// What one does alone, or what is no arrangement: "agreed to resign", "agreed to meet".
const NOT_AGREED = new Set(
  "resign meet talk testify step attend visit appear plead speak answer disagree be discuss consider quit leave retire postpone wait stay differ return appeal listen review think start begin open hold".split(
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
    /^(?:on|jointly|formally|also)$/u.test(items[to]?.lower ?? "")
  )
    to++;
  let withGroup: Group | null = null;
  if (items[to]?.lower === "with") {
    withGroup = readGroup(items, to + 1);
    if (!withGroup) return null;
    to = withGroup.end;
    while (items[to]?.lower === ",") to++;
  }
  const verb = items[to + 1];
  if (
    items[to]?.lower !== "to" ||
    !verb ||
    verb.actor ||
    verb.mark ||
    NOT_AGREED.has(verb.lower)
  )
    return null;
  // "agreed to buy Bolt": the verb that is agreed to tells more.
  const told =
    readTransferActs(sentence, to + 1) ?? readJointActs(sentence, to + 1);
  if (told) return told;
  const group = readVerbGroup(items, at, [
    "agree",
    "agrees",
    "agreed",
    "agreed",
    "agreeing",
  ]);
  const act = statusOfAct(group);
  if (act === null || group.passive || isUnreal(items, group)) return null;
  const subject = subjectOf(sentence, group);
  if (!subject) return null;
  const end = clauseEnd(items, to + 1);
  const parties: CandidateParty[] = [];
  for (const actor of subject.actors) addParty(parties, actor, "party");
  for (const actor of withGroup?.actors ?? [])
    addParty(parties, actor, "party");
  const own = parties.length;
  if (own < 2) addNamed(items, to + 2, end, parties);
  if (parties.length < 2 || parties.every((party) => party.person)) return null;
  return candidate(sentence, {
    rule: own >= 2 ? "deals/agreed-together" : "deals/agreed-to",
    kind: own >= 2 && TOGETHER.has(verb.lower) ? "partnership" : "other",
    status: act === "completed" || act === "in_force" ? "agreed" : act,
    parties,
    first: subject.first,
    verb: at,
    end,
    subject: spanOf(items, to + 1, end),
  });
}

/** Sides named in what one side agreed to do: "to send troops to Westria", "to lift a ban on Westrian beef". */
function addNamed(
  items: readonly Item[],
  from: number,
  end: number,
  parties: CandidateParty[],
): void {
  for (let at = from; at < end; at++) {
    const actor = items[at]?.actor;
    if (!actor || (actor.person && actor.side.person)) continue;
    if (
      /^(?:it|its|they|their|he|she|his|her|him|them)$/u.test(
        items[at]?.lower ?? "",
      )
    )
      continue;
    const preposition =
      items[at - 1]?.lower === "the"
        ? items[at - 2]?.lower
        : items[at - 1]?.lower;
    if (
      actor.place &&
      !actor.side.state &&
      preposition !== "to" &&
      preposition !== "with"
    )
      continue;
    addParty(parties, actor, "party");
    if (parties.length >= 3) return;
  }
}
