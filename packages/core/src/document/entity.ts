import type { Basis, Span, TextSpan } from "./span.ts";

export type EntityType =
  | "person"
  | "organization"
  | "place"
  | "facility"
  | "nationality"
  | "product"
  | "event"
  | "law";

/** A title or post that a person holds or held, with the words that say so. */
export interface Role extends Span {
  /** Without the organization where it can be split off: "secretary", "foreign minister". */
  title: string;
  /** The organization, country or party it belongs to, as the article names it. */
  organization: string | null;
  basis: Basis;
  former: boolean;
}

/** One thing in the world that the article names, however it is written there. */
export interface Entity {
  /** Stable: same text, same id. */
  id: string;
  type: EntityType;
  /** The fullest name in the article, without title. */
  name: string;
  /** Every other form of the name in the article. */
  aliases: string[];
  /** ISO 3166-1 alpha-2: for places, and where an organization's or person's office states it. */
  country: string | null;
  /** Only where a sourced table gives it. */
  wikidata: string | null;
  roles: Role[];
  /** The entity it stands for where it acts: Moscow and the Kremlin are Russia. An entity id. */
  actsFor: string | null;
}

/** One place in the text that refers to an entity. */
export interface Mention extends TextSpan {
  entityId: string;
  form: "name" | "nominal" | "pronoun";
  /** The entity it stands for at this place ("Moscow says…"). An entity id. */
  actsFor: string | null;
}
