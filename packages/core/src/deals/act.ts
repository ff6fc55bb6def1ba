import { readAgreedOn } from "./agreed-jointly.ts";
import { readAgreedTo } from "./agreed-to.ts";
import type { Candidate } from "./candidate.ts";
import { DELIVERY_NOUNS, readDeliveries } from "./deliveries.ts";
import { letterFilter } from "../lexicon/letter-filter.ts";
import { readEndedTalks } from "./ended-talks.ts";
import { JOINT_FORMS, readJointActs } from "./joint-acts.ts";
import type { ItemSentence } from "./item.ts";
import { readOffered } from "./offered.ts";
import { readTransferActs, TRANSFER_FORMS } from "./transfer-act.ts";

const OFFERS: ReadonlySet<string> = new Set(
  "willing ready prepared offered pledged promised committed will would".split(
    " ",
  ),
);
const AGREES: ReadonlySet<string> = new Set(["agree", "agreed", "agrees"]);
// Most words are no verb of any deal: one look says so.
const ACT_WORDS: ReadonlySet<string> = new Set([
  ...TRANSFER_FORMS,
  ...JOINT_FORMS,
  ...OFFERS,
  ...AGREES,
  ...DELIVERY_NOUNS,
  "talks",
]);
const mayAct = letterFilter(ACT_WORDS);

/** Reads the deal that the verb at `at` tells: something changes hands, or two sides do one thing together. */
export function readAct(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const lower = sentence.items[at]?.lower ?? "";
  if (!mayAct(lower) || !ACT_WORDS.has(lower)) return null;
  return (
    readTransferActs(sentence, at) ??
    readJointActs(sentence, at) ??
    (DELIVERY_NOUNS.has(lower) ? readDeliveries(sentence, at) : null) ??
    (lower === "talks" ? readEndedTalks(sentence, at) : null) ??
    (OFFERS.has(lower) ? readOffered(sentence, at) : null) ??
    (AGREES.has(lower)
      ? (readAgreedTo(sentence, at) ?? readAgreedOn(sentence, at))
      : null)
  );
}
