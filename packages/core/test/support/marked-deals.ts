import { datesStage } from "../../src/dates/find-dates.ts";
import { dealsStage } from "../../src/deals/find-deals.ts";
import type { Deal } from "../../src/document/deal.ts";
import type { Draft } from "../../src/document/draft.ts";
import type { Entity, EntityType } from "../../src/document/entity.ts";
import { moneyStage } from "../../src/money/find-money.ts";
import { draftOf } from "./read-dates.ts";

// "[Peru]" is a country, "[Acme Corp|org]" a firm, "[Peruvian|nat|PE]" an adjective, "[Lima|place|PE]" a city,
// "[Ana Ruiz|person|PE|president@Peru]" a person with a post. Only countries may leave their type out.
const MARK = /\[([^\]|]+)(?:\|(\w+))?(?:\|(\w{2})?)?(?:\|([^\]]+))?\]/gu;
const TYPES: Readonly<Record<string, EntityType>> = {
  org: "organization",
  nat: "nationality",
  place: "place",
  person: "person",
};
const COUNTRIES: Readonly<Record<string, string>> = {
  Peru: "PE",
  Norway: "NO",
  Kenya: "KE",
  Nepal: "NP",
  Oman: "OM",
  Chile: "CL",
};

/** A draft whose names are given by marks, so that deals are tested without the tagger. */
export function markedDraft(
  marked: string,
  publishedOn: string | null = "2024-05-20",
): Draft {
  const entities = new Map<string, Entity>();
  const mentions: Draft["mentions"] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, name = "", type = "place", country, post] = match;
    text += marked.slice(last, match.index);
    last = match.index + whole.length;
    const entity = entities.get(name) ?? {
      id: `e${entities.size + 1}`,
      type: TYPES[type] ?? "place",
      name,
      aliases: [],
      country: country ?? COUNTRIES[name] ?? null,
      wikidata: null,
      roles: [],
      actsFor: null,
    };
    entities.set(name, entity);
    const [title, organization = null] = post?.split("@") ?? [];
    const start = text.length;
    text += name;
    const at = { start, end: text.length };
    if (title && entity.roles.length === 0)
      entity.roles.push({
        title,
        organization,
        ...at,
        basis: "stated",
        former: false,
      });
    mentions.push({
      ...at,
      text: name,
      entityId: entity.id,
      form: "name",
      actsFor: null,
    });
  }
  text += marked.slice(last);
  const draft = {
    ...draftOf(text, publishedOn),
    entities: [...entities.values()],
    mentions,
  };
  const dated = { ...draft, ...datesStage.run(draft) };
  return { ...dated, ...moneyStage.run(dated) };
}

export function readDeals(marked: string, publishedOn?: string | null): Deal[] {
  return dealsStage.run(markedDraft(marked, publishedOn)).deals ?? [];
}

/** A deal on one line: "contract signed: Acme Corp=contractor, Peru=client". */
export function briefDeals(marked: string): string[] {
  return readDeals(marked).map(
    ({ kind, status, parties }) =>
      `${kind} ${status}: ${parties.map(({ name, role }) => `${name}=${role}`).join(", ")}`,
  );
}
