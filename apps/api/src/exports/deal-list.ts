import type { DealKind, DealStatus } from "@onrecord/core";
import { listDeals, type DealRecord } from "@onrecord/store";
import { encodeGlobalId } from "../schema/global-id.ts";
import { findIds } from "../schema/slugs.ts";
import {
  ARTICLE_CHOICE,
  ARTICLE_COLUMNS,
  toArticleCells,
  toArticleObject,
} from "./article-part.ts";
import { parseWord } from "./parse-word.ts";
import { PAGE_SIZE, type ListExport } from "./list-export.ts";

/** All deals, the newest first. */
export const dealList: ListExport<DealRecord> = {
  parameters: [
    "from",
    "to",
    "agency",
    "kind",
    "status",
    "currency",
    "party",
    "article",
  ],
  loadPage: async (db, filter, after) => {
    const { from = null, to = null, agency = null, currency = null } = filter;
    const { party, article } = filter;
    const words = {
      kind: parseWord("DealKind", "kind", filter["kind"]) as DealKind | null,
      status: parseWord(
        "DealStatus",
        "status",
        filter["status"],
      ) as DealStatus | null,
    };
    const ids = await findIds(db, { partyId: party }, article);
    if (ids === null) return null;
    return listDeals(db, {
      first: PAGE_SIZE,
      after,
      filter: { from, to, agency, currency, ...words, ...ids },
      select: {
        entities: { fields: ["name", "slug"] },
        article: ARTICLE_CHOICE,
      },
    });
  },
  columns: [
    "id",
    "kind",
    "status",
    "title",
    "parties",
    "signatories",
    "amount",
    "currency",
    "value_words",
    "date",
    "subject",
    "evidence",
    ...ARTICLE_COLUMNS,
    "start",
    "end",
    "confidence",
    "rule",
  ],
  toCells: (deal) => [
    encodeGlobalId("Deal", String(deal.id)),
    deal.kind,
    deal.status,
    deal.title,
    deal.parties.map(({ name, role }) => `${name} (${role})`).join("; "),
    deal.signatories.map(({ name }) => name).join("; "),
    deal.value?.amount ?? null,
    deal.value?.currency ?? null,
    deal.value?.text ?? null,
    deal.date?.value ?? null,
    deal.subject?.text ?? null,
    deal.evidence[0]?.text ?? null,
    ...toArticleCells(deal.article),
    deal.evidence[0]?.start ?? null,
    deal.evidence[0]?.end ?? null,
    deal.confidence,
    deal.rule,
  ],
  toObject: (deal) => ({
    id: encodeGlobalId("Deal", String(deal.id)),
    kind: deal.kind,
    status: deal.status,
    title: deal.title,
    parties: deal.parties.map(({ name, role, start, end, entity }) => ({
      name,
      role,
      start,
      end,
      slug: entity?.slug ?? null,
    })),
    signatories: deal.signatories.map(({ name, start, end, entity }) => ({
      name,
      start,
      end,
      slug: entity?.slug ?? null,
    })),
    value: deal.value,
    date: deal.date,
    subject: deal.subject,
    terms: deal.terms,
    evidence: deal.evidence.map(({ start, end, text }) => ({
      start,
      end,
      text,
    })),
    article: toArticleObject(deal.article),
    confidence: deal.confidence,
    rule: deal.rule,
  }),
};
