import type { EntityType } from "@onrecord/core";
import { wordEnum } from "./enums.ts";

export const EntityTypeEnum = wordEnum<EntityType>(
  "EntityType",
  "What kind of thing an entity is.",
  {
    person: "A person.",
    organization: "A firm, agency, party, ministry, club, or body of states.",
    place: "A country, city, river, region.",
    facility: "Something built: a plant, an airport, a bridge.",
    nationality: "A people, religion or other group: Russian, Sunni.",
    product: "Something made: a missile, a car, a book.",
    event: "A war, summit, storm, tournament.",
    law: "A treaty, act or resolution by name.",
  },
);
