import type { DealKind, DealStatus } from "../document/deal.ts";
import { KIND_MODIFIERS, PURPOSE_KINDS } from "../lexicon/deal-nouns.ts";
import { TRANSFER_VERBS } from "../lexicon/deal-verbs.ts";
import type { Candidate } from "./candidate.ts";
import type { DealPhrase } from "./deal-phrase.ts";
import type { Governor } from "./governor.ts";
import { addParty, assignRoles } from "./parties.ts";
import type { Item } from "./read-items.ts";
import type { Tail } from "./read-tail.ts";
import type { Actor } from "./sides.ts";
import { readTransfer } from "./transfer.ts";

export function kindOf(
  items: readonly Item[],
  phrase: DealPhrase,
  tail: Tail,
  purposeVerb: string | null,
  sides: readonly Actor[],
): DealKind {
  if (phrase.kind) return phrase.kind;
  const purposed =
    purposeVerb === null ? undefined : PURPOSE_KINDS[purposeVerb];
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

interface Parts {
  kind: DealKind;
  phrase: DealPhrase;
  tail: Tail;
  governor: Governor | null;
  acting: Actor[];
  purpose: [number, number] | null;
  purposeVerb: string | null;
}

export function buildParties(
  items: readonly Item[],
  parts: Parts,
): Pick<Candidate, "kind" | "parties" | "value" | "subject"> {
  const { phrase, tail, governor, acting, purpose, purposeVerb } = parts;
  const value = phrase.money ?? tail.money;
  const subject =
    spanOf(items, purpose) ??
    spanOf(items, tail.topic) ??
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
        kind: read.kind,
        parties,
        value: value ?? read.money,
        subject: read.subject,
      };
    }
  }
  if (parts.kind === "acquisition" || parts.kind === "merger") {
    const target = tail.of?.actors ?? tail.in?.actors ?? [];
    const buyers = [...phrase.owners, ...acting, ...(tail.by?.actors ?? [])];
    if (target.length > 0) {
      const parties: Candidate["parties"] = [];
      for (const actor of buyers)
        addParty(
          parties,
          actor,
          parts.kind === "merger" ? "party" : "acquirer",
        );
      for (const actor of target)
        addParty(parties, actor, parts.kind === "merger" ? "party" : "target");
      return {
        kind: parts.kind,
        parties,
        value,
        subject: spanOf(items, tail.topic) ?? subject,
      };
    }
  }
  return {
    kind: parts.kind,
    parties: assignRoles(parts.kind, acting, purposeVerb),
    value,
    subject,
  };
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
  if (
    head === "treaty" ||
    head === "partnership" ||
    head === "contract" ||
    phrase.definite
  )
    return "in_force";
  return "agreed";
}
