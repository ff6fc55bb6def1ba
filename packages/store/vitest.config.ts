import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["support/start-postgres.ts"],
    // Every file opens a database of its own; what they share is the code.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
