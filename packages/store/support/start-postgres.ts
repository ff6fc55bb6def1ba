import { startPostgres } from "../src/testing/postgres-cluster.ts";

/** One PostgreSQL server for all test files, which run in processes of their own. */
export async function setup(): Promise<() => void> {
  const cluster = await startPostgres();
  process.env["TEST_DATABASE_URL"] = cluster.url;
  return () => cluster.stop();
}
