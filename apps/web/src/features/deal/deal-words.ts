import type { DealKind, DealStatus, PartyRole } from "../../gql/graphql.ts";

/** What sort of agreement, in words. */
export const DEAL_KINDS: Record<DealKind, string> = {
  TREATY: "treaty",
  PACT: "pact",
  PARTNERSHIP: "partnership",
  CONTRACT: "contract",
  SUPPLY: "supply",
  ACQUISITION: "acquisition",
  MERGER: "merger",
  JOINT_VENTURE: "joint venture",
  STAKE: "stake",
  INVESTMENT: "investment",
  LOAN: "loan",
  AID: "aid",
  LICENCE: "licence",
  SETTLEMENT: "settlement",
  CEASEFIRE: "ceasefire",
  MEMORANDUM: "memorandum",
  TRADE: "trade agreement",
  OTHER: "agreement",
};

/** How far a deal has come, in words; in the order in which deals go. */
export const DEAL_STATUSES: Record<DealStatus, string> = {
  PROPOSED: "proposed",
  NEGOTIATING: "being negotiated",
  AGREED: "agreed",
  SIGNED: "signed",
  APPROVED: "approved",
  IN_FORCE: "in force",
  COMPLETED: "completed",
  SUSPENDED: "suspended",
  REJECTED: "rejected",
  TERMINATED: "terminated",
  EXPIRED: "expired",
};

/** What a party is in the deal; null where it is a party and nothing more. */
export const PARTY_ROLES: Record<PartyRole, string | null> = {
  ACQUIRER: "acquirer",
  TARGET: "target",
  SELLER: "seller",
  BUYER: "buyer",
  SUPPLIER: "supplier",
  CLIENT: "client",
  CONTRACTOR: "contractor",
  INVESTOR: "investor",
  LENDER: "lender",
  BORROWER: "borrower",
  DONOR: "donor",
  RECIPIENT: "recipient",
  LICENSOR: "licensor",
  LICENSEE: "licensee",
  GUARANTOR: "guarantor",
  MEDIATOR: "mediator",
  PARTY: null,
};
