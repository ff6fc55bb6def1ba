import type { EntityNameFragment } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { Link } from "../../ui/Link.tsx";

/** A name that leads to its page. */
export function EntityLink({
  entity,
}: {
  entity: Pick<EntityNameFragment, "slug" | "name">;
}) {
  return <Link href={addresses.entity(entity.slug)}>{entity.name}</Link>;
}

/** Several names, set as running text. */
export function EntityList({
  entities,
}: {
  entities: readonly Pick<EntityNameFragment, "slug" | "name">[];
}) {
  return entities.map((entity, index) => (
    <span key={entity.slug}>
      {index > 0 && ", "}
      <EntityLink entity={entity} />
    </span>
  ));
}
