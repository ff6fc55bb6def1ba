import { entityById } from "./entity-projection.ts";
import { choose, instant, object } from "./json-sql.ts";
import type { ListSpec } from "./list-page.ts";
import { nestedPageJson } from "./nested-page.ts";
import type { Order } from "./pagination.ts";
import type {
  ArticleSelect,
  DealSelect,
  EntitySelect,
  QuoteSelect,
} from "./selection.ts";
import type { SqlParams } from "./sql-params.ts";

// What a record looks like as JSON built in SQL, down to the parts that are asked for. Each function
// takes the alias of the row it shows; `decode-record.ts` reads what they give.

export const ARTICLE_ENTITY_ORDER: Order = {
  name: "MENTIONS",
  keys: [
    { sql: "m.mention_count", type: "integer" },
    { sql: "-m.first_start", type: "integer" },
    { sql: "m.entity_id", type: "bigint" },
  ],
  descending: true,
};

export const QUOTE_POSITION_ORDER: Order = {
  name: "POSITION",
  keys: [
    { sql: "q.position", type: "integer" },
    { sql: "q.id", type: "bigint" },
  ],
  descending: false,
};

export const DEAL_POSITION_ORDER: Order = {
  name: "POSITION",
  keys: [
    { sql: "d.position", type: "integer" },
    { sql: "d.id", type: "bigint" },
  ],
  descending: false,
};

export function articleJson(
  a: string,
  select: ArticleSelect,
  params: SqlParams,
): string {
  const { entities, quotes, deals } = select;
  const plain = {
    id: `${a}.id`,
    slug: `${a}.slug`,
    version: `${a}.version`,
    headline: `${a}.headline`,
    excerpt: `${a}.excerpt`,
    language: `${a}.language`,
    source: `${a}.source`,
    agency: `${a}.agency`,
    byline: `${a}.byline`,
    publishedOn: `${a}.published`,
    filedOn: `${a}.filed`,
    dateline: `${a}.dateline`,
    ingestedAt: instant(`${a}.ingested_at`),
    updatedAt: instant(`${a}.updated_at`),
    entityCount: `${a}.entity_count`,
    quoteCount: `${a}.quote_count`,
    dealCount: `${a}.deal_count`,
    disputeCount: `${a}.dispute_count`,
    copyGroup: `${a}.copy_group`,
  };
  return object({
    ...choose(plain, select.fields),
    ...(select.body && { body: bodyJson(a) }),
    ...(select.versions && { versions: versionsJson(a) }),
    ...(entities && {
      entities: nestedPageJson(
        articleEntitiesSpec(
          `${a}.id`,
          entities.type ?? null,
          entities.select ?? {},
          params,
        ),
        entities,
        params,
        entities.type ? null : `${a}.entity_count`,
      ),
    }),
    ...(quotes && {
      quotes: nestedPageJson(
        {
          from: "quotes AS q",
          where: [`q.article_id = ${a}.id`],
          order: QUOTE_POSITION_ORDER,
          row: "q",
          node: () => quoteJson("q", quotes.select ?? {}, params),
        },
        quotes,
        params,
        `${a}.quote_count`,
      ),
    }),
    ...(deals && {
      deals: nestedPageJson(
        {
          from: "deals AS d",
          where: [`d.article_id = ${a}.id`],
          order: DEAL_POSITION_ORDER,
          row: "d",
          node: () => dealJson("d", deals.select ?? {}, params),
        },
        deals,
        params,
        `${a}.deal_count`,
      ),
    }),
  });
}

/** An article's entities, most mentioned first. */
export function articleEntitiesSpec(
  articleId: string,
  type: string | null,
  select: EntitySelect,
  params: SqlParams,
): ListSpec {
  return {
    from: "mentions AS m",
    where: [
      `m.article_id = ${articleId}`,
      ...(type === null ? [] : [`m.type = ${params.add(type, "text")}`]),
    ],
    order: ARTICLE_ENTITY_ORDER,
    row: "m",
    node: () =>
      object({
        mentionCount: "m.mention_count",
        quoteCount: "m.quote_count",
        entity: entityById("m.entity_id", select),
      }),
  };
}

