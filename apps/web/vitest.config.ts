import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Starts the longest file first, so that it does not run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(
    files: TestSpecification[],
  ): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      moduleId.endsWith("/pages.e2e.test.ts");
    const sorted = await super.sort(files);
    return [
      ...sorted.filter((file) => isLong(file)),
      ...sorted.filter((file) => !isLong(file)),
    ];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          // Starts the browser, the built site and an API once for all of them.
          globalSetup: "test/e2e/start-servers.ts",
          // A test mostly waits for the site or the browser; a third at once would wait for the processor.
          maxWorkers: 2,
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
