import type { DealKind, DealStatus } from "../document/deal.ts";
import type { TransferVerb } from "../lexicon/deal-verbs.ts";
import { candidate, spanOf } from "./act-parts.ts";
import type { Candidate, CandidateParty } from "./candidate.ts";
import { findSubject } from "./find-subject.ts";
import type { Item, ItemSentence } from "./item.ts";
import { type Group, phraseStart, readGroupLeft } from "./noun-phrase.ts";
import { addParty } from "./parties.ts";
import { readTail, type Tail } from "./read-tail.ts";
import type { Actor } from "./sides.ts";
import { readThing } from "./thing.ts";
import type { VerbGroup } from "./verb-group.ts";

type Act = (Candidate & { after: number }) | null;

/** "Bolt, acquired by Acme", "arms supplied by Norland": the participle without its auxiliary. */
export function isBarePassive(
  items: readonly Item[],
  at: number,
  { forms, particle }: TransferVerb,
  { bare, negated, effect }: VerbGroup,
): boolean {
  const after = at + 1 + (particle === undefined ? 0 : 1);
  return (
    bare &&
    !negated &&
    effect === null &&
    items[at]?.lower === forms[3] &&
    items[after]?.lower === "by"
  );
}

/** "Bolt was bought by Acme", "has been sold to Acme", "arms supplied by Norland to Westria". */
export function readPassive(
  sentence: ItemSentence,
  at: number,
  verb: TransferVerb,
  group: VerbGroup,
  status: DealStatus,
): Act {
  const { items } = sentence;
  const after = at + 1 + (verb.particle === undefined ? 0 : 1);
  if (verb.particle !== undefined && items[at + 1]?.lower !== verb.particle)
    return null;
  const tail = readTail(items, after);
  if (verb.subject === "acquirer" || verb.subject === "seller")
    return readFirmPassed(sentence, { at, after, verb, group, status, tail });
  return readGoodsPassed(sentence, { at, after, verb, group, status, tail });
}

interface Passive {
  at: number;
  after: number;
  verb: TransferVerb;
  group: VerbGroup;
  status: DealStatus;
  tail: Tail;
}

function readFirmPassed(
  sentence: ItemSentence,
  { at, after, verb, group, status, tail }: Passive,
): Act {
  const { items } = sentence;
  const subject = group.passive
    ? findSubject(items, group.first)
    : antecedent(items, group.first);
  const parties: CandidateParty[] = [];
  const sells = verb.subject === "seller";
  for (const actor of tail.by?.actors ?? [])
    addParty(parties, actor, verb.subject);
  for (const actor of (sells ? tail.to : tail.from)?.actors ?? [])
    addParty(parties, actor, sells ? "acquirer" : "seller");
  if (parties.length === 0 && !(sells && items[after]?.lower === "to"))
    return null;
  const firm = subject?.actors.filter(isFirm) ?? [];
  if (firm.length === 0) return null;
  for (const actor of firm) addParty(parties, actor, "target");
  return candidate(sentence, {
    rule: `deals/was-${verb.forms[3]}`,
    kind: "acquisition",
    status: status === "in_force" ? "agreed" : status,
    parties,
    first: subject?.first ?? group.first,
    verb: at,
    end: Math.max(tail.end, after),
    value: tail.money,
    subject: subject ? spanOf(items, subject.first, subject.end) : null,
  });
}

/** What was supplied, given or lent, by whom and to whom. */
function readGoodsPassed(
  sentence: ItemSentence,
  { at, after, verb, group, status, tail }: Passive,
): Act {
  const { items } = sentence;
  let end = group.first;
  while (/^(?:which|that|,)$/u.test(items[end - 1]?.lower ?? "")) end--;
  // "a grant of $5 million was given"
  const sum = items[end - 1]?.money ?? null;
  if (sum && items[end - 2]?.lower === "of") end -= 2;
  const first = phraseStart(items, end);
  const thing = end > first ? readThing(items, first, verb) : null;
  const kind: DealKind | undefined = thing
    ? verb.things[thing.class]
    : undefined;
  if (!thing || kind === undefined || thing.end > end) return null;
  const roles = verb.rolesByKind?.[kind];
  const parties: CandidateParty[] = [];
  for (const actor of tail.by?.actors ?? [])
    if (!actor.person || !actor.side.person)
      addParty(parties, actor, roles?.subject ?? verb.subject);
  if (parties.length === 0) return null;
  const own = parties.length;
  const other = roles?.other ?? verb.others[0]?.role ?? "party";
  for (const actor of tail.to?.actors ?? []) addParty(parties, actor, other);
  // "aid approved by the council": for whom, nobody says.
  if (parties.length === own && (kind !== "aid" || verb.decides)) return null;
  return candidate(sentence, {
    rule: `deals/was-${verb.forms[3]}`,
    kind,
    status: status === "in_force" ? "agreed" : status,
    parties,
    first,
    verb: at,
    end: Math.max(tail.end, after),
    value: thing.money ?? sum ?? tail.money,
    subject: spanOf(items, thing.first, thing.end),
  });
}

/** "Bolt Corp, which Acme bought in May", "Bolt Corp, a bank it acquired in 1965": what was bought stands before. */
export function readRelativeAct(
  sentence: ItemSentence,
  at: number,
  verb: TransferVerb,
  group: VerbGroup,
  status: DealStatus,
): Act {
  const { items } = sentence;
  if (verb.subject !== "acquirer" || status !== "completed") return null;
  const next = items[at + 1];
  if (
    next &&
    !next.mark &&
    !next.date &&
    !/^(?:in|on|from|for|last|this|earlier|two|three|four|five|and)$/u.test(
      next.lower,
    )
  )
    return null;
  const who = items[group.first - 1]?.actor;
  if (!who || who.adjective) return null;
  let end = group.first - 1;
  if (/^(?:which|that)$/u.test(items[end - 1]?.lower ?? "")) end--;
  else if (items[end]?.lower !== "it") return null;
  const what = antecedent(items, end);
  const firm = what?.actors.filter(isFirm) ?? [];
  if (!what || firm.length === 0) return null;
  const parties: CandidateParty[] = [];
  addParty(parties, who, "acquirer");
  for (const actor of firm) addParty(parties, actor, "target");
  const tail = readTail(items, at + 1);
  for (const actor of tail.from?.actors ?? [])
    addParty(parties, actor, "seller");
  if (parties.length < 2) return null;
  return candidate(sentence, {
    rule: `deals/which-${verb.forms[2]}`,
    kind: "acquisition",
    status,
    parties,
    first: what.first,
    verb: at,
    end: Math.max(tail.end, at + 1),
    value: tail.money,
    subject: spanOf(items, what.first, what.end),
  });
}

/** The group before a relative clause or a bare participle, behind "a bank" where that only says what it is. */
function antecedent(items: readonly Item[], end: number): Group | null {
  const stop = items[end - 1]?.lower === "," ? end - 1 : end;
  const near = readGroupLeft(items, stop);
  if (near) return near;
  const start = phraseStart(items, stop);
  return items[start - 1]?.lower === ","
    ? readGroupLeft(items, start - 1)
    : null;
}

function isFirm({ person, side, adjective, place }: Actor): boolean {
  return !person && !side.state && !adjective && !place;
}
