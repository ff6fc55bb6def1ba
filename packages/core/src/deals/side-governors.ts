import type { AgreementVerb } from "../lexicon/deal-verbs.ts";
import { AUXILIARIES, GROUP_ADVERBS } from "../lexicon/deal-status.ts";
import {
  AGREEMENT_VERBS_BY_FORM,
  isUnreal,
  statusUnder,
} from "./agreement-verbs.ts";
import type { DealPhrase } from "./deal-phrase.ts";
import type { Governor } from "./governor.ts";
import { readGroupOrName } from "./group-or-name.ts";
import type { Item } from "./item.ts";
import { type Group, phraseEnd, readGroup } from "./noun-phrase.ts";
import { clauseEnd } from "./clause-end.ts";
import { readTail, type Tail } from "./read-tail.ts";
import { readVerbGroup } from "./verb-group.ts";

/** "The pact, which | Norland and six others signed": the sides are the subject of the relative clause. */
export function readRelative(
  items: readonly Item[],
  from: number,
  phrase: DealPhrase,
): Governor | "unreal" | null {
  const group = readGroup(items, from);
  if (!group) return null;
  let at = group.end;
  // "and six powers": others who are not named here.
  if (items[at]?.lower === "and") at = phraseEnd(items, at + 1);
  while (
    AUXILIARIES.has(items[at]?.lower ?? "") ||
    GROUP_ADVERBS.has(items[at]?.lower ?? "")
  )
    at++;
  const lower = items[at]?.lower ?? "";
  const verb = AGREEMENT_VERBS_BY_FORM.get(lower)?.find(
    (each) =>
      each.particle === undefined &&
      !each.roles &&
      (each.forms[2] === lower || each.forms[3] === lower),
  );
  if (!verb) return null;
  const read = readVerbGroup(items, at, verb.forms);
  if (read.passive) return null;
  const status = statusUnder(verb, read);
  if (status === null || isUnreal(items, { first: phrase.first }))
    return "unreal";
  return {
    verb,
    status,
    verbAt: at,
    rule: verb.signs ? "deals/signed" : `deals/${verb.forms[0]}`,
    subject: group.actors,
    direct: [],
    first: phrase.first,
    tail: readTail(items, at + 1),
    signs: verb.signs === true,
  };
}

/** Who acts in the clause that "under a pact …" hangs on: behind its comma where it opens the sentence, else the sentence's first. */
export function readMainGroup(
  items: readonly Item[],
  first: number,
  end: number,
): Group | null {
  if (first > 2) return readGroupOrName(items, 0);
  return items[end]?.lower === "," ? readGroupOrName(items, end + 1) : null;
}

/** Whoever works under a contract is its contractor. */
const WORKING_UNDER: AgreementVerb = {
  forms: ["", "", "", "", ""],
  status: "in_force",
  roles: { subject: "contractor", other: "client" },
  example: "Under a contract with Norland, Acme runs the port.",
};

/** "Under a contract with Norland, Acme runs the port", "Acme runs it under a contract of May 2001": who acts is a side. */
export function readUnder(
  items: readonly Item[],
  phrase: DealPhrase,
  tail: Tail,
): Governor | null {
  const before = items[phrase.first - 1]?.lower ?? "";
  if (!/^(?:under|by)$/u.test(before) || phrase.definite) return null;
  const opens = phrase.first === 1;
  const dated =
    items[phrase.end]?.lower === "of" && items[phrase.end + 1]?.date;
  if (!tail.with && !dated) return null;
  const subject = readMainGroup(items, phrase.first, tail.end);
  if (!subject || subject.end > (opens ? Infinity : phrase.first)) return null;
  return {
    verb: phrase.kind === "contract" ? WORKING_UNDER : null,
    status: tail.status ?? "in_force",
    rule: "deals/under",
    subject: subject.actors,
    direct: [],
    first: opens ? phrase.first - 1 : subject.first,
    tail: null,
    signs: false,
    ...(opens ? { evidenceEnd: clauseEnd(items, subject.end) } : {}),
  };
}
