import type { DealStatus } from "../document/deal.ts";
import { AGREEMENT_VERBS, type AgreementVerb } from "../lexicon/deal-verbs.ts";
import { standsBefore } from "./act-parts.ts";
import type { Item } from "./item.ts";
import { statusOfAct, type VerbGroup } from "./verb-group.ts";

const byForm = new Map<string, AgreementVerb[]>();
for (const verb of AGREEMENT_VERBS)
  for (const form of new Set(verb.forms))
    byForm.set(form, [...(byForm.get(form) ?? []), verb]);

/** Verbs that govern a deal noun, by each of their forms. */
export const AGREEMENT_VERBS_BY_FORM: ReadonlyMap<
  string,
  readonly AgreementVerb[]
> = byForm;

const CONDITION = /^(?:if|unless|whether)$/u;

/** "If Norland signs the pact", "whether it signs". */
export function isUnreal(
  items: readonly Item[],
  { first }: Pick<VerbGroup, "first">,
): boolean {
  return standsBefore(items, first, CONDITION, 12);
}

/** How far a deal has come under its verb; null where it has not come to be. */
export function statusUnder(
  verb: AgreementVerb,
  group: VerbGroup,
): DealStatus | null {
  const act = statusOfAct(group);
  if (act === null) return null;
  if (act === "completed" || act === "in_force") return verb.status;
  const ends =
    verb.status === "terminated" ||
    verb.status === "suspended" ||
    verb.status === "rejected";
  if (ends) return act === "agreed" ? verb.status : null;
  if (verb.status === "proposed" || verb.status === "negotiating")
    return verb.status;
  if (act === "proposed")
    return group.tense === "modal" ? "proposed" : "negotiating";
  return act;
}
