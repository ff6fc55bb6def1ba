import type { EntityType } from "../../gql/graphql.ts";

/** What sort of thing an entity is, in one word. */
export const ENTITY_TYPES: Record<EntityType, string> = {
  PERSON: "person",
  ORGANIZATION: "organization",
  PLACE: "place",
  FACILITY: "facility",
  NATIONALITY: "nationality",
  PRODUCT: "product",
  EVENT: "event",
  LAW: "law or treaty",
};

interface RoleWords {
  title: string;
  organization: string | null;
  former: boolean;
}

/** A post in words: "former foreign minister, Norway". */
export function formatRole({ title, organization, former }: RoleWords): string {
  const post = organization === null ? title : `${title}, ${organization}`;
  return former && !/^(?:former|ex-)/iu.test(post) ? `former ${post}` : post;
}
