import {
  buildParties,
  defaultStatus,
  kindOf,
  otherInClause,
} from "./agreement-parts.ts";
import type { DealKind, DealStatus } from "../document/deal.ts";
import type { Candidate } from "./candidate.ts";
import { type DealPhrase, readDealPhrase } from "./deal-phrase.ts";
import { findGovernor, type Governor } from "./governor.ts";
import type { Item, ItemSentence } from "./item.ts";
import { readTail, type Tail } from "./read-tail.ts";
import { readMainGroup } from "./side-governors.ts";
import { findSignatories, withoutSigners } from "./signatories.ts";
import type { Actor } from "./sides.ts";

/** Reads the deal that the noun at `at` names; null where it names none or nobody is named with it. */
export function readAgreement(
  { items, index, headline }: ItemSentence,
  at: number,
  pairBefore: readonly Actor[],
): (Candidate & { after: number }) | null {
  const phrase = readDealPhrase(items, at);
  if (!phrase) return null;
  const tail = readTail(items, phrase.end);
  const governor = findGovernor(items, phrase, tail);
  if (governor === "unreal") return null;
  const all = governor?.tail ?? null;
  const disputant = phrase.consentOnly
    ? otherInClause(items, phrase.end)
    : null;
  if (phrase.signedOnly && !concludes(governor)) return null;
  if (
    phrase.consentOnly &&
    (!/^deals\/(?:agree|accept)$/u.test(governor?.rule ?? "") ||
      (governor?.subject.length === 0 && !disputant))
  )
    return null;
  const between = tail.between ?? all?.between ?? null;
  const withGroup = tail.with ?? all?.with ?? disputant;
  const by = all?.by ?? tail.by;
  const purpose = tail.purpose ?? all?.purpose ?? null;
  const purposeVerb = purpose ? (items[purpose[0]]?.lower ?? null) : null;
  let subject = governor?.subject ?? [];
  if (
    subject.length === 0 &&
    governor &&
    governor.verb &&
    refersToPair(items, governor.first)
  )
    subject = [...pairBefore];
  const pairNamed = tail.pair || (all?.pair ?? false);
  let sides =
    pairNamed && pairBefore.length === 2 && fits(items, phrase.end, pairBefore)
      ? [...pairBefore]
      : between
        ? between.actors
        : [
            ...subject,
            ...phrase.owners,
            ...(by?.actors ?? []),
            ...(withGroup?.actors ?? []),
          ];
  if (!between && phrase.pair.length >= 2)
    sides = [...phrase.pair, ...sides.filter((side) => side.person)];
  else if (!between && phrase.pair.length === 1 && phrase.consentOnly)
    sides = [...sides, ...phrase.pair];
  else if (!between && phrase.pair.length === 1 && withGroup)
    sides = [...phrase.pair, ...withGroup.actors];
  if (governor?.status === "approved" || governor?.status === "rejected") {
    // Who approves is no side of it, unless it ratifies what it signed.
    const own = between?.actors ?? [
      ...phrase.owners,
      ...(phrase.pair.length > 1 ? phrase.pair : []),
      ...(withGroup?.actors ?? []),
    ];
    const ratifies = /ratif/u.test(governor.rule);
    // "Norland's parliament ratified the treaty with Westria": Norland is the other side.
    if (ratifies && own.length === 1)
      sides = [...subject.filter(({ side }) => side.state), ...own];
    else if (own.length > 0 || !ratifies) sides = own;
  }
  if (sides.length === 0 && governor === null && phrase.hangs)
    sides = sideOfClause(items, phrase.first, tail.end);
  const signed =
    (governor?.signs === true &&
      (governor.status === "signed" || governor.status === "agreed")) ||
    (governor === null && tail.status === "signed" && by !== null);
  const signatories = signed ? findSignatories(sides, phrase.definite) : [];
  const acting = signed ? withoutSigners(sides, signatories) : sides;
  const kind = kindOf(items, phrase, tail, purposeVerb, acting);
  const built = buildParties(items, {
    kind,
    phrase,
    tail,
    governor,
    acting,
    purpose,
    purposeVerb,
  });
  const parties = built.parties;
  const bid = /^(?:bids?|offers?)$/u.test(items[phrase.head]?.lower ?? "");
  if (bid && !isBidForFirm(items, phrase, tail, built.kind)) return null;
  // "Under the treaty signed in 1960": it still holds. "Under the accord, signed by …": told as news.
  const under =
    items[phrase.first - 1]?.lower === "under" &&
    phrase.definite &&
    !(tail.status === "signed" && tail.by);
  const intent = items[phrase.head]?.lower === "letter";
  const status =
    (intent ? "agreed" : null) ??
    (under ? "in_force" : null) ??
    (bid && OPEN.has(governor?.status ?? "agreed")
      ? "proposed"
      : governor?.status) ??
    phrase.status ??
    tail.status ??
    defaultStatus(phrase, kind);
  const rule =
    governor?.rule ??
    (phrase.status || tail.status ? "deals/told-as" : "deals/named");
  if (
    !enough(
      parties.length,
      phrase,
      rule,
      built.value !== null,
      withGroup !== null,
      governor !== null,
      signatories.length > 0,
      phrase.single && built.gives === true,
    )
  )
    return null;
  const first = Math.min(governor?.first ?? phrase.first, phrase.first);
  const end = Math.max(tail.end, governor?.tail?.end ?? 0, phrase.end);
  const from = items[first];
  const last = items[Math.max(end, governor?.evidenceEnd ?? 0) - 1];
  const head = items[governor?.verbAt ?? phrase.head];
  if (!from || !last || !head) return null;
  return {
    rule,
    kind: built.kind,
    status,
    parties,
    signatories,
    value: built.value ?? all?.money ?? null,
    date: null,
    subject: built.subject,
    terms: [],
    evidence: { start: from.start, end: last.end },
    plain: phrase.kind === null,
    trigger: { start: head.start, end: head.end },
    sentence: index,
    definite: phrase.definite,
    headline,
    after: end,
  };
}

