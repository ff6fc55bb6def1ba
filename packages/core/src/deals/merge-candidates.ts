import type { DealKind, DealStatus } from "../document/deal.ts";
import type { Span } from "../document/span.ts";
import type { Candidate } from "./candidate.ts";
import { isSameSide } from "./parties.ts";
import type { ItemSentence } from "./item.ts";

export type Merged = Candidate & { evidences: Span[] };

// Kinds that one deal may be called by in one article.
const FAMILY: Readonly<Record<DealKind, string>> = {
  treaty: "agreement",
  pact: "agreement",
  partnership: "agreement",
  memorandum: "agreement",
  trade: "agreement",
  other: "agreement",
  ceasefire: "agreement",
  settlement: "agreement",
  contract: "contract",
  supply: "contract",
  acquisition: "firm",
  merger: "firm",
  stake: "firm",
  joint_venture: "venture",
  investment: "money",
  loan: "money",
  aid: "money",
  licence: "licence",
};

/** Puts together what tells of one deal; the first place in the body leads, later ones fill what it left open. */
export function mergeCandidates(
  sentences: readonly ItemSentence[],
  candidates: readonly Candidate[],
): Merged[] {
  const merged: Merged[] = [];
  const hasBody = sentences.some(({ headline }) => !headline);
  // A headline is shorter than the body that it sums up: it only adds.
  const ordered = [
    ...candidates.filter(({ headline }) => !headline),
    ...candidates.filter(({ headline }) => headline),
  ];
  for (const candidate of ordered) {
    const same =
      (candidate.parties.length > 0 ? findSame(merged, candidate) : null) ??
      (isSignedOnly(candidate) ? findTold(merged, candidate) : null);
    if (same) absorb(same, candidate);
    else if (candidate.parties.length > 0 && !(candidate.headline && hasBody))
      merged.push({ evidences: [candidate.evidence], ...candidate });
  }
  return merged.sort(
    (a, b) => (a.evidences[0]?.start ?? 0) - (b.evidences[0]?.start ?? 0),
  );
}

/** "The minister signed the pact for Peru": one side of what was told before. */
function isSignedOnly({ parties, signatories, definite }: Candidate): boolean {
  return (
    parties.length === 0 ||
    (definite && parties.length === 1 && signatories.length > 0)
  );
}

function findSame(
  merged: readonly Merged[],
  candidate: Candidate,
): Merged | null {
  let best: Merged | null = null;
  let most = 0;
  for (
    let at = merged.length - 1;
    at >= Math.max(0, merged.length - 40);
    at--
  ) {
    const other = merged[at];
    if (!other) continue;
    const score = likeness(other, candidate);
    if (score > most) {
      most = score;
      best = other;
    }
  }
  return best;
}

const MOST_MORE = 2;
const FAR = 15;
const MOST_EVIDENCE = 20;

/** "The pact was ratified in June": the deal told of last that it can be. */
function findTold(
  merged: readonly Merged[],
  { kind, sentence }: Candidate,
): Merged | null {
  for (let at = merged.length - 1; at >= Math.max(0, merged.length - 6); at--) {
    const other = merged[at];
    if (!other || sentence - other.sentence > FAR) continue;
    if (kind === null || FAMILY[kind] === FAMILY[other.kind ?? "other"])
      return other;
  }
  return null;
}

/** 0 where two candidates cannot be one deal. */
function likeness(a: Candidate, b: Candidate): number {
  const shared = b.parties.filter((party) =>
    a.parties.some((other) => isSameSide(other, party)),
  );
  if (shared.length === 0) return 0;
  if (rolesConflict(a, b)) return 0;
  if (
    a.value &&
    b.value &&
    a.value.amount !== b.value.amount &&
    a.value.currency === b.value.currency
  )
    return 0;
  const familyA = FAMILY[a.kind ?? "other"];
  const familyB = FAMILY[b.kind ?? "other"];
  const vague = b.definite && b.plain;
  if (familyA !== familyB && !vague) return 0;
  const subset = shared.length === Math.min(a.parties.length, b.parties.length);
  if (!subset) return 0;
  // What two signed is not what they and many others signed.
  const [fewer = 0, more = 0] = [a.parties.length, b.parties.length].sort(
    (x, y) => x - y,
  );
  if (fewer > 1 && more - fewer > MOST_MORE) return 0;
  if (apart(a, b)) return 0;
  return shared.length + (a.kind === b.kind ? 1 : 0);
}

