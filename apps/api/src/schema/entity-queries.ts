import {
  listEntities,
  loadEntity,
  suggestEntities,
  type Suggestion,
} from "@onrecord/store";
import { builder } from "./builder.ts";
import { EntityTypeEnum } from "./entity-type.ts";
import { NotFoundError } from "./errors.ts";
import { EntityOrderEnum } from "./orders.ts";
import { listArgs, parseLength, toConnection } from "./page.ts";
import { EntityConnection, EntityEdge, EntityRef } from "./refs.ts";
import { selectEntityWithPages } from "./select-records.ts";
import { madeOnce, readSelection } from "./selection.ts";
import { given } from "./slugs.ts";

const EntityFilter = builder.inputType("EntityFilter", {
  description: 'Narrows a list of entities. Fields are combined with "and".',
  fields: (t) => ({
    type: t.field({
      type: EntityTypeEnum,
      description: "What kind of thing it is.",
    }),
    country: t.string({ description: "ISO 3166-1 alpha-2: `IR`." }),
    query: t.string({ description: "The beginning of any word of a name." }),
  }),
});

const SuggestionRef = builder.objectRef<Suggestion>("Suggestion").implement({
  description: "An entity that a beginning of a name may mean.",
  fields: (t) => ({
    name: t.exposeString("match", {
      description: "The name or alias that fits.",
    }),
    entity: t.expose("entity", {
      type: EntityRef,
      description: "Whose name that is.",
    }),
  }),
});

builder.queryFields((t) => ({
  entity: t.field({
    type: EntityRef,
    description: "One entity.",
    args: {
      slug: t.arg.string({
        required: true,
        description: "Its name in addresses.",
      }),
    },
    errors: {
      types: [NotFoundError],
      union: {
        name: "EntityResult",
        description: "An entity, or why there is none.",
      },
    },
    resolve: async (_root, { slug }, { db }, info) => {
      const tree = readSelection(info);
      const select = madeOnce(tree, selectEntityWithPages, () =>
        selectEntityWithPages(tree),
      );
      const entity = await loadEntity(db, slug, select);
      if (!entity) throw new NotFoundError(`No entity is called "${slug}".`);
      return entity;
    },
  }),
  entities: t.connection(
    {
      type: EntityRef,
      description: "Entities.",
      args: {
        filter: t.arg({ type: EntityFilter, description: "Narrows the list." }),
        orderBy: t.arg({
          type: EntityOrderEnum,
          required: true,
          defaultValue: "MOST_MENTIONED",
          description: "In which order.",
        }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { db }, info) =>
        toConnection(
          await listEntities(db, {
            ...listArgs(page, info, selectEntityWithPages),
            orderBy,
            filter: given(filter),
          }),
        ),
    },
    EntityConnection,
    EntityEdge,
  ),
  suggest: t.field({
    type: [SuggestionRef],
    description:
      "Entities whose name begins with these letters, then those that sound close.",
    args: {
      prefix: t.arg.string({
        required: true,
        description: "The beginning of a name.",
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 8,
        description: "How many at most, 1 to 100.",
      }),
    },
    resolve: (_root, { prefix, first }, { db }) =>
      suggestEntities(db, prefix, parseLength(first, "first")),
  }),
}));
