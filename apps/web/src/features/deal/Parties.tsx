import type { EntityNameFragment, PartyRole } from "../../gql/graphql.ts";
import { NotStated } from "../../ui/DateValue.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { PARTY_ROLES } from "./deal-words.ts";

interface Props {
  parties: readonly {
    name: string;
    role?: PartyRole;
    entity: EntityNameFragment | null;
  }[];
  hasRoles?: boolean;
}

/** Who is bound by a deal, with what each is in it where that says more than "party". */
export function Parties({ parties, hasRoles = false }: Props) {
  if (parties.length === 0) return <NotStated />;
  return parties.map((party, index) => {
    const role = party.role === undefined ? null : PARTY_ROLES[party.role];
    return (
      <span key={`${party.name} ${party.role ?? ""}`}>
        {index > 0 && ", "}
        {party.entity ? <EntityLink entity={party.entity} /> : party.name}
        {hasRoles && role !== null && ` (${role})`}
      </span>
    );
  });
}
