import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis, type EntitySketch } from "../support/build-analysis.ts";
import type { Db } from "./db.ts";
import { loadEntity } from "./entities.ts";
import { saveAnalysis } from "./save/save-analysis.ts";
import { ENGINES, openTestDb } from "./testing.ts";

type RoleSketch = NonNullable<EntitySketch["roles"]>[number];

describe.each(ENGINES)("roles on %s", (engine) => {
  let db: Db;
  let count = 0;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  /** The roles of one person whom these articles name, a day apart, as one line each. */
  async function readRoles(articles: readonly RoleSketch[][]) {
    count += 1;
    const name = `Ada Person${count}`;
    for (const [day, roles] of articles.entries()) {
      const words = roles.map(
        ({ title, organization = "" }) => `${title} ${organization}`,
      );
      // One after the other, as days go by.
      await saveAnalysis(db, {
        analysis: buildAnalysis({
          headline: `Article ${count} of day ${day}`,
          publishedOn: `2025-03-0${day + 1}`,
          paragraphs: [`Met: ${name}, ${words.join(", ")}.`],
          entities: [{ name, roles }],
        }),
      });
    }
    const entity = await loadEntity(db, `ada-person${count}`, { roles: true });
    return entity?.roles?.map(
      ({ title, organization, former, articleCount, from, to, evidence }) =>
        `${former ? "former " : ""}${title}, ${organization ?? "-"}: ${articleCount}, ${from?.slice(-1)} to ${to?.slice(-1)}, “${evidence.text}”`,
    );
  }

  const full = { title: "President", organization: "Ostland" };
  const bare = { title: "president" };

  it.each<[string, RoleSketch[][], string[]]>([
    [
      "one without an owner counts with the one that names it",
      [[full], [bare]],
      ["President, Ostland: 2, 1 to 2, “President”"],
    ],
    [
      "in either order of days",
      [[bare], [full]],
      ["President, Ostland: 2, 1 to 2, “President”"],
    ],
    [
      "with the first of several owners that one article names",
      [
        [
          { title: "chair", organization: "Zinc Works" },
          { title: "chair", organization: "Alder Bank" },
        ],
        [{ title: "Chair" }],
      ],
      [
        "chair, Zinc Works: 2, 1 to 2, “chair”",
        "chair, Alder Bank: 1, 1 to 1, “chair”",
      ],
    ],
    [
      "a role that nobody names an owner of stays",
      [[bare], [bare]],
      ["president, -: 2, 1 to 2, “president”"],
    ],
    [
      "another title is another role",
      [[full, { title: "vice president" }]],
      [
        "President, Ostland: 1, 1 to 1, “President”",
        "vice president, -: 1, 1 to 1, “vice president”",
      ],
    ],
    [
      "a former post is no post held",
      [[full], [{ ...bare, former: true }]],
      [
        "former president, -: 1, 2 to 2, “president”",
        "President, Ostland: 1, 1 to 1, “President”",
      ],
    ],
  ])("%s", async (_, articles, expected) => {
    expect(await readRoles(articles)).toEqual(expected);
  });
});
