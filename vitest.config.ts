import { defineConfig } from "vitest/config";

// The house itself: scripts and documents. Each package has its own suite.
export default defineConfig({ test: { include: ["scripts/**/*.test.ts"] } });
