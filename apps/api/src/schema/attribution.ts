import type { AttributionRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { loadEntityOf } from "./entity-field.ts";
import { TextRange } from "./range.ts";
import { EntityRef } from "./refs.ts";

export const AttributionRef = builder
  .objectRef<AttributionRecord>("Attribution")
  .implement({
    description:
      "The words that name a speaker or an addressee, and who that is.",
    interfaces: [TextRange],
    fields: (t) => ({
      entity: t.field({
        type: EntityRef,
        nullable: true,
        description: "Who that is; null where it cannot be told.",
        resolve: (attribution, _args, context, info) =>
          loadEntityOf(attribution, context, info),
      }),
    }),
  });
