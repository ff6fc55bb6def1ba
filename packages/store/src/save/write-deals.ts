import type { Deal } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { toJson } from "../json.ts";
import { daysOf } from "../edtf-days.ts";
import { formatDealTitle } from "./deal-title.ts";
import { dropGone } from "./drop-gone.ts";
import { plainSpan } from "./evidence.ts";
import { uniqueKeys } from "./unique-keys.ts";
import { idOf, type Writing } from "./writing.ts";

/** Writes the articles' deals: those of a last version that are gone go, those that stay keep their rows. */
export async function writeDeals(
  tx: Transaction,
  writings: readonly Writing[],
): Promise<void> {
  const rows = writings.flatMap((writing, at) => {
    const keys = uniqueKeys(writing.analysis.deals);
    return writing.analysis.deals.map((deal, position) => ({
      at,
      article_id: writing.articleId,
      agency: writing.row.agency,
      key: keys[position],
      position,
      since_version: writing.version,
      ...dealRow(deal, writing),
    }));
  });
  await dropGone(tx, "deals", writings, rows);
  if (rows.length === 0) return;
  await tx.query(
    `WITH deal AS (
       SELECT * FROM json_to_recordset($1) AS r(at int, article_id bigint, agency text, key text, position int, since_version int, kind text, status text,
         title text, amount numeric, currency text, ordered_on date, confidence real, rule text, detail jsonb, words text, people json)
     ), written AS (
       INSERT INTO deals (article_id, agency, key, position, since_version, kind, status, title, amount, currency, ordered_on,
         confidence, rule, detail, search)
       SELECT article_id, agency, key, position, since_version, kind, status, title, amount, currency, ordered_on, confidence, rule, detail,
         setweight(to_tsvector('onrecord', title), 'A') || setweight(to_tsvector('onrecord', words), 'B')
       FROM deal ORDER BY at, position DESC
       ON CONFLICT (article_id, key) DO UPDATE SET
         agency = excluded.agency, position = excluded.position, kind = excluded.kind, status = excluded.status,
         title = excluded.title, amount = excluded.amount, currency = excluded.currency,
         ordered_on = excluded.ordered_on, confidence = excluded.confidence, rule = excluded.rule,
         detail = excluded.detail, search = excluded.search
       RETURNING id, article_id, key
     )
     INSERT INTO deal_parties (article_id, deal_id, ordered_on, is_dated, is_signatory, is_first, position, entity_id, name, role,
       start_offset, end_offset)
     SELECT article_id, written.id, deal.ordered_on, deal.detail ->> 'date' IS NOT NULL, r.*
     FROM written JOIN deal USING (article_id, key)
     CROSS JOIN json_to_recordset(deal.people) AS r(is_signatory boolean, is_first boolean, position int, entity_id bigint, name text,
       role text, start int, "end" int)`,
    [toJson(rows)],
  );
}

function dealRow(deal: Deal, { ids, row, findEvidence }: Writing) {
  const { value, date, subject } = deal;
  return {
    kind: deal.kind,
    status: deal.status,
    title: formatDealTitle(deal),
    amount: value?.amount ?? null,
    currency: value?.currency ?? null,
    ordered_on: (date && daysOf(date.value)?.first) ?? row.orderedOn,
    confidence: deal.confidence,
    rule: deal.rule,
    detail: {
      value: value && {
        ...plainSpan(value),
        amount: value.amount,
        currency: value.currency,
        qualifier: value.qualifier,
      },
      date: date && {
        ...plainSpan(date),
        value: date.value,
        basis: date.basis,
      },
      subject: subject && plainSpan(subject),
      terms: deal.terms.map((term) => ({
        ...plainSpan(term),
        negative: term.negative,
      })),
      evidence: deal.evidence.map(findEvidence),
    },
    words: [subject, ...deal.evidence]
      .map((part) => part?.text ?? "")
      .join("\n"),
    people: peopleOf(deal, ids),
  };
}

function peopleOf(deal: Deal, ids: Writing["ids"]) {
  const seen = new Set<number>();
  const person = (
    {
      name,
      entityId,
      start,
      end,
      role,
    }: Deal["signatories"][number] & { role?: string },
    position: number,
    is_signatory: boolean,
  ) => {
    const entity_id = idOf(ids, entityId);
    const is_first = entity_id !== null && !seen.has(entity_id);
    if (entity_id !== null) seen.add(entity_id);
    return {
      is_signatory,
      is_first,
      position,
      entity_id,
      name,
      role: role ?? null,
      start,
      end,
    };
  };
  return [
    ...deal.parties.map((party, position) => person(party, position, false)),
    ...deal.signatories.map((signatory, position) =>
      person(signatory, position, true),
    ),
  ];
}
