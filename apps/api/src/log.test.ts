import { expect, it } from "vitest";
import { createLog } from "./log.ts";

it("writes one JSON object a line, errors with their causes", () => {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  log("error", "it broke", {
    requestId: "r1",
    error: new Error("outer", { cause: new TypeError("inner") }),
  });
  log("info", "it works");
  expect(lines.map((line) => line.endsWith("\n"))).toEqual([true, true]);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    at: expect.stringMatching(/^\d{4}-.*Z$/u),
    level: "error",
    message: "it broke",
    requestId: "r1",
    error: {
      name: "Error",
      message: "outer",
      stack: expect.any(String),
      cause: { name: "TypeError", message: "inner" },
    },
  });
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({
    level: "info",
    message: "it works",
  });
});
