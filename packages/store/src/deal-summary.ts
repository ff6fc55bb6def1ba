import type { DealKind, DealStatus } from "@onrecord/core";
import type { Db } from "./db.ts";
import { dealSpec, type DealFilter } from "./deals.ts";
import { createParams } from "./sql-params.ts";

/** So many deals are counted, the newest of those that fit. */
const MOST = 10_000;

/** The deals of a register, counted. All counts are of the same deals: those that fit the filter. */
export interface DealSummary {
  dealCount: number;
  /** Whether only the newest 10,000 were counted. */
  isCapped: boolean;
  /** How many state a value, and all values together, for each currency; the most often stated first. */
  totals: { currency: string; dealCount: number; amount: number }[];
  /** For each country of a party, ISO 3166-1 alpha-2; a deal counts once for each of its countries. */
  countries: { country: string; dealCount: number }[];
  /** For each month, or year where no month is stated, as EDTF, the oldest first. Undated deals are in none. */
  periods: { period: string; dealCount: number }[];
  kinds: { kind: DealKind; dealCount: number }[];
  statuses: { status: DealStatus; dealCount: number }[];
}

/**
 * Counts the deals that fit a filter, by one statement: sums by currency, and how many by country, month,
 * kind and status.
 *
 * Units: amounts in whole units of their currency; never added over currencies.
 * Errors: `InvalidArgumentError` for a date that is none.
 *
 * @example
 * (await loadDealSummary(db, { kind: "loan" })).totals[0]; // { currency: "EUR", dealCount: 1, amount: 3e8 }
 */
export async function loadDealSummary(
  db: Db,
  filter: DealFilter = {},
): Promise<DealSummary> {
  const params = createParams();
  const { from, where } = dealSpec({ filter }, null)(params, "");
  const conditions = where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`;
  const [row] = await db.query<{ summary: DealSummary }>(
    `WITH found AS MATERIALIZED (
       SELECT d.article_id, d.id, d.kind, d.status, d.amount, d.currency,
         CASE WHEN d.is_dated THEN substring(d.detail #>> '{date,value}' FROM '^\\d{4}(?:-\\d{2}(?!\\d))?') END AS period
       FROM ${from} ${conditions}
       ORDER BY d.is_dated DESC, d.ordered_on DESC, d.id DESC LIMIT ${MOST + 1}
     ), kept AS (SELECT * FROM found LIMIT ${MOST})
     SELECT json_build_object(
       'dealCount', (SELECT count(*) FROM kept),
       'isCapped', (SELECT count(*) > ${MOST} FROM found),
       'totals', ${list(
         `SELECT currency, count(*) AS "dealCount", sum(amount) AS amount FROM kept
          WHERE currency IS NOT NULL AND amount IS NOT NULL GROUP BY currency`,
         '"dealCount" DESC, currency',
       )},
       'countries', ${list(
         `SELECT coalesce(c.country, a.country) AS country, count(DISTINCT k.id) AS "dealCount" FROM kept AS k
          JOIN deal_parties AS p ON p.article_id = k.article_id AND p.deal_id = k.id AND NOT p.is_signatory
          JOIN entities AS c ON c.id = p.entity_id
          LEFT JOIN entities AS a ON a.id = c.acts_for_id
          WHERE coalesce(c.country, a.country) IS NOT NULL GROUP BY coalesce(c.country, a.country)`,
         '"dealCount" DESC, country',
       )},
       'periods', ${list(
         `SELECT period, count(*) AS "dealCount" FROM kept WHERE period IS NOT NULL GROUP BY period`,
         "period",
       )},
       'kinds', ${list(
         `SELECT kind, count(*) AS "dealCount" FROM kept GROUP BY kind`,
         '"dealCount" DESC, kind',
       )},
       'statuses', ${list(
         `SELECT status, count(*) AS "dealCount" FROM kept GROUP BY status`,
         '"dealCount" DESC, status',
       )}
     ) AS summary`,
    params.values,
  );
  if (row === undefined) throw new Error("A count gives one row.");
  return row.summary;
}

function list(rows: string, order: string): string {
  return `(SELECT coalesce(json_agg(r ORDER BY ${order}), '[]'::json) FROM (${rows}) AS r)`;
}
