import type { Db } from "@onrecord/store";

/** What was handed in and acknowledged, by the names of the files. */
export interface Acknowledged {
  /** Said to be on record. */
  saved: ReadonlySet<string>;
  /** Said to be on the queue. */
  queued: ReadonlySet<string>;
  /** Put on the queue again, as the answer of the first time was lost: done twice by right. */
  queuedAgain: ReadonlySet<string>;
}

/** What was found of it at the end. */
export interface Kept {
  acknowledged: number;
  kept: number;
  lost: string[];
  doubled: string[];
}

interface Found {
  source: string;
  versions: number;
  quotes: number;
}

interface Job {
  copy: string;
  state: string;
  outcome: string | null;
}

/**
 * Looks in the database for what was acknowledged. An article counts as kept if its facts are there with it, a job if it is done
 * too; as doubled if there are two articles or versions of it, or if a job that was put on once was done again.
 */
export async function countKept(
  db: Db,
  { saved, queued, queuedAgain }: Acknowledged,
): Promise<Kept> {
  const articles = await db.query<Found>(
    `SELECT source, (SELECT count(*) FROM article_versions AS v WHERE v.article_id = a.id) AS versions,
       (SELECT count(*) FROM quotes AS q WHERE q.article_id = a.id) AS quotes FROM articles AS a WHERE source IS NOT NULL`,
  );
  const twice = await db.query<{ source: string }>(
    `SELECT min(a.source) AS source FROM article_versions AS v JOIN articles AS a ON a.id = v.article_id
     GROUP BY v.text HAVING count(*) > 1`,
  );
  const jobs = await db.query<Job>(
    `SELECT data->>'copy' AS copy, state::text AS state, output->'outcomes'->(id::text)->>'outcome' AS outcome
     FROM pgboss.job WHERE name = 'ingest'
     UNION ALL SELECT data->>'copy', state::text, output->'outcomes'->(id::text)->>'outcome'
     FROM pgboss.archive WHERE name = 'ingest'`,
  );
  const whole = new Set(
    articles
      .filter(({ versions, quotes }) => versions > 0 && quotes > 0)
      .map(({ source }) => nameOf(source)),
  );
  const jobOf = new Map(
    jobs.map((job) => [
      nameOf((JSON.parse(job.copy) as { source: string }).source),
      job,
    ]),
  );
  const isKept = (file: string) =>
    whole.has(file) &&
    (saved.has(file) || jobOf.get(file)?.state === "completed");
  const acknowledged = [...saved, ...queued];
  const lost = acknowledged.filter((file) => !isKept(file));
  const doneAgain = [...queued].filter(
    (file) =>
      !queuedAgain.has(file) && jobOf.get(file)?.outcome === "unchanged",
  );
  return {
    acknowledged: acknowledged.length,
    kept: acknowledged.length - lost.length,
    lost,
    doubled: [
      ...new Set([
        ...articles
          .filter(({ versions }) => versions > 1)
          .map(({ source }) => nameOf(source)),
        ...twice.map(({ source }) => nameOf(source)),
        ...doneAgain,
      ]),
    ],
  };
}

function nameOf(source: string): string {
  return source.split("/").at(-1) ?? source;
}