/** Two deals that both have their own noun, kind and date are two, even between the same sides. */
function apart(a: Candidate, b: Candidate): boolean {
  if (b.definite || b.headline) return false;
  // "In May they signed a framework": told as new, with a day of its own.
  if (
    a.sentence !== b.sentence &&
    b.date &&
    a.date?.start !== b.date.start &&
    GOVERNED.test(a.rule) &&
    GOVERNED.test(b.rule) &&
    !a.definite
  )
    return true;
  // "Acme teamed up with Bolt. They signed a memorandum": first that they did, then by what.
  if (
    TOLD_AS_ACT.test(a.rule) &&
    GOVERNED.test(b.rule) &&
    b.sentence - a.sentence <= 2
  )
    return false;
  if (a.kind === "supply" && b.kind === "supply") return true;
  return (
    FAMILY[a.kind ?? "other"] === "agreement" &&
    a.kind !== b.kind &&
    a.kind !== "other" &&
    b.kind !== "other"
  );
}

const TOLD_AS_ACT =
  /^deals\/(?:team|partner|collaborate|in-partnership|form-partnership|agreed-\w+)$/u;
const GOVERNED = /^deals\/(?:signed|reach|strike|conclude)$/u;

function rolesConflict(a: Candidate, b: Candidate): boolean {
  return b.parties.some((party) =>
    a.parties.some(
      (other) =>
        isSameSide(party, other) &&
        party.role !== other.role &&
        opposed(party.role, other.role),
    ),
  );
}

const OPPOSED: readonly (readonly [string, string])[] = [
  ["acquirer", "target"],
  ["acquirer", "seller"],
  ["supplier", "client"],
  ["seller", "buyer"],
  ["contractor", "client"],
  ["lender", "borrower"],
  ["donor", "recipient"],
];

function opposed(a: string, b: string): boolean {
  return OPPOSED.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

// How far a deal has come; a later mention may know more than the first.
const RANK: Readonly<Record<DealStatus, number>> = {
  in_force: 0,
  agreed: 1,
  proposed: 2,
  negotiating: 2,
  signed: 3,
  approved: 3.5,
  completed: 3.5,
  suspended: 5,
  rejected: 5,
  terminated: 5,
  expired: 5,
};

/** "It took effect" is further than signed; "the existing treaty" only says that there is one. */
function rankOf({ status, rule }: Candidate): number {
  return status === "in_force" && rule === "deals/course" ? 4 : RANK[status];
}

/** Beside a supplier or a contractor, a side that was told of only later is its client. */
function settleOther({ kind, parties }: Merged): void {
  const [one, two] = parties;
  if (!one || !two || parties.length > 2) return;
  if (kind !== "supply" && kind !== "contract") return;
  if (two.role === "party" && /^(?:supplier|contractor)$/u.test(one.role))
    two.role = "client";
}

function absorb(into: Merged, from: Candidate): void {
  const before = into.status;
  if (into.kind === "other" && from.kind) into.kind = from.kind;
  if (TOLD_AS_ACT.test(into.rule) && GOVERNED.test(from.rule)) {
    into.kind = from.kind;
    into.rule = from.rule;
  }
  if (
    into.rule.startsWith("deals/named") &&
    !from.rule.startsWith("deals/named")
  ) {
    into.status = from.status;
    into.rule = from.rule;
  } else if (
    rankOf(from) > rankOf(into) &&
    !from.headline &&
    !from.rule.startsWith("deals/named")
  )
    into.status = from.status;
  const advanced = into.status === from.status && before !== from.status;
  for (const party of from.parties)
    if (!into.parties.some((other) => isSameSide(other, party)))
      into.parties.push(party);
  settleOther(into);
  for (const signer of from.signatories)
    if (!into.signatories.some((other) => isSameSide(other, signer)))
      into.signatories.push(signer);
  into.value ??= from.value;
  if (!from.headline && (into.date === null || advanced))
    into.date = from.date ?? into.date;
  into.subject ??= from.subject;
  for (const term of from.terms)
    if (!into.terms.some(({ start }) => start === term.start))
      into.terms.push(term);
  if (
    into.evidences.length < MOST_EVIDENCE &&
    !into.evidences.some(
      ({ start, end }) =>
        start <= from.evidence.start && from.evidence.end <= end,
    )
  )
    into.evidences.push(from.evidence);
}
