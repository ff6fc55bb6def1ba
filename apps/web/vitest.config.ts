import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "test/unit/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.test.ts"],
          // Starts the built site and an API once for all of them.
          globalSetup: "test/e2e/start-servers.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: "screenshots",
          include:
            process.env["SCREENSHOTS"] === "1"
              ? ["test/screenshots/screenshots.ts"]
              : [],
          globalSetup: "test/e2e/start-servers.ts",
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
