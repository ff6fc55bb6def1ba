// npm run dev: compilers on watch, the API restarted at each change, the site by next dev. Ports as for npm start.
import "./check-node.mjs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ROOT } from "./pnpm.mjs";
import { endChild } from "./servers.mjs";

const webPort = process.env.PORT ?? "3000";
const apiPort = process.env.API_PORT ?? "4000";
ensureBuilt(["apps/api"]);

const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
const watch = (folder) => [
  [tsc, "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"],
  folder,
];
const COMMANDS = [
  watch("packages/core"),
  watch("packages/store"),
  watch("apps/api"),
  [
    ["--watch-preserve-output", "--watch", join(ROOT, "apps/api/dist/main.js")],
    ".",
  ],
  [
    [
      join(ROOT, "apps/web/node_modules/next/dist/bin/next"),
      "dev",
      "-p",
      webPort,
    ],
    "apps/web",
  ],
];

const children = COMMANDS.map(([args, folder]) =>
  spawn(process.execPath, args, {
    cwd: join(ROOT, folder),
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: webPort,
      API_PORT: apiPort,
      API_URL: `http://localhost:${apiPort}/graphql`,
    },
  }),
);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(
    signal,
    () =>
      void Promise.all(children.map((child) => endChild(child))).then(() =>
        process.exit(0),
      ),
  );
}
console.log(
  `Site http://localhost:${webPort}, API http://localhost:${apiPort}/graphql. Ctrl-C ends both.`,
);
