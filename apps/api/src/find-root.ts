import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The workspace that a folder is in, so that `.data` and `seeds` are the same from wherever a command is given; else the folder itself. */
export function findRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, "pnpm-workspace.yaml"))) return at;
    if (dirname(at) === at) return folder;
  }
}
