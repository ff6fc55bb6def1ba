import type { Side } from "./candidate.ts";
import type { Actor } from "./sides.ts";

/** Persons with an office sign; the state or firm they act for is the party. */
export function findSignatories(
  sides: readonly Actor[],
  definite: boolean,
): Side[] {
  const signatories: Side[] = [];
  const named = sides.filter(({ side }) => !side.person).length;
  for (const { person, side } of sides)
    if (
      person &&
      // "The pact was signed by Ana Ruiz": its sides were told before.
      (!side.person || named > 1 || definite) &&
      !signatories.some((each) => each.entityId === person.entityId)
    )
      signatories.push(person);
  return signatories;
}

/** Whoever signs is no side himself where the sides are named. */
export function withoutSigners(
  sides: readonly Actor[],
  signatories: readonly Side[],
): Actor[] {
  return sides.filter(
    ({ side }) =>
      !side.person ||
      !signatories.some(({ entityId }) => entityId === side.entityId),
  );
}
