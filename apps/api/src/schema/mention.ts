import type { Mention } from "@onrecord/core";
import type { MentionRecord } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import { loadEntityOf } from "./entity-field.ts";
import { TextRange } from "./range.ts";
import { EntityRef } from "./refs.ts";
import { selectEntity } from "./select-records.ts";
import { readSelection } from "./selection.ts";

const MentionFormEnum = wordEnum<Mention["form"]>(
  "MentionForm",
  "How a mention is worded.",
  {
    name: 'By name: "Peskov".',
    nominal: 'By a noun phrase: "the Kremlin spokesman".',
    pronoun: 'By a pronoun: "he".',
  },
);

export const MentionRef = builder
  .objectRef<MentionRecord>("Mention")
  .implement({
    description: "One place in an article that refers to an entity.",
    interfaces: [TextRange],
    fields: (t) => ({
      form: t.expose("form", {
        type: MentionFormEnum,
        description: "How it is worded.",
      }),
      entity: t.field({
        type: EntityRef,
        description: "Whom or what it names.",
        resolve: ({ entityId }, _args, { loaders }, info) =>
          loadReferred(
            loaders.entity(entityId, selectEntity(readSelection(info))),
          ),
      }),
      actsFor: t.field({
        type: EntityRef,
        nullable: true,
        description:
          'Whom it stands for at this place: Russia, in "Moscow says it supplies…".',
        resolve: ({ actsForId }, _args, context, info) =>
          loadEntityOf({ entityId: actsForId }, context, info),
      }),
    }),
  });
