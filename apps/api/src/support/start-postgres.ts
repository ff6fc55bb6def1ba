import { startPostgres } from "@onrecord/store/testing";

/** One PostgreSQL server for all test files: a worker is ended without a word, and would leave its own behind. */
export async function setup(): Promise<() => void> {
  const cluster = await startPostgres();
  process.env["TEST_DATABASE_URL"] = cluster.url;
  return () => {
    cluster.stop();
  };
}
