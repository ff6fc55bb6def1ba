import type { Basis, TextSpan } from "./span.ts";

export type DealKind =
  | "treaty"
  | "pact"
  | "partnership"
  | "contract"
  | "supply"
  | "acquisition"
  | "merger"
  | "joint_venture"
  | "stake"
  | "investment"
  | "loan"
  | "aid"
  | "licence"
  | "settlement"
  | "ceasefire"
  | "memorandum"
  | "trade"
  | "other";

export type DealStatus =
  | "proposed"
  | "negotiating"
  | "agreed"
  | "signed"
  | "approved"
  | "in_force"
  | "completed"
  | "suspended"
  | "rejected"
  | "terminated"
  | "expired";

export type PartyRole =
  | "acquirer"
  | "target"
  | "seller"
  | "buyer"
  | "supplier"
  | "client"
  | "contractor"
  | "investor"
  | "lender"
  | "borrower"
  | "donor"
  | "recipient"
  | "licensor"
  | "licensee"
  | "guarantor"
  | "mediator"
  | "party";

/** A side that is bound by a deal. */
export interface Party {
  name: string;
  entityId: string | null;
  role: PartyRole;
  start: number;
  end: number;
}

/** A person who signed or concluded a deal for a party. */
export interface Signatory {
  name: string;
  entityId: string | null;
  start: number;
  end: number;
}

/** A particular arrangement between two or more sides, at any stage from proposed to expired. One record a real deal. */
export interface Deal {
  /** Stable: same text, same id. */
  id: string;
  kind: DealKind;
  status: DealStatus;
  parties: Party[];
  signatories: Signatory[];
  /** Of the whole deal. `amount` in whole units of the ISO 4217 `currency`. */
  value:
    | (TextSpan & {
        amount: number;
        currency: string;
        qualifier: string | null;
      })
    | null;
  /** When it reached its status. EDTF/ISO 8601. */
  date: (TextSpan & { value: string; basis: Basis }) | null;
  subject: TextSpan | null;
  terms: (TextSpan & { negative: boolean })[];
  /** The best sentence or clause first. */
  evidence: TextSpan[];
  /** 0..1, calibrated. */
  confidence: number;
  /** For example `deals/signed-with`. */
  rule: string;
}
