import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,cli,training,test}/**/*.test.ts"],
    // Stages are pure functions of their text, so files share the tables of words that they load: half of the time.
    isolate: false,
    testTimeout: 20_000,
  },
});
