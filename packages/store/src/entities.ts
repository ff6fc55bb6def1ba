import { normalizeName, type EntityType } from "@onrecord/core";
import type { Db, Value } from "./db.ts";
import { decodeArticleEntity } from "./decode-record.ts";
import { decodeEntityWithPages, entityPagesJson } from "./entity-pages.ts";
import { groupByPlace } from "./group-by-place.ts";
import { likePrefix } from "./like-pattern.ts";
import { listPage, listPages, type SpecBuilder } from "./list-page.ts";
import {
  parseSize,
  type Order,
  type Page,
  type PageArgs,
} from "./pagination.ts";
import { articleEntitiesSpec } from "./projection.ts";
import { entityById, entityJson } from "./entity-projection.ts";
import type { ArticleEntityRecord, EntityRecord } from "./records.ts";
import type { EntitySelect } from "./selection.ts";
import { createParams } from "./sql-params.ts";

/** By the number of articles, of quotes, or by name. */
export type EntityOrder = "MOST_MENTIONED" | "MOST_QUOTED" | "NAME";

export interface EntityFilter {
  type?: EntityType | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  /** The beginning of any word of a name. */
  query?: string | null;
}

export interface ListEntitiesArgs extends PageArgs {
  filter?: EntityFilter | null;
  /** Default `MOST_MENTIONED`. */
  orderBy?: EntityOrder | null;
  select?: EntitySelect;
  count?: boolean;
  /** As `ListArgs.bare`. */
  bare?: boolean;
}

export interface ListArticleEntitiesArgs extends PageArgs {
  type?: EntityType | null;
  select?: EntitySelect;
  count?: boolean;
  /** As `ListArgs.bare`. */
  bare?: boolean;
}

/** An entity that articles name together with another. */
export interface CoMention {
  entity: EntityRecord;
  /** Of the newest thousand articles that name the one, how many name the other. */
  articleCount: number;
}

const FROM = "entity_counts AS c JOIN entities AS e ON e.id = c.entity_id";

/** Loads the entity of a slug; null where there is none. */
export async function loadEntity(
  db: Db,
  slug: string,
  select: EntitySelect = {},
): Promise<EntityRecord | null> {
  const { text, values } = statementBySlug(select);
  const [row] = await db.query<{ node: unknown }>(text, [slug, ...values]);
  return row ? decodeEntityWithPages(row.node) : null;
}

const bySlug = new WeakMap<
  EntitySelect,
  { text: string; values: readonly Value[] }
>();

/** The statement for a `select`, made once for who hands in the same one again; its values but for the slug, which is the first. */
function statementBySlug(select: EntitySelect) {
  const known = bySlug.get(select);
  if (known !== undefined) return known;
  const params = createParams();
  const slug = params.add("", "text");
  const pages = entityPagesJson("e.id", select, params);
  const text = `SELECT ${entityJson("e", "c", select, pages)} AS node FROM ${FROM} WHERE e.slug = ${slug}`;
  const made = { text, values: params.values.slice(1) };
  bySlug.set(select, made);
  return made;
}

