import type { Role } from "../document/entity.ts";
import { countryByDemonym, countryByName } from "../lexicon/countries.ts";
import type { Thing } from "./thing.ts";

/** Adds a role unless the person has it; of two tellings of one role the fuller, then the stated one stays. */
export function addRole(person: Thing, role: Role): void {
  const at = person.roles.findIndex((other) => isSameRole(other, role));
  const other = person.roles[at];
  if (!other) person.roles.push(role);
  else if (rank(role) > rank(other)) person.roles[at] = role;
}

function rank({ organization, basis }: Role): number {
  return (organization === null ? 0 : 2) + (basis === "inferred" ? 0 : 1);
}

function isSameRole(a: Role, b: Role): boolean {
  if (a.former !== b.former || !sameTitle(a.title, b.title)) return false;
  if (a.organization === null || b.organization === null) return true;
  // An owner that was only inferred yields to one that is stated.
  if (a.basis !== b.basis && a.title.toLowerCase() === b.title.toLowerCase())
    return true;
  return sameOrganization(a.organization, b.organization);
}

function sameTitle(a: string, b: string): boolean {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function sameOrganization(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  if (x === y || x.includes(y) || y.includes(x)) return true;
  const code = codeOf(a);
  return code !== null && code === codeOf(b);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function codeOf(name: string): string | null {
  return (countryByName(name) ?? countryByDemonym(name))?.code ?? null;
}
