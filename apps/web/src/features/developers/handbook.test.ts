import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "./handbook.ts";

const { scripts } = JSON.parse(
  readFileSync(new URL("../../../../../package.json", import.meta.url), "utf8"),
) as { scripts: Record<string, string> };

test.each(COMMANDS)("$line is a command of the project", ({ line }) => {
  const [, name = ""] = /^npm (?:run (?:-s )?)?(\S+)/u.exec(line) ?? [];
  expect(Object.keys(scripts)).toContain(name);
});
