import type { Db } from "@onrecord/store";

/** A question asked of both servers: as GraphQL, and as the one statement that a careful hand would write for the same answer. */
export interface Question {
  name: string;
  query: string;
  /** Gives one row with one column, `data`: the answer's data as JSON. */
  sql: string;
}

/** The three pages that readers open most. `slug` is the entity's. */
export function buildQuestions(slug: string): Question[] {
  return [
    {
      name: "list",
      query: `{ articles(first: 20) { nodes { slug headline agency
        entities(first: 10) { nodes { slug name } }
        quotes(first: 5) { nodes { text stance } } } } }`,
      sql: `SELECT json_build_object('articles', json_build_object('nodes', json_agg(json_build_object(
          'slug', a.slug, 'headline', a.headline, 'agency', a.agency,
          'entities', json_build_object('nodes', e.nodes), 'quotes', json_build_object('nodes', q.nodes))
          ORDER BY a.ordered_on DESC, a.id DESC))) AS data
        FROM (SELECT id, slug, headline, agency, ordered_on FROM articles ORDER BY ordered_on DESC, id DESC LIMIT 20) AS a
        CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('slug', x.slug, 'name', x.name)
            ORDER BY x.mention_count DESC, x.first_start, x.id), '[]') AS nodes
          FROM (SELECT n.id, n.slug, n.name, m.mention_count, m.first_start FROM mentions AS m JOIN entities AS n ON n.id = m.entity_id
            WHERE m.article_id = a.id ORDER BY m.mention_count DESC, m.first_start, n.id LIMIT 10) AS x) AS e
        CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('text', y.text, 'stance', upper(y.stance))
            ORDER BY y.position), '[]') AS nodes
          FROM (SELECT text, stance, position FROM quotes WHERE article_id = a.id ORDER BY position LIMIT 5) AS y) AS q`,
    },
    {
      name: "entity page",
      query: `{ entity(slug: "${slug}") { ... on Entity { name articleCount
        articles(first: 10) { nodes { slug headline } }
        quotesBy(first: 10) { nodes { text stance } } } } }`,
      sql: `SELECT json_build_object('entity', json_build_object('name', e.name, 'articleCount', c.article_count,
          'articles', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('slug', x.slug, 'headline', x.headline)
              ORDER BY x.ordered_on DESC, x.id DESC), '[]')
            FROM (SELECT a.id, a.slug, a.headline, m.ordered_on FROM mentions AS m JOIN articles AS a ON a.id = m.article_id
              WHERE m.entity_id = e.id ORDER BY m.ordered_on DESC, m.article_id DESC LIMIT 10) AS x)),
          'quotesBy', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('text', y.text, 'stance', upper(y.stance))
              ORDER BY y.ordered_on DESC, y.id DESC), '[]')
            FROM (SELECT id, text, stance, ordered_on FROM quotes WHERE speaker_id = e.id ORDER BY ordered_on DESC, id DESC LIMIT 10) AS y)))) AS data
        FROM entities AS e JOIN entity_counts AS c ON c.entity_id = e.id WHERE e.slug = '${slug}'`,
    },
    {
      name: "search",
      query: `{ search(query: "reactors") { ... on Search { articles(first: 10) { nodes { slug headline } }
        facets { agencies { agency articleCount } years { year articleCount } } } } }`,
      sql: `WITH words AS (SELECT websearch_to_tsquery('onrecord', 'reactors') AS q),
        found AS MATERIALIZED (SELECT f.agency, f.ordered_on FROM articles AS f, words WHERE f.search @@ words.q
          ORDER BY f.ordered_on DESC, f.id DESC LIMIT 2001)
        SELECT json_build_object('search', json_build_object(
          'articles', json_build_object('nodes', (SELECT json_agg(json_build_object('slug', x.slug, 'headline', x.headline)
              ORDER BY x.rank DESC, x.ordered_on DESC, x.id DESC)
            FROM (SELECT r.id, r.slug, r.headline, r.ordered_on, ts_rank_cd(r.search, words.q, 1) AS rank
              FROM words, LATERAL (SELECT * FROM articles WHERE search @@ words.q ORDER BY ordered_on DESC, id DESC LIMIT 1000) AS r
              ORDER BY rank DESC, r.ordered_on DESC, r.id DESC LIMIT 10) AS x)),
          'facets', json_build_object(
            'agencies', (SELECT coalesce(json_agg(json_build_object('agency', v.agency, 'articleCount', v.n) ORDER BY v.n DESC, lower(v.agency)), '[]')
              FROM (SELECT mode() WITHIN GROUP (ORDER BY agency) AS agency, count(*) AS n FROM found WHERE agency IS NOT NULL
                GROUP BY lower(agency) ORDER BY n DESC, lower(agency) LIMIT 10) AS v),
            'years', (SELECT coalesce(json_agg(json_build_object('year', v.year, 'articleCount', v.n) ORDER BY v.year DESC), '[]')
              FROM (SELECT to_char(ordered_on, 'YYYY') AS year, count(*) AS n FROM found WHERE ordered_on > '0001-01-01'
                GROUP BY 1 ORDER BY 1 DESC LIMIT 10) AS v)))) AS data`,
    },
  ];
}

/** The slug of the entity of this type that most articles name. */
export async function findBusiest(db: Db, type: string): Promise<string> {
  const [busiest] = await db.query<{ slug: string }>(
    `SELECT e.slug FROM entities AS e JOIN entity_counts AS c ON c.entity_id = e.id
     WHERE e.type = $1 ORDER BY c.article_count DESC, e.id LIMIT 1`,
    [type],
  );
  return busiest?.slug ?? "";
}
