import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

// graphql has two builds side by side; all must load the one that Node itself loads.
const graphql = createRequire(import.meta.url).resolve("graphql");

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ["{bench,src}/**/*.test.ts"],
    globalSetup: ["src/support/start-postgres.ts"],
    // The schema and the words that core knows are loaded once a worker, not once a file: a third of the work.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
