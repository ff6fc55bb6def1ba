import type { DealKind, DealStatus, PartyRole } from "../document/deal.ts";
import type { Span } from "../document/span.ts";
import type { MoneyExpression } from "../document/date-and-money.ts";

/** A side or a signatory at one place in the text. */
export interface Side extends Span {
  name: string;
  entityId: string | null;
  /** Persons sign for somebody, or stand for themselves where nothing says for whom. */
  person: boolean;
  /** A country or a capital that stands for one. */
  state: boolean;
}

export interface CandidateParty extends Side {
  role: PartyRole;
}

/** One place that tells of a deal, before the places that tell of the same deal are put together. */
export interface Candidate {
  rule: string;
  kind: DealKind | null;
  status: DealStatus;
  parties: CandidateParty[];
  signatories: Side[];
  value: MoneyExpression | null;
  date: Span | null;
  subject: Span | null;
  terms: (Span & { negative: boolean })[];
  /** The clause. */
  evidence: Span;
  /** The words that made the rule fire. */
  trigger: Span;
  sentence: number;
  /** "the pact", "this deal": most likely told of before. */
  definite: boolean;
  headline: boolean;
  /** "deal", "agreement": the noun does not say what kind it is. */
  plain: boolean;
}
