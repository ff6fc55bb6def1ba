import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,cli,training,test}/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
