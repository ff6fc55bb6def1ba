import type { DealKind, DealStatus, PartyRole } from "@onrecord/core";
import { wordEnum } from "./enums.ts";

export const DealKindEnum = wordEnum<DealKind>(
  "DealKind",
  "What sort of agreement a deal is.",
  {
    treaty: "A treaty between states.",
    pact: "A pact or accord.",
    partnership: "A partnership or alliance.",
    contract: "Work for money.",
    supply: "Delivery of goods or energy.",
    acquisition: "One buys the other.",
    merger: "Two become one.",
    joint_venture: "A firm founded together.",
    stake: "A share of a firm changes hands.",
    investment: "Money put into something.",
    loan: "Money lent.",
    aid: "Money or goods given.",
    licence: "A right to use or make something.",
    settlement: "A case or claim settled.",
    ceasefire: "Fighting stops.",
    memorandum: "A memorandum of understanding.",
    trade: "Tariffs, quotas, market access.",
    other: "Any other agreement.",
  },
);

export const DealStatusEnum = wordEnum<DealStatus>(
  "DealStatus",
  "How far a deal has come.",
  {
    proposed: "One side has put it forward.",
    negotiating: "The sides are talking.",
    agreed: "Agreed, not signed.",
    signed: "Signed.",
    approved: "Approved by who must: a parliament, a regulator, shareholders.",
    in_force: "In force.",
    completed: "Carried out.",
    suspended: "On hold.",
    rejected: "Refused.",
    terminated: "Ended before its time.",
    expired: "Run out.",
  },
);

export const PartyRoleEnum = wordEnum<PartyRole>(
  "PartyRole",
  "What a party does in a deal.",
  {
    acquirer: "Buys a firm or a share.",
    target: "Is bought.",
    seller: "Sells.",
    buyer: "Buys goods or services.",
    supplier: "Delivers.",
    client: "Has work done.",
    contractor: "Does the work.",
    investor: "Puts money in.",
    lender: "Lends.",
    borrower: "Borrows.",
    donor: "Gives.",
    recipient: "Is given.",
    licensor: "Grants a right.",
    licensee: "Is granted a right.",
    guarantor: "Stands surety.",
    mediator: "Brings the sides together; is not bound.",
    party: "Is bound, without a narrower role.",
  },
);
