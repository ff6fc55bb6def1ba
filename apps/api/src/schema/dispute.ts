import type { Dispute } from "@onrecord/core";
import type { DisputeRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { loadEntityOf } from "./entity-field.ts";
import { wordEnum } from "./enums.ts";
import { EvidenceRef, type EvidenceSource } from "./evidence.ts";
import { EntityRef } from "./refs.ts";

const DisputeKindEnum = wordEnum<Dispute["kind"]>(
  "DisputeKind",
  "How a response meets a claim.",
  {
    denial: "Says it is not so.",
    rebuttal: "Answers it.",
  },
);

/** A dispute with the article whose text its evidence is of. */
export interface DisputeSource extends DisputeRecord {
  claim: EvidenceSource;
  response: EvidenceSource;
}

export const DisputeRef = builder
  .objectRef<DisputeSource>("Dispute")
  .implement({
    description: "A claim and its denial or rebuttal in one article.",
    fields: (t) => ({
      kind: t.expose("kind", {
        type: DisputeKindEnum,
        description: "Whether the response denies or answers.",
      }),
      claim: t.expose("claim", {
        type: EvidenceRef,
        description: "What is claimed.",
      }),
      claimant: t.field({
        type: EntityRef,
        nullable: true,
        description: "Who claims it.",
        resolve: ({ claimantId }, _args, context, info) =>
          loadEntityOf({ entityId: claimantId }, context, info),
      }),
      response: t.expose("response", {
        type: EvidenceRef,
        description: "What is said against it.",
      }),
      respondent: t.field({
        type: EntityRef,
        nullable: true,
        description: "Who says so.",
        resolve: ({ respondentId }, _args, context, info) =>
          loadEntityOf({ entityId: respondentId }, context, info),
      }),
    }),
  });