/** Loads entities in the order of the ids; null where there is none. */
export async function loadEntities(
  db: Db,
  ids: readonly number[],
  select: EntitySelect = {},
): Promise<(EntityRecord | null)[]> {
  const params = createParams();
  const pages = entityPagesJson("e.id", select, params);
  const rows = await db.query<{ id: number; node: unknown }>(
    `SELECT e.id, ${entityJson("e", "c", select, pages)} AS node FROM ${FROM} WHERE e.id = ANY (${params.add([...ids], "bigint[]")})`,
    params.values,
  );
  const byId = new Map(
    rows.map((row) => [row.id, decodeEntityWithPages(row.node)]),
  );
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * Lists the entities known across articles. Local ones (a surname alone) are in their article only.
 *
 * Errors: `InvalidArgumentError` for a size or cursor that is none.
 */
export function listEntities(
  db: Db,
  args: ListEntitiesArgs = {},
): Promise<Page<EntityRecord>> {
  return listPage(db, entitySpec(args), args, decodeEntityWithPages);
}

/** Lists one page of entities for each article, in the order of the ids, most mentioned first, by one statement. */
export function listEntitiesForArticles(
  db: Db,
  articleIds: readonly number[],
  args: ListArticleEntitiesArgs = {},
): Promise<Page<ArticleEntityRecord>[]> {
  const build: SpecBuilder = (params, parent) =>
    articleEntitiesSpec(parent, args.type ?? null, args.select ?? {}, params);
  return listPages(db, articleIds, build, args, decodeArticleEntity);
}

/** Who can be named beside somebody: no entity of one article alone, and no nationality, which is a word for others. */
export const CAN_STAND_BESIDE = "NOT c.is_local AND c.type <> 'nationality'";

/** Loads for each entity those that share most articles with it, most first, then by name: at most `first`, 1 to 100. */
export async function loadCoMentions(
  db: Db,
  entityIds: readonly number[],
  first = 10,
): Promise<CoMention[][]> {
  const params = createParams();
  const ids = params.add([...entityIds], "bigint[]");
  const limit = params.add(parseSize(first, "first") ?? 10, "integer");
  const rows = await db.query<{ place: number; node: CoMention }>(
    `SELECT parent.place, json_build_object('articleCount', pair.article_count, 'entity', ${entityById("pair.entity_id", {})}) AS node
     FROM unnest(${ids}) WITH ORDINALITY AS parent(id, place)
     CROSS JOIN LATERAL (
       SELECT other.entity_id, count(*) AS article_count
       FROM (
         SELECT m.article_id FROM mentions AS m WHERE m.entity_id = parent.id
         ORDER BY m.ordered_on DESC, m.article_id DESC LIMIT 1000
       ) AS own
       JOIN mentions AS other ON other.article_id = own.article_id
       JOIN entity_counts AS c ON c.entity_id = other.entity_id AND ${CAN_STAND_BESIDE}
       WHERE other.entity_id <> parent.id
       GROUP BY other.entity_id, c.name_key
       ORDER BY count(*) DESC, c.name_key, other.entity_id LIMIT ${limit}
     ) AS pair`,
    params.values,
  );
  return groupByPlace(rows, entityIds.length).map((found) =>
    found.map(({ node }) => node),
  );
}

const ORDERS: Record<EntityOrder, Order> = {
  MOST_MENTIONED: {
    name: "MOST_MENTIONED",
    keys: [
      { sql: "c.article_count", type: "integer" },
      { sql: "c.entity_id", type: "bigint" },
    ],
    descending: true,
  },
  MOST_QUOTED: {
    name: "MOST_QUOTED",
    keys: [
      { sql: "c.quote_count", type: "integer" },
      { sql: "c.entity_id", type: "bigint" },
    ],
    descending: true,
  },
  NAME: {
    name: "NAME",
    keys: [
      { sql: "c.name_key", type: "text" },
      { sql: "c.entity_id", type: "bigint" },
    ],
    descending: false,
  },
};

function entitySpec({
  filter,
  orderBy,
  select,
}: ListEntitiesArgs): SpecBuilder {
  return (params) => ({
    from: "entity_counts AS c",
    where: [
      "NOT c.is_local",
      ...(filter?.type == null
        ? []
        : [`c.type = ${params.add(filter.type, "text")}`]),
      ...(filter?.country == null
        ? []
        : [`c.country = upper(${params.add(filter.country, "text")})`]),
      ...(filter?.query == null
        ? []
        : [
            `EXISTS (SELECT 1 FROM entity_names AS n WHERE n.entity_id = c.entity_id
              AND n.name LIKE ${params.add(likePrefix(normalizeName(filter.query)), "text")})`,
          ]),
    ],
    order: ORDERS[orderBy ?? "MOST_MENTIONED"],
    row: "c",
    node: () =>
      `(SELECT ${entityJson("e", "c", select ?? {}, entityPagesJson("e.id", select ?? {}, params))} FROM entities AS e WHERE e.id = c.entity_id)`,
  });
}
