import type { Stance } from "../document/quote.ts";
import type { Cue } from "./find-cues.ts";
import type { Subject } from "./find-subject.ts";
import type { Range } from "./read-lines.ts";
import type { Source } from "./source-phrase.ts";

/** The words that say that something is said. */
interface CueWords extends Range {
  lemma: string;
}

/** A quotation as a rule proposes it, in tokens. */
export interface Candidate {
  rule: string;
  content: Range[];
  cue: CueWords | null;
  source: Source | null;
  /** More than one source. */
  plural: boolean;
  addressee: Range | null;
  stance: Stance;
  /** Index of the line it was found in. */
  line: number;
  /** Whether lines of nothing but quotation that follow go on with it. */
  open: boolean;
  /** A later paragraph was added to it that no open mark announces. */
  joined?: boolean;
}

export function buildCandidate(
  rule: string,
  content: Range[],
  cue: Cue,
  subject: Subject | null,
  addressee: Range | null,
  line: number,
  open: boolean,
): Candidate {
  return {
    rule: `quotes/${rule}`,
    content,
    cue: { first: cue.first, end: cue.end, lemma: cue.verb.lemma },
    source: subject,
    plural: subject?.plural ?? false,
    addressee,
    stance: cue.verb.stance,
    line,
    open,
  };
}
