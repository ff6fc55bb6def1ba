import type { DealKind, DealStatus, PartyRole } from "../document/deal.ts";
import { KIND_MODIFIERS, PURPOSE_KINDS } from "../lexicon/deal-nouns.ts";
import { TRANSFER_VERBS } from "../lexicon/deal-verbs.ts";
import type { Candidate } from "./candidate.ts";
import { clauseEnd } from "./clause-end.ts";
import type { DealPhrase } from "./deal-phrase.ts";
import { findAim } from "./find-aim.ts";
import { readGift } from "./gift.ts";
import type { Governor } from "./governor.ts";
import { type Group, phraseEnd, readGroup } from "./noun-phrase.ts";
import { addParty, assignRoles } from "./parties.ts";
import type { Item } from "./item.ts";
import type { Tail } from "./read-tail.ts";
import type { Actor } from "./sides.ts";
import { readTransfer } from "./transfer.ts";

const SUPPLYING = /^(?:supply|deliver|sell)$/u;

export function kindOf(
  items: readonly Item[],
  phrase: DealPhrase,
  tail: Tail,
  purposeVerb: string | null,
  sides: readonly Actor[],
): DealKind {
  // "a contract to supply ships": goods, not works.
  if (phrase.kind === "contract" && SUPPLYING.test(purposeVerb ?? ""))
    return "supply";
  if (phrase.kind) return phrase.kind;
  const purposed =
    purposeVerb === null ? undefined : PURPOSE_KINDS[purposeVerb];
  if (purposed === "partnership" && phrase.money) return "investment";
  if (purposed) return purposed;
  if (tail.topic) {
    const topic = ` ${items
      .slice(tail.topic[0], tail.topic[1])
      .map((item) => item.lower)
      .join(" ")} `;
    for (const [word, kind] of KIND_MODIFIERS)
      if (topic.includes(` ${word} `)) return kind;
  }
  const states = sides.filter(({ side }) => side.state).length;
  if (states === sides.length && states > 0) return "pact";
  if (states > 0) return phrase.money ? "contract" : "partnership";
  return phrase.money ? "contract" : "partnership";
}

// Kinds that the noun fixes, whatever is to be done under it.
const FIXED: ReadonlySet<DealKind> = new Set([
  "memorandum",
  "treaty",
  "ceasefire",
  "trade",
  "settlement",
  "partnership",
]);

interface Parts {
  kind: DealKind;
  phrase: DealPhrase;
  tail: Tail;
  governor: Governor | null;
  acting: Actor[];
  purpose: [number, number] | null;
  purposeVerb: string | null;
}

interface Built extends Pick<
  Candidate,
  "kind" | "parties" | "value" | "subject"
> {
  /** The words say who gives and who gets. */
  gives?: true;
}

export function buildParties(items: readonly Item[], parts: Parts): Built {
  const { phrase, tail, governor, acting, purpose, purposeVerb } = parts;
  const value = phrase.money ?? tail.money;
  const subject =
    spanOf(items, purpose) ??
    spanOf(items, tail.topic) ??
    spanOf(items, findAim(items, Math.max(tail.end, phrase.end))) ??
    spanOf(items, [phrase.first, phrase.end]);
  const roles = governor?.verb?.roles;
  if (
    roles &&
    (phrase.kind === "contract" ||
      phrase.kind === null ||
      phrase.kind === "supply")
  ) {
    const parties: Candidate["parties"] = [];
    const other = [
      ...governor.direct,
      ...(tail.from?.actors ?? []),
      ...(tail.to?.actors ?? []),
      ...(tail.with?.actors ?? []),
    ];
    const by = tail.by?.actors ?? [];
    for (const actor of governor.subject)
      addParty(parties, actor, roles.subject);
    for (const actor of by) addParty(parties, actor, roles.subject);
    for (const actor of other) addParty(parties, actor, roles.other);
    return { kind: phrase.kind ?? "contract", parties, value, subject };
  }
  const gift = readGift(items, parts.kind, phrase, tail, governor);
  if (gift)
    return {
      kind: parts.kind,
      parties: gift,
      gives: true,
      value,
      // "a loan for Westria": whom it is for is no subject.
      subject: tail.for
        ? (spanOf(items, purpose) ?? spanOf(items, [phrase.first, phrase.end]))
        : subject,
    };
  const transfer =
    purpose && purposeVerb
      ? TRANSFER_VERBS.find(({ forms }) => forms[0] === purposeVerb)
      : undefined;
  if (transfer && purpose && acting[0]) {
    const read = readTransfer(items, purpose[0], transfer, acting.slice(0, 1));
    if (read) {
      const parties = [...read.parties];
      const other =
        transfer.subject === "acquirer"
          ? "seller"
          : (transfer.others.at(-1)?.role ?? "party");
      for (const actor of acting.slice(1))
        addParty(
          parties,
          actor,
          read.kind === "supply" && transfer.rolesByKind?.supply
            ? transfer.rolesByKind.supply.other
            : other,
        );
      return {
        kind: phrase.kind && FIXED.has(phrase.kind) ? phrase.kind : read.kind,
        parties,
        value: value ?? read.money,
        subject: read.subject,
      };
    }
  }
  const firm = buildFirm(items, parts, subject);
  if (firm) return { ...firm, value };
  return {
    kind: parts.kind,
    parties: assignRoles(parts.kind, acting, purposeVerb),
    value,
    subject,
  };
}

