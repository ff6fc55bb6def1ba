import type { Migration } from "./migration.ts";

/** By date, deals that state none come last whichever way the list goes, as they do by value. */
export const datedDeals: Migration = {
  name: "0004-dated-deals",
  sql: `
ALTER TABLE deals ADD COLUMN is_dated boolean NOT NULL
  GENERATED ALWAYS AS (detail ->> 'date' IS NOT NULL) STORED;
CREATE INDEX deals_by_date_down ON deals (is_dated, ordered_on, id);
CREATE INDEX deals_by_date_up ON deals ((NOT is_dated), ordered_on, id);
DROP INDEX deals_by_kind;
CREATE INDEX deals_by_kind ON deals (kind, is_dated, ordered_on, id);
DROP INDEX deals_by_status;
CREATE INDEX deals_by_status ON deals (status, is_dated, ordered_on, id);

ALTER TABLE deal_parties ADD COLUMN is_dated boolean NOT NULL DEFAULT false;
UPDATE deal_parties AS p SET is_dated = true
  FROM deals AS d WHERE d.article_id = p.article_id AND d.id = p.deal_id AND d.is_dated;
ALTER TABLE deal_parties ALTER COLUMN is_dated DROP DEFAULT;
DROP INDEX deal_parties_by_entity;
CREATE INDEX deal_parties_by_entity ON deal_parties (entity_id, is_dated, ordered_on, deal_id) WHERE is_first;
`,
};
