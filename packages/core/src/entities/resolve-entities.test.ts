import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { castOf, draftOf } from "../../test/support/marked-draft.ts";
import { entitiesStage } from "./resolve-entities.ts";

const PIECES = [
  "{p:Ann Other}",
  "{p:Other}",
  "President",
  "{n:Peruvian}",
  "{l:Lima}",
  "{l:Peru}",
  "{f:Kremlin}",
  "{o:Brightwell Mills Inc}",
  "{o:Brightwell}",
  "({o:BMI})",
  "chairman of",
  "and",
  ",",
  "the",
  "his",
  "counterpart",
  "said",
  "'s",
  ".",
  "\n",
  "foreign minister",
  "The company",
  "who heads",
  "Lt. Gen.",
  '"',
  "54",
  "(",
  ")",
];
const copies = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((pieces) => pieces.join(" "));

describe("whatever the copy", () => {
  test("every span slices, every id exists, no two names overlap", () => {
    fc.assert(
      fc.property(copies, (copy) => {
        const { text, entities, mentions } = castOf(copy);
        const ids = new Set(entities.map(({ id }) => id));
        let end = 0;
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(ids).toContain(mention.entityId);
          if (mention.actsFor !== null) expect(ids).toContain(mention.actsFor);
          if (mention.form !== "name") continue;
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        for (const { actsFor, roles, name } of entities) {
          if (actsFor !== null) expect(ids).toContain(actsFor);
          expect(name).not.toBe("");
          for (const role of roles) {
            expect(role.title).not.toBe("");
            expect(role.start).toBeLessThan(role.end);
            expect(role.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the same copy gives the same bytes", () => {
    fc.assert(
      fc.property(copies, (copy) => {
        expect(JSON.stringify(castOf(copy))).toBe(JSON.stringify(castOf(copy)));
      }),
      { numRuns: 30 },
    );
  });
});

test("ids are numbered by the first mention", () => {
  const { entities } = castOf(
    "{l:Peru} met {p:Ann Other}, then {o:Brightwell} met {l:Peru}.",
  );
  expect(entities.map(({ id, name }) => `${id} ${name}`)).toEqual([
    "e1 Peru",
    "e2 Ann Other",
    "e3 Brightwell",
  ]);
});

test("mentions are in text order with their entities", () => {
  const { mentions } = castOf("{p:Ann Other} left {l:Lima}. {p:Other} slept.");
  expect(mentions.map(({ text, entityId }) => `${text} ${entityId}`)).toEqual([
    "Ann Other e1",
    "Lima e2",
    "Other e1",
  ]);
});

test("a name is the fullest form, not the headline's capitals", () => {
  const { entities } = castOf("{p:ANN OTHER} LEAVES\n{p:Ann Other} left.");
  expect(entities).toMatchObject([
    { name: "Ann Other", aliases: ["ANN OTHER"] },
  ]);
});

test("copy without names has no entities", () => {
  expect(entitiesStage.run(draftOf("It rained."))).toEqual({
    entities: [],
    mentions: [],
  });
  expect(entitiesStage.run(draftOf(""))).toEqual({
    entities: [],
    mentions: [],
  });
});
