import type { Transaction } from "../db.ts";
import { toJson } from "../json.ts";
import { daysOf } from "../edtf-days.ts";
import type { EntityCount } from "./counts.ts";
import { plainSpan } from "./evidence.ts";
import { idOf, type Writing } from "./writing.ts";

type Mentioned = EntityCount & { type: string; firstStart: number };

/** Writes the versions' records and the tables of dates, money, issues, mentions, roles and disputes, by one statement. */
export async function writeAnnotations(
  tx: Transaction,
  writings: readonly Writing[],
): Promise<EntityCount[][]> {
  const mentions = writings.map(countMentions);
  await tx.query(
    `WITH version AS (
       INSERT INTO article_versions (article_id, version, content_hash, text, analysis, entity_ids)
       SELECT * FROM json_to_recordset($1) AS r(article_id bigint, version int, content_hash text, text text, analysis json, ids jsonb)
     ), dates AS (
       INSERT INTO dates (article_id, position, value, basis, first_day, last_day, text, start_offset, end_offset)
       SELECT * FROM json_to_recordset($2) AS r(article_id bigint, position int, value text, basis text, first date, last date, text text, start int, "end" int)
     ), money AS (
       INSERT INTO money (article_id, position, amount, currency, qualifier, text, start_offset, end_offset)
       SELECT * FROM json_to_recordset($3) AS r(article_id bigint, position int, amount numeric, currency text, qualifier text, text text, start int, "end" int)
     ), issues AS (
       INSERT INTO issues (article_id, position, code, stage, message, start_offset, end_offset)
       SELECT * FROM json_to_recordset($4) AS r(article_id bigint, position int, code text, stage text, message text, start int, "end" int)
     ), mentions AS (
       INSERT INTO mentions (article_id, ordered_on, entity_id, type, mention_count, quote_count, deal_count, first_start)
       SELECT * FROM json_to_recordset($5) AS r(article_id bigint, ordered_on date, "entityId" bigint, type text, mentions int, quotes int, deals int, "firstStart" int)
     ), roles AS (
       INSERT INTO roles (article_id, stated_on, position, entity_id, title, organization, basis, former, evidence)
       SELECT * FROM json_to_recordset($6) AS r(article_id bigint, ordered_on date, position int, entity_id bigint, title text, organization text, basis text, former boolean, evidence jsonb)
     ), disputes AS (
       INSERT INTO disputes (article_id, ordered_on, position, kind, claimant_id, respondent_id, detail)
       SELECT * FROM json_to_recordset($7) AS r(article_id bigint, ordered_on date, position int, kind text, claimant_id bigint, respondent_id bigint, detail jsonb)
     )
     SELECT 1`,
    [
      toJson(writings.map(versionOf)),
      rowsOf(writings, ({ analysis }) =>
        analysis.dates.map((date) => ({
          ...plainSpan(date),
          value: date.value,
          basis: date.basis,
          ...daysOf(date.value),
        })),
      ),
      rowsOf(writings, ({ analysis }) =>
        analysis.money.map((money) => ({
          ...plainSpan(money),
          amount: money.amount,
          currency: money.currency,
          qualifier: money.qualifier,
        })),
      ),
      rowsOf(writings, ({ analysis }) => analysis.issues),
      rowsOf(writings, (_, at) => mentions[at] ?? []),
      rowsOf(writings, rolesOf),
      rowsOf(writings, disputesOf),
    ],
  );
  return mentions;
}

/** What each article has of one kind, numbered in it, as one list of rows. */
function rowsOf(
  writings: readonly Writing[],
  find: (writing: Writing, at: number) => readonly object[],
): string {
  return toJson(
    writings.flatMap((writing, at) =>
      find(writing, at).map((row, position) => ({
        article_id: writing.articleId,
        ordered_on: writing.row.orderedOn,
        position,
        ...row,
      })),
    ),
  );
}

function versionOf({ analysis, articleId, version, row, ids }: Writing) {
  return {
    article_id: articleId,
    version,
    content_hash: row.contentHash,
    text: analysis.article.text,
    analysis: { ...analysis, article: { ...analysis.article, text: "" } },
    ids: Object.fromEntries(ids),
  };
}

function rolesOf({ analysis, ids, findEvidence }: Writing) {
  return analysis.entities.flatMap((entity) =>
    entity.roles.map((role) => ({
      entity_id: ids.get(entity.id),
      title: role.title,
      organization: role.organization,
      basis: role.basis,
      former: role.former,
      evidence: findEvidence(role),
    })),
  );
}

function disputesOf({ analysis, ids, findEvidence }: Writing) {
  return analysis.disputes.map((dispute) => ({
    kind: dispute.kind,
    claimant_id: idOf(ids, dispute.claimant),
    respondent_id: idOf(ids, dispute.respondent),
    detail: {
      claim: findEvidence(dispute.claim),
      response: findEvidence(dispute.response),
    },
  }));
}

/** One count an entity of ours: two of the article's entities may be the same one. */
function countMentions({ analysis, ids }: Writing): Mentioned[] {
  const counts = new Map<number, Mentioned>();
  const typeOf = new Map(
    analysis.entities.map((entity) => [ids.get(entity.id), entity.type]),
  );
  const countOf = (entityId: number | null): Mentioned | null => {
    if (entityId === null) return null;
    const count = counts.get(entityId) ?? {
      entityId,
      type: typeOf.get(entityId) ?? "",
      mentions: 0,
      quotes: 0,
      deals: 0,
      firstStart: 2 ** 31 - 1,
    };
    counts.set(entityId, count);
    return count;
  };
  for (const entity of analysis.entities) countOf(idOf(ids, entity.id));
  for (const mention of analysis.mentions) {
    const count = countOf(idOf(ids, mention.entityId));
    if (!count) continue;
    count.mentions += 1;
    count.firstStart = Math.min(count.firstStart, mention.start);
  }
  for (const quote of analysis.quotes) {
    const count = countOf(idOf(ids, quote.speaker?.entityId));
    if (count) count.quotes += 1;
  }
  for (const deal of analysis.deals)
    for (const id of new Set(
      [...deal.parties, ...deal.signatories].map((party) =>
        idOf(ids, party.entityId),
      ),
    )) {
      const count = countOf(id);
      if (count) count.deals += 1;
    }
  return [...counts.values()];
}