/** "Acme's takeover of Bolt", "the sale of Bolt to Coil", "a tender offer for all of Bolt's shares". */
function buildFirm(
  items: readonly Item[],
  { kind, phrase, tail, acting }: Parts,
  subject: Candidate["subject"],
): Pick<Candidate, "kind" | "parties" | "subject"> | null {
  if (kind !== "acquisition" && kind !== "merger" && kind !== "stake")
    return null;
  const joint = tail.of ?? tail.for ?? tail.in;
  const after = joint?.actors ?? firmAfter(items, phrase.end);
  // "the proposed Bolt takeover"
  const named =
    after.length > 0
      ? after
      : phrase.pair.filter(({ side, adjective }) => !side.state && !adjective);
  if (named.length === 0) return null;
  const sells = items[phrase.head]?.lower === "sale";
  const parties: Candidate["parties"] = [];
  const add = (actors: readonly Actor[], role: PartyRole): void => {
    for (const actor of actors)
      addParty(parties, actor, kind === "merger" ? "party" : role);
  };
  add(
    phrase.owners.length > 0 ? phrase.owners : acting,
    sells ? "seller" : "acquirer",
  );
  add(tail.by?.actors ?? [], sells ? "seller" : "acquirer");
  if (/^(?:bids?|offers?)$/u.test(items[phrase.head]?.lower ?? ""))
    add(tail.from?.actors ?? [], "acquirer");
  add(tail.to?.actors ?? [], "acquirer");
  add(named, "target");
  return {
    kind,
    parties,
    subject: namedSpan(items, phrase.end, tail.end) ?? subject,
  };
}

/** The first firm behind "of" or "for": "for all of Bolt's shares". */
function firmAfter(items: readonly Item[], from: number): Actor[] {
  if (!/^(?:of|for|in)$/u.test(items[from]?.lower ?? "")) return [];
  for (let at = from + 1; at < from + 9; at++) {
    const item = items[at];
    if (!item || item.mark) break;
    const actor = item.actor;
    if (actor && !actor.person && !actor.side.state && !actor.adjective)
      return [actor];
  }
  return [];
}

function namedSpan(
  items: readonly Item[],
  from: number,
  end: number,
): Candidate["subject"] {
  if (!/^(?:of|for|in)$/u.test(items[from]?.lower ?? "")) return null;
  const stop = phraseEnd(items, from + 1);
  // "all of Bolt's shares" goes on behind its "of"; "Bolt to Coil" does not.
  const joint = /^(?:of|and)$/u.test(items[stop]?.lower ?? "");
  const more = joint ? phraseEnd(items, stop + 1) : stop;
  return spanOf(items, [
    from + 1,
    more > stop + 1 && more <= end ? more : stop,
  ]);
}

function spanOf(
  items: readonly Item[],
  range: [number, number] | null,
): { start: number; end: number } | null {
  const first = range && items[range[0]];
  const last = range && items[range[1] - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

export function defaultStatus(phrase: DealPhrase, kind: DealKind): DealStatus {
  const head = kind;
  // A firm is bought once; no purchase is in force.
  if (kind === "acquisition" || kind === "stake") return "agreed";
  if (
    head === "treaty" ||
    head === "partnership" ||
    head === "contract" ||
    phrase.definite
  )
    return "in_force";
  return "agreed";
}

/** "a formula for settling its dispute | with Westria": whom what is accepted is shared with. */
export function otherInClause(
  items: readonly Item[],
  from: number,
): Group | null {
  const end = clauseEnd(items, from);
  for (let at = from; at < end; at++)
    if (items[at]?.lower === "with") return readGroup(items, at + 1);
  return null;
}
