import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isTokenValid, loadToken, readToken, tokenPath } from "./kept-token.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-token-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("loadToken", () => {
  it("prefers the configured one and keeps nothing", async () => {
    expect(await loadToken("configured-token-1", folder)).toBe(
      "configured-token-1",
    );
    expect(await readToken(folder)).toBeNull();
  });

  it("makes one at first start, for its owner only, and keeps it", async () => {
    const dataDir = join(folder, "data");
    const token = await loadToken(null, dataDir);
    expect(token).toMatch(/^[\w-]{43}$/u);
    expect((await stat(tokenPath(dataDir))).mode & 0o777).toBe(0o600);
    expect(await readFile(tokenPath(dataDir), "utf8")).toBe(`${token}\n`);
    expect(await loadToken(null, dataDir)).toBe(token);
  });
});

describe("isTokenValid", () => {
  it.each([
    ["Bearer secret", true],
    ["bearer secret", true],
    ["Bearer secret2", false],
    ["Bearer ", false],
    ["Basic secret", false],
    ["secret", false],
    [null, false],
  ])("%s: %s", (header, isValid) => {
    expect(isTokenValid(header, "secret")).toBe(isValid);
  });

  it("refuses an empty token even where none is set", () => {
    expect(isTokenValid("Bearer ", "")).toBe(false);
  });
});
