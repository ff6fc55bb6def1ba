import type { EntityRecord } from "@onrecord/store";
import type { GraphQLResolveInfo } from "graphql";
import { loadReferred } from "../batch.ts";
import type { ApiContext } from "../context.ts";
import { selectEntity } from "./select-records.ts";
import { readSelection } from "./selection.ts";

/** The entity that something refers to: as it was sent along, else loaded together with the others of its list. */
export function loadEntityOf(
  {
    entityId,
    entity,
  }: { entityId: number | null; entity?: EntityRecord | null },
  { loaders }: ApiContext,
  info: GraphQLResolveInfo,
): EntityRecord | Promise<EntityRecord> | null {
  if (entityId === null) return null;
  return (
    entity ??
    loadReferred(loaders.entity(entityId, selectEntity(readSelection(info))))
  );
}
