import type { Candidate, CandidateParty } from "./candidate.ts";
import { candidate, spanOf } from "./act-parts.ts";
import { readGroupOrName } from "./group-or-name.ts";
import type { ItemSentence } from "./item.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { addParty } from "./parties.ts";
import type { Actor } from "./sides.ts";

/** Nouns of what goes from one side to another. */
export const DELIVERY_NOUNS: ReadonlySet<string> = new Set(
  "delivery deliveries supply supplies shipment shipments transfer transfers".split(
    " ",
  ),
);
/** What is said of deliveries that do not go on, or that nobody is sure of. */
const UNDONE =
  /^(?:halt\w*|stop\w*|suspend\w*|ban\w*|end\w*|block\w*|den(?:y|ies|ied)|alleg\w+|no|without|cut\w*|cease\w*|resum\w*|any|against|possible|accus\w+)$/u;
const BACK = 5;

/** "its deliveries of grain to Peru", "Chilean shipments of arms to Peru": goods that go from one side to another. */
export function readDeliveries(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  if (items[at + 1]?.lower !== "of") return null;
  const end = phraseEnd(items, at + 2);
  if (end === at + 2 || items[end]?.lower !== "to") return null;
  const opening = phraseStart(items, at);
  const first = items[opening]?.lower === "that" ? opening + 1 : opening;
  const owner = ownerOf(sentence, first, at);
  const other = readGroupOrName(items, end + 1);
  if (!owner || !other) return null;
  for (let back = 1; back <= BACK; back++)
    if (UNDONE.test(items[first - back]?.lower ?? "")) return null;
  const parties: CandidateParty[] = [];
  addParty(parties, owner, "supplier");
  for (const actor of other.actors) addParty(parties, actor, "client");
  if (parties.length < 2 || parties.some(({ person }) => person)) return null;
  return candidate(sentence, {
    rule: "deals/deliveries",
    kind: "supply",
    status: "in_force",
    parties,
    first,
    verb: at,
    end: other.end,
    subject: spanOf(items, at + 2, end),
  });
}

/** "its", "Chile's", "Chilean": whose deliveries they are, and no other name between. */
function ownerOf(
  { items }: ItemSentence,
  first: number,
  noun: number,
): Actor | null {
  let owner: Actor | null = null;
  for (let at = first; at < noun; at++) {
    const actor = items[at]?.actor;
    if (!actor) continue;
    if (owner) return null;
    const owns =
      items[at]?.lower === "its" ||
      items[at]?.lower === "their" ||
      actor.adjective ||
      /^['’]s?$/u.test(items[at + 1]?.text ?? "");
    if (!owns) return null;
    owner = actor;
  }
  return owner;
}
