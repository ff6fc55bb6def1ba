import { describe, expect, it } from "vitest";
import type { Entity, Role } from "../document/entity.ts";
import { resolveIdentity, type KnownEntity } from "./resolve-identity.ts";

function post(title: string, organization: string | null = null): Role {
  return {
    title,
    organization,
    start: 0,
    end: 1,
    basis: "stated",
    former: false,
  };
}

function newcomer(fields: Partial<Entity> = {}) {
  return {
    type: "person" as const,
    name: "John Smith",
    country: null,
    wikidata: null,
    roles: [],
    ...fields,
  };
}

function known(id: number, fields: Partial<KnownEntity> = {}): KnownEntity {
  return {
    id,
    type: "person",
    name: "John Smith",
    country: null,
    wikidata: null,
    roles: [],
    ...fields,
  };
}

describe("resolveIdentity: the same", () => {
  it.each<[string, Partial<Entity>, Partial<KnownEntity>]>([
    ["a name and nothing against it", {}, {}],
    [
      "a role that the other article does not state",
      { roles: [post("mayor")] },
      {},
    ],
    ["the same title", { roles: [post("mayor")] }, { roles: [post("Mayor")] }],
    [
      "the same body under another title",
      { roles: [post("chairman", "Norrland Steel")] },
      { roles: [post("chief executive", "the Norrland Steel")] },
    ],
    [
      "a body named in part",
      { roles: [post("secretary", "Security Council")] },
      { roles: [post("head", "Supreme National Security Council")] },
    ],
    [
      "the same title where one article leaves out of what",
      { roles: [post("foreign minister")] },
      { roles: [post("foreign minister", "Norway")] },
    ],
    [
      "another office of the same state: people are promoted",
      { roles: [post("prime minister", "government")], country: "NO" },
      { roles: [post("finance minister", "Finance Ministry")], country: "NO" },
    ],
    [
      "the same Wikidata item, whatever the offices",
      { roles: [post("mayor", "Sund")], wikidata: "Q1" },
      { roles: [post("chairman", "Norrland Steel")], wikidata: "Q1" },
    ],
  ])("%s", (_, entity, other) => {
    expect(resolveIdentity(newcomer(entity), [known(7, other)])).toEqual({
      outcome: "met",
      id: 7,
    });
  });
});

describe("resolveIdentity: not the same", () => {
  it.each<[string, Partial<Entity>, Partial<KnownEntity>]>([
    [
      "two men with different offices",
      { roles: [post("mayor", "Sund")] },
      { roles: [post("chief executive", "Norrland Steel")] },
    ],
    [
      "the same title of another body",
      { roles: [post("president", "Norrland Steel")] },
      { roles: [post("president", "Baltic Grid")] },
    ],
    ["another country", { country: "NO" }, { country: "SE" }],
    ["another Wikidata item", { wikidata: "Q1" }, { wikidata: "Q2" }],
    ["another type", { type: "product" }, {}],
    [
      "a ministry of another country",
      { type: "organization", country: "NO" },
      { type: "organization", country: "SE" },
    ],
  ])("%s", (_, entity, other) => {
    expect(resolveIdentity(newcomer(entity), [known(7, other)])).toEqual({
      outcome: "new",
    });
  });

  it("is new where nothing is known", () => {
    expect(resolveIdentity(newcomer(), [])).toEqual({ outcome: "new" });
  });
});

describe("resolveIdentity: several of one name", () => {
  const mayor = known(1, { roles: [post("mayor", "Sund")] });
  const executive = known(2, {
    roles: [post("chief executive", "Norrland Steel")],
  });

  it("goes by the office", () => {
    const entity = newcomer({ roles: [post("chairman", "Norrland Steel")] });
    expect(resolveIdentity(entity, [mayor, executive])).toEqual({
      outcome: "met",
      id: 2,
    });
  });

  it("is unsure where the article gives none", () => {
    expect(resolveIdentity(newcomer(), [mayor, executive])).toEqual({
      outcome: "unsure",
    });
  });

  it("is a third one with a third office", () => {
    const entity = newcomer({ roles: [post("coach", "Sund Rovers")] });
    expect(resolveIdentity(entity, [mayor, executive])).toEqual({
      outcome: "new",
    });
  });

  it("prefers the very same name to one met by an alias", () => {
    const other = known(3, { name: "Jonathan Smith" });
    expect(resolveIdentity(newcomer(), [other, known(4)])).toEqual({
      outcome: "met",
      id: 4,
    });
  });

  it("does not depend on the order in which they are known", () => {
    const entity = newcomer({ roles: [post("mayor", "Sund")] });
    expect(resolveIdentity(entity, [executive, mayor])).toEqual(
      resolveIdentity(entity, [mayor, executive]),
    );
  });
});
