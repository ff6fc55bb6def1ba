import type { Draft, Stage } from "../document/draft.ts";
import { lazily } from "../lexicon/decode-table.ts";
import { createModel } from "./model.ts";
import { readForNames } from "./reading.ts";
import { readSpans } from "./read-spans.ts";
import { repairNames } from "./repair-names.ts";
import { settleContext } from "./settle-context.ts";
import { tagReading } from "./tag-reading.ts";
import { unpackWeights } from "./unpack-weights.ts";
import { FIRST_PASS, SECOND_PASS } from "./weights.ts";

/** Names stage: names and the titles beside them, found by the trained tagger (names/MODEL_CARD.md). */
export const namesStage: Stage = { name: "names", run: findNames };

const tagger = lazily(() => ({
  first: createModel(unpackWeights(FIRST_PASS)),
  second: SECOND_PASS ? createModel(unpackWeights(SECOND_PASS)) : null,
}));

function findNames(draft: Draft): Partial<Draft> {
  const { tokens, sentences } = draft;
  const reading = readForNames(tokens, sentences);
  const labels = tagReading(reading, tagger());
  const found = repairNames(draft, readSpans(draft, labels));
  return settleContext(draft, found);
}
