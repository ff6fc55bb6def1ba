import { readAgreedTo } from "./agreed-to.ts";
import type { Candidate } from "./candidate.ts";
import { readJointActs } from "./joint-acts.ts";
import type { ItemSentence } from "./item.ts";
import { readOffered } from "./offered.ts";
import { readTransferActs } from "./transfer-act.ts";

const OFFERS =
  /^(?:willing|ready|prepared|offered|pledged|promised|committed|will|would)$/u;

/** Reads the deal that the verb at `at` tells: something changes hands, or two sides do one thing together. */
export function readAct(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  return (
    readTransferActs(sentence, at) ??
    readJointActs(sentence, at) ??
    (OFFERS.test(sentence.items[at]?.lower ?? "")
      ? readOffered(sentence, at)
      : null) ??
    (/^agree[ds]?$/u.test(sentence.items[at]?.lower ?? "")
      ? readAgreedTo(sentence, at)
      : null)
  );
}
