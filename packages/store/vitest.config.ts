import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["support/start-postgres.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
