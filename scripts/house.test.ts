import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("the documents", () => {
  const paths = (document: string) =>
    [
      ...read(document).matchAll(
        /`((?:packages|apps|scripts|seeds|docs|\.ci)\/[\w./[\]-]*)`/g,
      ),
    ].map((match) => match[1] ?? "");

  it.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])(
    "%s names only paths that exist",
    (document) => {
      const named = paths(document);
      expect(named.length).toBeGreaterThan(2);
      expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    },
  );

  it("README.md opens with the two commands", () => {
    const top = read("README.md").split("\n").slice(0, 30).join("\n");
    expect(top).toContain("npm start");
    expect(top).toContain("npm test");
  });
});

describe("package.json", () => {
  it("has every command that the documents promise", () => {
    const { scripts } = JSON.parse(read("package.json")) as {
      scripts: Record<string, string>;
    };
    const promised =
      "start dev build test verify lint format typecheck analyze ingest schema bench:core bench:api audit:web golden:new golden:accept";
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(promised.split(" ")),
    );
  });

  it("pins every dependency", () => {
    for (const folder of [
      ".",
      "packages/core",
      "packages/store",
      "apps/api",
      "apps/web",
    ]) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(
        read(join(folder, "package.json")),
      ) as Record<string, Record<string, string>>;
      const loose = Object.entries({
        ...dependencies,
        ...devDependencies,
      }).filter(([, version]) => !/^(?:\d|workspace:\*$)/.test(version));
      expect(loose, folder).toEqual([]);
    }
  });

  it("names no registry in the lock file", () => {
    expect(read("pnpm-lock.yaml")).not.toMatch(
      /tarball:|registry\.npmjs|resolved:/,
    );
  });
});

describe("npm start", () => {
  it("says which port is taken and how to choose another", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const start = () =>
      execFileSync(process.execPath, [join(ROOT, "scripts/start.mjs")], {
        env: { ...process.env, PORT: String(port) },
        encoding: "utf8",
        stdio: "pipe",
      });
    let message = "";
    try {
      start();
    } catch (error) {
      message = String((error as { stderr?: unknown }).stderr);
    } finally {
      server.close();
    }
    expect(message).toContain(`Port ${port}`);
    expect(message).toContain(`PORT=${port + 1} npm start`);
  });

  it("refuses a port that is none", () => {
    expect(() =>
      execFileSync(process.execPath, [join(ROOT, "scripts/start.mjs")], {
        env: { ...process.env, PORT: "http" },
        stdio: "pipe",
      }),
    ).toThrow(/PORT must be a port/);
  });
});
