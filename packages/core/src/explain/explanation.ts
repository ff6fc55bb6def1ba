import type { TextSpan } from "../document/span.ts";

/** What a stretch of the text did for a fact. */
export type EvidenceLabel =
  | "speaker"
  | "cue"
  | "content"
  | "addressee"
  | "evidence"
  | "party"
  | "signatory"
  | "value"
  | "date"
  | "subject"
  | "term"
  | "role"
  | "holder";

/** A stretch of the text that a fact rests on. */
export interface LabelledSpan extends TextSpan {
  label: EvidenceLabel;
  /** More of it in words: the part that a party plays, the entity that a pronoun means. */
  note: string | null;
}

/** What else the text offered in the place of something chosen, and why it was not. */
export interface Rival extends TextSpan {
  /** What it could have been. */
  insteadOf: "speaker" | "value" | "date" | "holder";
  why: string;
}

/** Why a fact was read as it was. */
export interface Explanation {
  found: true;
  id: string;
  kind: "quote" | "deal" | "role";
  /** The rule's name, as the fact gives it: `quotes/said-after`. */
  rule: string;
  /** What the rule goes by, as a sentence. */
  because: string;
  /** The stretches it used, in text order. */
  spans: LabelledSpan[];
  /** 0..1; null for roles, which have none. */
  confidence: number | null;
  /** The nearest other reading; null where the analysis knows of none. */
  rival: Rival | null;
}

/** There is no such fact. */
export interface NotExplained {
  found: false;
  id: string;
  /** What an id looks like, for whoever asked. */
  message: string;
}
