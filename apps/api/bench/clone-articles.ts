import type { Db, Transaction } from "@onrecord/store";

/** So many articles come in a day, in the order of their ids. */
const A_DAY = 500;
/** Copies of the whole set that one statement makes. */
const AT_ONCE = 10;

interface Ends {
  articles: number;
  entities: number;
  quotes: number;
  deals: number;
  /** Places and their people are the same in all copies; persons and organizations are others in each. */
  lasting: number[];
}

/**
 * Makes a database that holds a few articles as large as is wanted: copies every row of every table, with new ids,
 * slugs, persons and organizations, and a day of its own for each five hundred articles. Texts and words stay.
 * Indexes are taken off meanwhile and made anew, so that a million takes minutes.
 */
export async function cloneArticles(
  db: Db,
  copies: number,
  say: (line: string) => void,
): Promise<void> {
  if (copies < 1) return;
  const ends = await findEnds(db);
  const indexes = await db.query<{ name: string; definition: string }>(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes AS i
     WHERE i.schemaname = 'public' AND i.tablename = ANY ($1::text[])
       AND NOT EXISTS (SELECT 1 FROM pg_constraint AS c WHERE c.conindid = i.indexname::regclass)`,
    [Object.keys(tablesOf(ends))],
  );
  await unbound(db, (tx) =>
    tx.execute(indexes.map(({ name }) => `DROP INDEX ${name};`).join("\n")),
  );
  for (let from = 1; from <= copies; from += AT_ONCE) {
    const to = Math.min(copies, from + AT_ONCE - 1);
    await unbound(db, async (tx) => {
      for (const [table, cloned] of Object.entries(tablesOf(ends)))
        await copyRows(tx, table, cloned, from, to);
    });
    if (from % 100 === 1 && copies > 100)
      say(`  ${((to + 1) * ends.articles).toLocaleString("en")} articles`);
  }
  for (const { definition } of indexes)
    await unbound(db, (tx) => tx.execute(definition));
  await unbound(db, async (tx) => {
    await tx.query(
      `UPDATE entity_counts SET article_count = article_count * $1, mention_count = mention_count * $1,
         quote_count = quote_count * $1, deal_count = deal_count * $1 WHERE entity_id = ANY ($2::bigint[])`,
      [copies + 1, ends.lasting],
    );
    await tx.query(
      "UPDATE totals SET articles = articles * $1, quotes = quotes * $1, deals = deals * $1, facts = facts * $1",
      [copies + 1],
    );
    for (const table of ["articles", "entities", "quotes", "deals"])
      await tx.query(
        `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`,
      );
  });
}

async function findEnds(db: Db): Promise<Ends> {
  const [ends] = await db.query<Ends & Record<string, unknown>>(
    `SELECT (SELECT max(id) FROM articles) AS articles, (SELECT max(id) FROM entities) AS entities,
       (SELECT max(id) FROM quotes) AS quotes, (SELECT max(id) FROM deals) AS deals,
       ARRAY(SELECT id FROM entities WHERE type NOT IN ('person', 'organization') AND local_to IS NULL) AS lasting`,
  );
  if (!ends) throw new Error("There is nothing to make copies of");
  return ends;
}

/** A table's columns in copy `c` of its row `r`, where they are not what they were, and which rows are the first set's. */
interface Cloned {
  changed: Readonly<Record<string, string>>;
  where: string;
}

function tablesOf(ends: Ends): Record<string, Cloned> {
  const lasting = `'{${ends.lasting.join(",")}}'::bigint[]`;
  const own = (column: string) =>
    `r.${column} + CASE WHEN r.${column} = ANY (${lasting}) THEN 0 ELSE c * ${ends.entities}::bigint END`;
  const later = (column: string, end: number) =>
    `r.${column} + c * ${end}::bigint`;
  const dayOf = (id: string) =>
    `(date '2026-01-01' + ((c * ${ends.articles}::bigint + r.${id}) / ${A_DAY})::int)`;
  const ofArticle = (changed: Record<string, string> = {}): Cloned => ({
    changed: { article_id: later("article_id", ends.articles), ...changed },
    where: `r.article_id <= ${ends.articles}`,
  });
  const ofEntity = (
    changed: Record<string, string> = {},
    id = "entity_id",
  ): Cloned => ({
    changed: { [id]: own(id), ...changed },
    where: `r.${id} <= ${ends.entities} AND r.${id} <> ALL (${lasting})`,
  });
  const ordered = { ordered_on: dayOf("article_id") };
  const entity = { entity_id: own("entity_id") };
  return {
    articles: {
      changed: {
        id: later("id", ends.articles),
        slug: "r.slug || '-' || c",
        source: "r.source || ':' || c",
        content_hash: "r.content_hash || '-' || c",
        copy_group: later("copy_group", ends.articles),
        published: `jsonb_set(r.published, '{value}', to_jsonb(${dayOf("id")}::text))`,
        ordered_on: dayOf("id"),
      },
      where: `r.id <= ${ends.articles}`,
    },
    article_versions: ofArticle(),
    entities: ofEntity(
      {
        slug: "r.slug || '-' || c",
        acts_for_id: own("acts_for_id"),
        local_to: later("local_to", ends.articles),
      },
      "id",
    ),
    entity_keys: ofEntity({ key: "r.key || ' ' || c" }),
    entity_aliases: ofEntity(),
    entity_names: ofEntity(),
    entity_counts: ofEntity(),
    mentions: ofArticle({ ...entity, ...ordered }),
    roles: ofArticle({ ...entity, stated_on: dayOf("article_id") }),
    dates: ofArticle(),
    money: ofArticle(),
    issues: ofArticle(),
    quotes: ofArticle({
      id: later("id", ends.quotes),
      speaker_id: own("speaker_id"),
      addressee_id: own("addressee_id"),
      ...ordered,
    }),
    quote_about: ofArticle({
      quote_id: later("quote_id", ends.quotes),
      ...entity,
      ...ordered,
    }),
    deals: ofArticle({ id: later("id", ends.deals), ...ordered }),
    deal_parties: ofArticle({
      deal_id: later("deal_id", ends.deals),
      ...entity,
      ...ordered,
    }),
    disputes: ofArticle({
      claimant_id: own("claimant_id"),
      respondent_id: own("respondent_id"),
      ...ordered,
    }),
    copy_keys: ofArticle({ key: "r.key + c" }),
  };
}

/** The rows of the first set, once for each copy. */
async function copyRows(
  tx: Transaction,
  table: string,
  { changed, where }: Cloned,
  from: number,
  to: number,
): Promise<void> {
  const columns = await tx.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  await tx.query(
    `INSERT INTO ${table} (${names.join(", ")})
     SELECT ${names.map((name) => changed[name] ?? `r.${name}`).join(", ")}
     FROM generate_series(${from}, ${to}) AS c CROSS JOIN ${table} AS r WHERE ${where}`,
  );
}

/** In a transaction without the limits and checks of one for readers. */
function unbound<T>(db: Db, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      "SET LOCAL statement_timeout = 0; SET LOCAL session_replication_role = replica; SET LOCAL maintenance_work_mem = '512MB'",
    );
    return work(tx);
  });
}
