import { SOURCE_NOUNS } from "../lexicon/source-nouns.ts";
import type { Cue } from "./find-cues.ts";
import type { Subject } from "./find-subject.ts";
import type { Reading } from "./read-lines.ts";

const PLURAL =
  /^(?:i|you|we|they|people|police|men|women|children|both|some|many|most|few|others|several|two|three|none|media|staff|who|which|that)$/;
const NOUNS_TOO =
  /^(?:charge|claim|report|demand|estimate|forecast|order|question|promise|pledge|comment|remark|note|answer|reply)$/;
const SINGULAR_S = /(?:ss|us|is|press|news|congress)$/;

/**
 * Whether subject and verb agree, where the verb has no auxiliary. "the state claims" is a verb, "tax claims" and
 * "the Russian state giant" are none.
 */
export function agrees(
  { tokens, names, nameAt }: Reading,
  cue: Cue,
  subject: Subject | null,
): boolean {
  if (cue.form !== "base" && cue.form !== "present") return true;
  if (!subject || cue.infinitive || cue.groupFirst !== cue.first) return true;
  if (subject.via === "relative" || subject.via === "shared") return true;
  const head = tokens[subject.head];
  const name = names[nameAt[subject.head] ?? -1];
  if (!head) return false;
  // "Official reports show": a bare noun in the singular is no subject.
  const bare = subject.end - subject.first === 1 && name === undefined;
  if (
    bare &&
    SOURCE_NOUNS.has(head.lower) &&
    !/s$|^(?:police|people)$/.test(head.lower) &&
    cue.form === "present"
  )
    return false;
  if (subject.plural) return cue.form === "base";
  const plural =
    PLURAL.test(head.lower) ||
    (/s$/i.test(head.text) &&
      !SINGULAR_S.test(head.lower) &&
      (name === undefined || name.type === "nationality"));
  const common = head.text === head.lower;
  if (cue.form === "base") return plural || cue.modal;
  if (
    plural &&
    common &&
    !/^(?:who|which|that|police|media|staff)$/.test(head.lower)
  )
    return false;
  // "many Asian states": a count of things, no verb.
  if (
    /^(?:many|several|few|most|both|all|these|those)$/.test(
      tokens[subject.first]?.lower ?? "",
    ) &&
    !common
  )
    return false;
  // "on criminal charges that": the plural of a noun, where no source stands before it
  if (
    common &&
    name === undefined &&
    NOUNS_TOO.test(cue.verb.lemma) &&
    !SOURCE_NOUNS.has(head.lower) &&
    !/^(?:he|she|it|who|which|that)$/.test(head.lower)
  )
    return false;
  if (subject.kind === "strong") return true;
  const next = tokens[cue.end];
  return (
    next !== undefined &&
    /^(?:that|,|:|"|“|he|she|it|they|the)$/.test(next.lower)
  );
}
