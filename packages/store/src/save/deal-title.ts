import type { Deal } from "@onrecord/core";

const SHOWN = 3;

/**
 * Gives the line by which a deal is listed: "Rosatom – Iran: contract".
 * Without parties it is the kind and, where the text has one, the subject.
 */
export function formatDealTitle(
  deal: Pick<Deal, "kind" | "parties" | "subject">,
): string {
  const kind = deal.kind === "other" ? "deal" : deal.kind.replaceAll("_", " ");
  const names = [
    ...new Set(
      deal.parties
        .filter((party) => party.role !== "mediator")
        .map((party) => party.name.replace(/\s+/g, " ")),
    ),
  ];
  if (names.length === 0) {
    const subject = deal.subject?.text.replace(/\s+/g, " ");
    const title = kind.charAt(0).toUpperCase() + kind.slice(1);
    return subject ? `${title}: ${subject}` : title;
  }
  const rest = names.length - SHOWN;
  const shown = names.slice(0, SHOWN).join(" – ");
  return `${shown}${rest > 0 ? ` and ${rest} more` : ""}: ${kind}`;
}
