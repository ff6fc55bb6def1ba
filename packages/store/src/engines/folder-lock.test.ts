import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runScript } from "../../support/run-script.ts";
import { DataFolderInUseError } from "../errors.ts";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leaveLock(owner: {
  pid: number;
  host?: string;
  started?: string;
}): void {
  writeFileSync(
    join(folder, "owner.json"),
    JSON.stringify({
      host: hostname(),
      started: "1",
      since: "2025-01-01T00:00:00Z",
      ...owner,
    }),
  );
}

describe("lockFolder", () => {
  it("refuses a second owner and says who the first is and what to do", () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(DataFolderInUseError);
    expect(() => lockFolder(folder)).toThrow(
      new RegExp(`in use by process ${process.pid} .*DATABASE_URL`),
    );
    unlock();
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("makes the folder", () => {
    lockFolder(join(folder, "a", "b"))();
    expect(existsSync(join(folder, "a", "b"))).toBe(true);
  });

  it("takes over from a process that is dead", () => {
    leaveLock({ pid: 2 ** 22 + 1 });
    lockFolder(folder)();
  });

  it("takes over from a process whose number another has now", () => {
    leaveLock({ pid: process.pid, started: "1" });
    lockFolder(folder)();
  });

  it("takes over a lock that is no lock", () => {
    writeFileSync(join(folder, "owner.json"), "{");
    lockFolder(folder)();
  });

  it("does not take over from another machine that was there just now", () => {
    leaveLock({ pid: 1, host: "elsewhere" });
    expect(() => lockFolder(folder)).toThrow(/process 1 on elsewhere/);
  });

  it("takes over from another machine that has been silent for long", () => {
    leaveLock({ pid: 1, host: "elsewhere" });
    const before = new Date(Date.now() - 120_000);
    utimesSync(join(folder, "owner.json"), before, before);
    lockFolder(folder)();
  });

  it("does not end another's lock that came after its own", () => {
    const unlock = lockFolder(folder);
    leaveLock({ pid: 1, host: "elsewhere" });
    unlock();
    expect(existsSync(join(folder, "owner.json"))).toBe(true);
  });
});

describe("processes that want one folder", () => {
  const script = new URL(
    "../../dist/src/engines/folder-lock.js",
    import.meta.url,
  ).href;

  function start(): ChildProcess {
    const code = `
      const { lockFolder } = await import(${JSON.stringify(script)});
      try { lockFolder(process.argv[1]); process.send("owner"); } catch (error) { process.send(error.name); }
      setInterval(() => {}, 1000);`;
    return runScript(code, folder);
  }

  it("get one owner, also where all find a dead one's lock; after a kill the next is owner", async () => {
    leaveLock({ pid: 2 ** 22 + 1 });
    const children = [start(), start(), start()];
    try {
      const said = await Promise.all(
        children.map((child) => once(child, "message")),
      );
      const words = said.map(([word]) => String(word));
      expect(words.filter((word) => word === "owner")).toHaveLength(1);
      expect(
        words.filter((word) => word === "DataFolderInUseError"),
      ).toHaveLength(2);
      const owner = children[words.indexOf("owner")];
      owner?.kill("SIGKILL");
      if (owner) await once(owner, "exit");
      lockFolder(folder)();
    } finally {
      for (const child of children) child.kill("SIGKILL");
    }
  });
});