// What a governing verb says of a bid that is still one: "made an offer", "extended its bid".
const OPEN: ReadonlySet<DealStatus> = new Set([
  "agreed",
  "in_force",
  "signed",
  "proposed",
  "negotiating",
]);

/** "A takeover bid", "a tender offer for Bolt", "an offer to buy": not a bid for peace or an offer of help. */
function isBidForFirm(
  items: readonly Item[],
  phrase: DealPhrase,
  tail: Tail,
  kind: DealKind | null,
): boolean {
  if (kind !== "acquisition" && kind !== "stake") return false;
  const words = items
    .slice(phrase.first, phrase.head)
    .map((item) => item.lower);
  if (
    words.some((word) =>
      /^(?:takeover|tender|buyout|merger|acquisition|hostile|cash|share|exchange|rival|competing|dlrs)$/u.test(
        word,
      ),
    )
  )
    return true;
  return (
    /^(?:buy|acquire|purchase|take)$/u.test(
      items[phrase.end + 1]?.lower ?? "",
    ) ||
    phrase.money !== null ||
    // "a bid by Acme for Bolt": of a firm for a firm.
    ([...(tail.by?.actors ?? []), ...(tail.from?.actors ?? [])].some(isFirm) &&
      tail.for?.actors.some(isFirm) === true)
  );
}

function isFirm({ side, place, adjective }: Actor): boolean {
  return !side.person && !side.state && !place && !adjective;
}

const FIRM_NOUNS = /^(?:acquisition|merger|stake)$/u;
function concludes(governor: Governor | null): boolean {
  return (
    governor !== null &&
    (governor.signs || /^deals\/(?:agree|reach)$/u.test(governor.rule))
  );
}

/** "Under a pact of 2019, Norland sells gas", "Norland let them in as part of a deal": who is bound is said by the clause. */
function sideOfClause(
  items: readonly Item[],
  first: number,
  end: number,
): Actor[] {
  const main = readMainGroup(items, first, end);
  return (
    main?.actors.filter(({ side, adjective }) => !side.person && !adjective) ??
    []
  );
}

/** "the two countries" are no two firms. */
function fits(
  items: readonly Item[],
  from: number,
  pair: readonly Actor[],
): boolean {
  const states = items
    .slice(from, from + 6)
    .some(({ lower }) =>
      /^(?:countries|nations|states|neighbou?rs)$/u.test(lower),
    );
  return !states || pair.every(({ side }) => side.state);
}

const PAIR_WORDS =
  /^(?:sides|countries|nations|parties|governments|states|companies|firms|neighbours|neighbors|leaders|presidents|ministers)$/u;

function refersToPair(items: readonly Item[], first: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const item = items[first - back];
    if (item && PAIR_WORDS.test(item.lower))
      return /^(?:two|both)$/u.test(items[first - back - 1]?.lower ?? "");
    if (item?.lower === "they") return true;
  }
  return false;
}

/** Alone in a sentence a deal noun needs both sides; under a verb one is enough. */
function enough(
  parties: number,
  phrase: DealPhrase,
  rule: string,
  priced: boolean,
  joined: boolean,
  governed: boolean,
  signed: boolean,
  gift: boolean,
): boolean {
  if (parties === 0)
    return (
      phrase.definite && rule !== "deals/named" && rule !== "deals/told-as"
    );
  const bare = rule === "deals/named" || rule === "deals/told-as";
  // "a grant from Norland to Westria" says by itself who gives it to whom.
  if (phrase.weak && bare && !FIRM_NOUNS.test(phrase.kind ?? "")) return gift;
  if (parties >= 2 || (signed && phrase.definite)) return true;
  if (phrase.consentOnly) return true;
  if (phrase.hangs && !phrase.weak) return phrase.kind !== null || priced;
  // "we are building partnerships with Acme"
  if (phrase.weak && phrase.kind === "partnership") return governed && joined;
  if (phrase.weak)
    return (
      FIRM_NOUNS.test(phrase.kind ?? "") &&
      phrase.pair.length > 0 &&
      rule !== "deals/named"
    );
  if (
    rule === "deals/named" ||
    rule === "deals/told-as" ||
    rule === "deals/have"
  )
    return priced && !phrase.definite;
  // "concluded agreements": whose and with whom, nobody says.
  return joined || priced || (phrase.single && !phrase.definite);
}
