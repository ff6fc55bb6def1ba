import type { TextSpan } from "./span.ts";

/** `direct`: all in marks. `mixed`: a clause with some words in marks. `indirect`: no marks. */
export type QuoteKind = "direct" | "mixed" | "indirect";

/** What the speaker does with the words. */
export type Stance =
  | "asserts"
  | "denies"
  | "accuses"
  | "condemns"
  | "praises"
  | "warns"
  | "promises"
  | "demands"
  | "asks";

/** The words that name a speaker or an addressee, and the entity they resolve to. */
export interface Attribution extends TextSpan {
  entityId: string | null;
}

/** Something that somebody said, and the words that say who. */
export interface Quote {
  /** Stable: same text, same id. */
  id: string;
  kind: QuoteKind;
  /** All that is attributed, marks included; split and multi-paragraph quotes have several. */
  content: TextSpan[];
  /** The parts inside marks, without the marks. */
  verbatim: TextSpan[];
  cue: (TextSpan & { lemma: string }) | null;
  speaker: Attribution | null;
  /** Why `speaker` or its entity is not known. */
  speakerMissing: "floating" | "anonymous" | "ambiguous" | null;
  addressee: Attribution | null;
  /** Ids of the entities inside the content. */
  about: string[];
  stance: Stance;
  /** 0..1, calibrated. */
  confidence: number;
  /** For example `quotes/said-after`. */
  rule: string;
}
