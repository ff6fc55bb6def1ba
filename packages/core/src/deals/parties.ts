import type { DealKind, PartyRole } from "../document/deal.ts";
import type { CandidateParty, Side } from "./candidate.ts";
import type { Group } from "./noun-phrase.ts";
import type { Actor } from "./sides.ts";

/** Adds a side once; a side that is there already keeps its first role. */
export function addParty(
  parties: CandidateParty[],
  { side }: Actor,
  role: PartyRole,
): void {
  if (parties.some((party) => isSameSide(party, side))) return;
  parties.push({ role, ...side });
}

/** The sides of these groups as equals, each once. */
export function equalParties(
  ...groups: readonly (Pick<Group, "actors"> | null | undefined)[]
): CandidateParty[] {
  const parties: CandidateParty[] = [];
  for (const group of groups)
    for (const actor of group?.actors ?? []) addParty(parties, actor, "party");
  return parties;
}

export function isSameSide(a: Side, b: Side): boolean {
  return a.entityId !== null && b.entityId !== null
    ? a.entityId === b.entityId
    : a.name.toLowerCase() === b.name.toLowerCase();
}

/** The roles of a deal's two sides where the noun, not a verb of transfer, tells what it is. */
export function assignRoles(
  kind: DealKind,
  sides: readonly Actor[],
  purpose: string | null,
): CandidateParty[] {
  const parties: CandidateParty[] = [];
  sides.forEach((actor, at) =>
    addParty(parties, actor, roleOf(kind, sides, at, purpose)),
  );
  return parties;
}

const BUILDING =
  /^(?:build|construct|operate|design|manage|maintain|upgrade|repair|install|overhaul|run|develop|modernise|modernize|equip|provide|supply|deliver)$/u;

function roleOf(
  kind: DealKind,
  sides: readonly Actor[],
  at: number,
  purpose: string | null,
): PartyRole {
  if (sides.length > 3) return "party";
  const actor = sides[at];
  const state = isClient(actor);
  const other = sides.some((side, index) => index !== at && isClient(side));
  switch (kind) {
    case "contract":
      // A state or an authority has things built; between two firms the first builds where the purpose says so.
      if (state !== other) return state ? "client" : "contractor";
      return purpose !== null && BUILDING.test(purpose) && sides.length === 2
        ? at === 0
          ? "contractor"
          : "client"
        : "party";
    case "supply":
      if (sides.length > 2) return "party";
      return at === 0 ? "supplier" : "client";
    case "acquisition":
    case "stake":
      return at === 0 ? "acquirer" : "target";
    case "loan":
      if (isLender(actor)) return "lender";
      if (purpose === "borrow") return "borrower";
      return sides.some((side) => isLender(side))
        ? "borrower"
        : at === 0
          ? "lender"
          : "borrower";
    case "aid":
      return at === 0 ? "donor" : "recipient";
    case "investment":
      return state ? "recipient" : "investor";
    case "licence":
      return at === 0 ? "licensor" : "licensee";
    default:
      return "party";
  }
}

function isClient(actor: Actor | undefined): boolean {
  return (
    actor !== undefined &&
    (actor.side.state ||
      /\b(?:ministry|authority|government|council|city|department|commission|agency|organi[sz]ation|administration|directorate|board)\b/iu.test(
        actor.side.name,
      ))
  );
}

function isLender(actor: Actor | undefined): boolean {
  return (
    actor !== undefined &&
    /\b(?:bank|fund|banque|banco|bancorp|imf|lender|credit|trust)\b/iu.test(
      actor.side.name,
    )
  );
}
