import type { Queryable } from "../db.ts";
import { instant } from "../json-sql.ts";
import type { JobCounts, JobRecord, JobState } from "./job.ts";

// pg-boss finds one job at a time and has no list; its tables are its published face, so these read them. Only it writes.

const STATES: readonly JobState[] = [
  "created",
  "retry",
  "active",
  "completed",
  "failed",
];

const COLUMNS = `id, state::text AS state, data, output,
  CASE WHEN started_on IS NULL THEN 0 ELSE retry_count + 1 END AS attempts, retry_limit + 1 AS "maxAttempts",
  ${instant("created_on")} AS "queuedAt",
  CASE WHEN state = 'retry' THEN ${instant("start_after")} END AS "nextTryAt",
  ${instant("completed_on")} AS "finishedAt"`;

/** Gives the jobs of these ids that the queue still knows, also those that it has put by, in no order. */
export function findJobs(
  db: Queryable,
  queue: string,
  ids: readonly string[],
): Promise<JobRecord[]> {
  return db.query<JobRecord>(
    `SELECT ${COLUMNS} FROM pgboss.job WHERE name = $1 AND id = ANY ($2::uuid[]) AND state <> 'cancelled'
     UNION ALL
     SELECT ${COLUMNS} FROM pgboss.archive AS old WHERE name = $1 AND id = ANY ($2::uuid[]) AND state <> 'cancelled'
       AND NOT EXISTS (SELECT FROM pgboss.job AS j WHERE j.name = old.name AND j.id = old.id)`,
    [queue, ids],
  );
}

/** Gives what was put among the dead, the last first: each as the job that it was. */
export function listDeadJobs(
  db: Queryable,
  deadQueue: string,
  limit: number,
): Promise<JobRecord[]> {
  return db.query<JobRecord>(
    `SELECT data->>'job' AS id, 'failed' AS state, data, output, retry_limit + 1 AS attempts, retry_limit + 1 AS "maxAttempts",
       ${instant("created_on")} AS "queuedAt", NULL AS "nextTryAt", ${instant("created_on")} AS "finishedAt"
     FROM pgboss.job WHERE name = $1 AND state = 'created' ORDER BY created_on DESC, id LIMIT $2`,
    [deadQueue, limit],
  );
}

/** Counts the jobs in each state. */
export async function countJobs(
  db: Queryable,
  queue: string,
): Promise<JobCounts> {
  const rows = await db.query<{ state: JobState; count: number }>(
    "SELECT state::text AS state, count(*) AS count FROM pgboss.job WHERE name = $1 GROUP BY state",
    [queue],
  );
  const counts = Object.fromEntries(rows.map((row) => [row.state, row.count]));
  return Object.fromEntries(
    STATES.map((state) => [state, counts[state] ?? 0]),
  ) as JobCounts;
}
