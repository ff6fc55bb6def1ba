import type { Draft, NameSpan, Stage } from "../document/draft.ts";
import { assignRoles } from "./assign-roles.ts";
import { completeRoles } from "./complete-roles.ts";
import { buildEntities } from "./build-entities.ts";
import type { Cast } from "./cast.ts";
import { readNameOpening, type NameOpening } from "./find-roles-before.ts";
import { findActing } from "./find-acting.ts";
import { findHomeCountries } from "./find-home-countries.ts";
import { inferCounterparts } from "./infer-counterparts.ts";
import { linkNames } from "./link-names.ts";
import { resolveAnaphora } from "./resolve-anaphora.ts";
import { openReading } from "./reading.ts";

/** Entities stage: one entity a thing, its roles, and every place that mentions it. */
export const entitiesStage: Stage = { name: "entities", run: resolveEntities };

function resolveEntities(draft: Draft): Partial<Draft> {
  const reading = openReading(draft);
  const openings = new Map<NameSpan, NameOpening>();
  for (const name of reading.names)
    if (name.type === "person")
      openings.set(name, readNameOpening(reading, name));
  const cast: Cast = linkNames(reading, openings);
  findActing(cast); // a palace's country is the country of its spokesman
  findHomeCountries(cast);
  const used = assignRoles(cast, openings);
  inferCounterparts(cast); // the other's post is known first
  resolveAnaphora(cast, used, openings); // "the president" needs to know whose post it is
  completeRoles(cast);
  return buildEntities(cast.things);
}
