import type { Draft } from "../document/draft.ts";
import type { Entity, Mention } from "../document/entity.ts";
import type { Span } from "../document/span.ts";
import { AGENCIES } from "../lexicon/agencies.ts";
import type { Side } from "./candidate.ts";
import {
  countryOfDateline,
  findCountryEntities,
  firstByCountry,
} from "./country-entities.ts";
import { countryByDemonym, countryByName } from "../lexicon/countries.ts";
import { PUBLIC_BODY_NOUNS } from "../lexicon/organization-nouns.ts";

/** What a mention can be in a deal: the side it stands for, and the person who acts where it is one. */
export interface Actor {
  side: Side;
  /** The person, where the mention is one; `side` is then whom the person acts for. */
  person: Side | null;
  /** An adjective: "Iranian". It stands for a side only before a stand-in ("Iranian officials") or in a pair. */
  adjective: boolean;
  place: boolean;
  /** The person holds a post of state: he agrees to things for a state, even one that is not named. */
  office?: true;
}

// Posts whose holders act for a state: "president", "foreign minister", "king".
const STATE_POST =
  /\b(?:president|premier|prime minister|minister|chancellor|king|queen|emir|sultan|monarch|crown prince|secretary of state|ambassador|envoy|leader|ruler|head of state|vice president|secretary)\b/iu;
const HEAD_OF_STATE =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|foreign minister)$/iu;
const FIRM_POST =
  /\b(?:chairman|chairwoman|chief executive|ceo|founder|owner|director|head|general|executive|manager|partner|chief)\b/iu;

const NO_STATE =
  /^(?:European|African|Asian|American|Arab|Islamic|Muslim|Christian|Jewish|Catholic|Orthodox|Buddhist|Hindu|Sikh|Protestant|Sunni|Shi\S*|Latin|Western|Eastern|Northern|Southern|Nordic|Scandinavian|Baltic|Balkan|Caribbean|Soviet|Communist|Socialist|Republican|Democrat\S*|Anglican|Mediterranean|Pacific|Atlantic|Arctic|Indigenous|Aboriginal|Native|English|Roman|Greek-\S+)s?$/iu;
/** An organization that is no ministry, council or party. */
function isFirm({ type, name }: Entity): boolean {
  return (
    type === "organization" &&
    !name
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => PUBLIC_BODY_NOUNS.has(word))
  );
}

/** Answers, for each mention, whose side it is. */
export function openSides(draft: Draft): (mention: Mention) => Actor | null {
  const byId = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const countries = findCountryEntities(draft.entities);
  // "Peruvian President Ana Ruiz": copy that never names Peru names it by its adjective.
  const adjectives = firstByCountry(
    draft.entities.filter(({ type }) => type === "nationality"),
  );
  const filer = draft.article.dateline?.agency?.text;
  const isAgency = (name: string): boolean =>
    name === filer || (name.length > 3 && AGENCIES.has(name.toLowerCase()));
  const filedFrom = countryOfDateline(draft);
  const byName = new Map<string, Entity>();
  for (const entity of draft.entities)
    if (entity.type !== "person")
      for (const name of [entity.name, ...entity.aliases])
        if (!byName.has(name.toLowerCase()))
          byName.set(name.toLowerCase(), entity);

  const stateOf = (entity: Entity): Entity | null => {
    const acting = entity.actsFor ? byId.get(entity.actsFor) : undefined;
    if (acting) return acting;
    if (entity.type !== "nationality" && entity.type !== "place") return null;
    return (entity.country && countries.get(entity.country)) || null;
  };

  const sideOfPerson = (person: Entity): Entity => {
    const current = person.roles.filter((role) => !role.former);
    for (const { title, organization } of current) {
      const owner = organization
        ? (byName.get(organization.toLowerCase()) ?? ownerState(organization))
        : undefined;
      // The vice president of a firm acts for the firm.
      if (owner && isFirm(owner) && !stateOf(owner)) return owner;
      if (STATE_POST.test(title)) {
        // "President Ruiz" in copy from her own capital needs no country.
        const code = person.country ?? (organization ? null : filedFrom);
        const state =
          (owner && (stateOf(owner) ?? (isState(owner) ? owner : null))) ||
          (code && (countries.get(code) ?? adjectives.get(code)));
        if (state) return state;
        if (owner && owner.type === "organization") return owner;
      } else if (owner && owner.type !== "person" && FIRM_POST.test(title))
        return stateOf(owner) ?? owner;
    }
    return (person.country && countries.get(person.country)) || person;
  };
  /** "Acme Group chief executive Ana Ruiz": Acme Group is named by her post alone. */
  const unlistedFirm = (person: Entity, at: Span): Side | null => {
    const post = person.roles.find(
      ({ title, organization, former }) =>
        !former &&
        organization &&
        FIRM_POST.test(title) &&
        !STATE_POST.test(title),
    );
    return post?.organization && /^\p{Lu}/u.test(post.organization)
      ? {
          ...at,
          name: post.organization,
          entityId: null,
          person: false,
          state: false,
        }
      : null;
  };
  const ownerState = (organization: string): Entity | undefined => {
    const country =
      countryByName(organization) ?? countryByDemonym(organization);
    return country && countries.get(country.code);
  };

  const states = new Map<Entity, boolean>();
  const sideFrom = (entity: Entity, at: Span): Side => {
    let state = states.get(entity);
    if (state === undefined) {
      state = isState(entity) || entity.type === "nationality";
      states.set(entity, state);
    }
    return {
      start: at.start,
      end: at.end,
      name: entity.name,
      entityId: entity.id,
      person: entity.type === "person",
      state,
    };
  };

  return (mention) => {
    const entity = byId.get(mention.entityId);
    if (!entity) return null;
    // An agency that reports a deal is none of its sides.
    if (entity.type !== "place" && isAgency(entity.name)) return null;
    const { start, end } = mention;
    const at = { start, end };
    if (entity.type === "person") {
      const acting =
        (mention.actsFor && byId.get(mention.actsFor)) || sideOfPerson(entity);
      return {
        side:
          (acting === entity ? unlistedFirm(entity, at) : null) ??
          sideFrom(acting, at),
        person: sideFrom(entity, at),
        adjective: false,
        place: false,
        ...(holdsOffice(entity) ? { office: true as const } : {}),
      };
    }
    if (
      entity.type === "product" ||
      entity.type === "event" ||
      entity.type === "law"
    )
      return null;
    // "European", "Islamic": of no state, so nobody's side; "Catalan", "Korean" go on to name a government.
    if (
      entity.type === "nationality" &&
      entity.country === null &&
      NO_STATE.test(entity.name)
    )
      return null;
    const acting =
      (mention.actsFor && byId.get(mention.actsFor)) ||
      stateOf(entity) ||
      entity;
    return {
      side: sideFrom(acting, at),
      person: null,
      adjective: entity.type === "nationality",
      place: entity.type === "place",
    };
  };
}

function holdsOffice({ roles }: Entity): boolean {
  return roles.some(
    ({ title, organization, former }) =>
      !former &&
      (organization === null || countryByName(organization) !== undefined) &&
      HEAD_OF_STATE.test(title),
  );
}

function isState(entity: Entity): boolean {
  return (
    entity.type === "place" &&
    entity.actsFor === null &&
    [entity.name, ...entity.aliases].some((name) => countryByName(name))
  );
}
