import type { Role } from "../document/entity.ts";
import type { Cast } from "./cast.ts";
import { fullestName, type Thing } from "./thing.ts";

/**
 * Gives posts "of the agency" the agency that those words mean. The words are resolved only when all names are
 * known, so this comes after the walk through the text.
 */
export function completeRoles({ reading, things }: Cast): void {
  const bodies = new Map<number, Thing>();
  for (const thing of things)
    if (thing.type === "organization")
      for (const { form, start } of thing.references)
        if (form === "nominal") bodies.set(start, thing);
  if (bodies.size === 0) return;
  for (const person of things)
    person.roles = person.roles.map((role) => {
      const body =
        role.organization === null
          ? bodies.get(startOfOwner(reading.text, role))
          : undefined;
      return body ? { ...role, organization: fullestName(body) } : role;
    });
}

/** Where the words begin that a post says it is of: "the agency" in "director of the agency"; -1 where it says none. */
function startOfOwner(text: string, { start, end }: Role): number {
  const of = /\sof\s+(?=the\s\S+$)/u.exec(text.slice(start, end));
  return of ? start + of.index + of[0].length : -1;
}