export function quoteJson(
  q: string,
  select: QuoteSelect,
  params: SqlParams,
): string {
  const plain = {
    id: `${q}.id`,
    articleId: `${q}.article_id`,
    key: `${q}.key`,
    kind: `${q}.kind`,
    stance: `${q}.stance`,
    text: `${q}.text`,
    confidence: `${q}.confidence`,
    rule: `${q}.rule`,
    speakerId: `${q}.speaker_id`,
    addresseeId: `${q}.addressee_id`,
    detail: `${q}.detail`,
    aboutIds: `(SELECT coalesce(json_agg(b.entity_id ORDER BY b.entity_id), '[]'::json)
      FROM quote_about AS b WHERE b.article_id = ${q}.article_id AND b.quote_id = ${q}.id)`,
  };
  return object({
    ...choose(plain, rawQuoteFields(select.fields)),
    ...(select.speaker && {
      speaker: entityById(`${q}.speaker_id`, select.speaker),
    }),
    ...(select.addressee && {
      addressee: entityById(`${q}.addressee_id`, select.addressee),
    }),
    ...(select.about && {
      about: `(SELECT coalesce(json_agg(${entityById("b.entity_id", select.about)} ORDER BY b.entity_id), '[]'::json)
        FROM quote_about AS b WHERE b.article_id = ${q}.article_id AND b.quote_id = ${q}.id)`,
    }),
    ...(select.article && {
      article: articleById(`${q}.article_id`, select.article, params),
    }),
  });
}

export function dealJson(
  d: string,
  select: DealSelect,
  params: SqlParams,
): string {
  const plain = {
    id: `${d}.id`,
    articleId: `${d}.article_id`,
    key: `${d}.key`,
    kind: `${d}.kind`,
    status: `${d}.status`,
    title: `${d}.title`,
    confidence: `${d}.confidence`,
    rule: `${d}.rule`,
    detail: `${d}.detail`,
    people: `(SELECT coalesce(json_agg(${object({
      isSignatory: "p.is_signatory",
      name: "p.name",
      role: "p.role",
      entityId: "p.entity_id",
      start: "p.start_offset",
      end: "p.end_offset",
      ...(select.entities && {
        entity: entityById("p.entity_id", select.entities),
      }),
    })} ORDER BY p.position), '[]'::json)
      FROM deal_parties AS p WHERE p.article_id = ${d}.article_id AND p.deal_id = ${d}.id)`,
  };
  return object({
    ...choose(plain, rawDealFields(select.fields)),
    ...(select.article && {
      article: articleById(`${d}.article_id`, select.article, params),
    }),
  });
}

const QUOTE_DETAIL = [
  "content",
  "verbatim",
  "cue",
  "speaker",
  "speakerMissing",
  "addressee",
];
const DEAL_DETAIL = ["value", "date", "subject", "terms", "evidence"];

/** Several fields of a quote are kept in one column. */
function rawQuoteFields(
  fields: readonly string[] | undefined,
): readonly string[] | undefined {
  return fields?.some((name) => QUOTE_DETAIL.includes(name))
    ? [...fields, "detail", "speakerId", "addresseeId"]
    : fields;
}

function rawDealFields(
  fields: readonly string[] | undefined,
): readonly string[] | undefined {
  return fields?.flatMap((name) =>
    DEAL_DETAIL.includes(name)
      ? ["detail"]
      : name === "parties" || name === "signatories"
        ? ["people"]
        : [name],
  );
}

function articleById(
  id: string,
  select: ArticleSelect,
  params: SqlParams,
): string {
  return `(SELECT ${articleJson("a", select, params)} FROM articles AS a WHERE a.id = ${id})`;
}

function bodyJson(a: string): string {
  return `(SELECT ${object({
    text: "v.text",
    analysis: "v.analysis",
    entityIds: "v.entity_ids",
    disputes: `(SELECT coalesce(json_agg(${object({
      kind: "s.kind",
      claimantId: "s.claimant_id",
      respondentId: "s.respondent_id",
      detail: "s.detail",
    })} ORDER BY s.position), '[]'::json) FROM disputes AS s WHERE s.article_id = ${a}.id)`,
  })} FROM article_versions AS v WHERE v.article_id = ${a}.id AND v.version = ${a}.version)`;
}

function versionsJson(a: string): string {
  return `(SELECT json_agg(${object({
    version: "v.version",
    headline: `regexp_replace(btrim(coalesce(v.analysis #>> '{article,headline,text}', left(v.text, 100))), '[[:space:]]+', ' ', 'g')`,
    contentHash: "v.content_hash",
    savedAt: instant("v.saved_at"),
  })} ORDER BY v.version DESC) FROM article_versions AS v WHERE v.article_id = ${a}.id)`;
}
