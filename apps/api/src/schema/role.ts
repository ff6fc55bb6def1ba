import type { CoMention, RoleRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { EvidenceRef } from "./evidence.ts";
import { BasisEnum } from "./range.ts";
import { EntityRef } from "./refs.ts";

export const RoleRef = builder.objectRef<RoleRecord>("Role").implement({
  description: "A post or title that an entity holds or held.",
  fields: (t) => ({
    title: t.exposeString("title", {
      description:
        "Without the organization where it can be split off: `secretary`, `foreign minister`.",
    }),
    organization: t.exposeString("organization", {
      nullable: true,
      description:
        "The organization, country or party it belongs to, as the article names it.",
    }),
    basis: t.expose("basis", {
      type: BasisEnum,
      description:
        'Whether the text says so, or it was worked out: a "counterpart" holds the same post.',
    }),
    former: t.exposeBoolean("former", {
      description: "Whether the text calls it a former post.",
    }),
    from: t.expose("from", {
      type: "Date",
      nullable: true,
      description: "The day of the earliest article that gives it this role.",
    }),
    to: t.expose("to", {
      type: "Date",
      nullable: true,
      description: "The day of the latest article that gives it this role.",
    }),
    articleCount: t.exposeInt("articleCount", {
      description: "How many articles give it this role.",
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: "The words that say so, in the newest article that does.",
      resolve: ({ articleId, evidence }) => ({ ...evidence, articleId }),
    }),
  }),
});

export const CoMentionRef = builder
  .objectRef<CoMention>("CoMention")
  .implement({
    description: "Another entity named in the same articles.",
    fields: (t) => ({
      entity: t.expose("entity", {
        type: EntityRef,
        description: "The other one.",
      }),
      articleCount: t.exposeInt("articleCount", {
        description: "How many articles name both.",
      }),
    }),
  });
