import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { COPY, CORE_EXAMPLES } from "./core-examples.ts";

// Beside the site's own packages, so that the program finds the reader as a reader's own would.
const FOLDER = mkdtempSync(
  join(
    fileURLToPath(new URL("../../../node_modules/", import.meta.url)),
    "example-",
  ),
);

writeFileSync(join(FOLDER, "ellery.txt"), COPY);

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

test.each(CORE_EXAMPLES)(
  "the program “$title” prints what stands below it",
  ({ id, code, prints }) => {
    const file = join(FOLDER, `${id}.mjs`);
    writeFileSync(file, code);
    const { stdout, stderr } = spawnSync(process.execPath, [file], {
      cwd: FOLDER,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout.trimEnd()).toBe(prints);
  },
);
