import type { Migration } from "./migration.ts";

// What is withdrawn leaves the tables that lists and searches read, so that none of them has to look for it.
export const withdrawals: Migration = {
  name: "0006-withdrawals",
  sql: `
CREATE TABLE withdrawals (
  slug text PRIMARY KEY,
  article_id bigint NOT NULL UNIQUE,
  source text UNIQUE,
  content_hash text NOT NULL,
  version integer NOT NULL,
  headline text NOT NULL,
  reason text NOT NULL,
  ingested_at timestamptz NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX withdrawals_by_content ON withdrawals (content_hash);

CREATE TABLE withdrawn_versions (
  slug text NOT NULL REFERENCES withdrawals,
  version integer NOT NULL,
  content_hash text NOT NULL,
  text text NOT NULL,
  analysis json NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (slug, version)
);

-- What was answered to a write under a client's key.
CREATE TABLE write_keys (
  key text PRIMARY KEY,
  request_hash text NOT NULL,
  -- Null while the write is under way.
  answer json,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX write_keys_by_age ON write_keys (created_at);
`,
};
