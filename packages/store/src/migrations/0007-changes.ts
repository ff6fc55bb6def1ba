import type { Migration } from "./migration.ts";

// What has come, changed and gone, in the order in which it could first be seen: what streams are read from.
// One row an article and save. Which facts came with it is told by the facts themselves, so that a save writes
// no row more for each of them.
export const changes: Migration = {
  name: "0007-changes",
  sql: `
CREATE TABLE changes (
  -- Given out in the order of commits: see save/record-changes.ts.
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- No reference: a withdrawal tells of an article that is gone.
  article_id bigint NOT NULL,
  slug text NOT NULL,
  version integer NOT NULL,
  outcome text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);

-- The first of the article's versions in a row that has the fact.
ALTER TABLE quotes ADD COLUMN since_version integer NOT NULL DEFAULT 1;
ALTER TABLE deals ADD COLUMN since_version integer NOT NULL DEFAULT 1;
`,
};
