import type { Migration } from "./migration.ts";

// The same wire copy in several papers. A group goes by the id of the first of its articles that came in.
export const copies: Migration = {
  name: "0008-copies",
  sql: `
ALTER TABLE articles ADD COLUMN copy_group bigint;
CREATE INDEX articles_by_copy_group ON articles (copy_group, id) WHERE copy_group IS NOT NULL;

-- Under which keys copies of an article meet. No reference: a row of an article that is gone finds nothing,
-- and another index for its sake would cost every save.
CREATE TABLE copy_keys (
  key bigint NOT NULL,
  article_id bigint NOT NULL,
  PRIMARY KEY (key, article_id)
);

-- Articles from before this: openStore looks for their copies and takes them off.
CREATE TABLE copy_backlog (article_id bigint PRIMARY KEY);
INSERT INTO copy_backlog SELECT id FROM articles;
`,
};
