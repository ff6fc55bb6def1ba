// npm run shots: a picture of every page with the seeds loaded, by day, by night and on a phone, into apps/web/screenshots/.
import "./check-node.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { pnpm } from "./pnpm.mjs";
import { endChild, isPortFree, spawnApi, waitFor } from "./servers.mjs";
import { ensureSystemPackages } from "./system-packages.mjs";

ensureSystemPackages();
ensureBuilt(["apps/api", "apps/web"]);
const folder = mkdtempSync(join(tmpdir(), "onrecord-shots-"));
const port = await findPort(4300);
const api = spawnApi({
  API_PORT: String(port),
  DATA_DIR: join(folder, "data"),
});
try {
  if (!(await waitFor(`http://localhost:${port}/ready`, api, 120_000)))
    throw new Error("The API did not start.");
  const env = {
    ...process.env,
    API_URL: `http://localhost:${port}/graphql`,
  };
  process.exitCode = pnpm(["--filter", "@onrecord/web", "screenshots"], {
    env,
  });
  console.log("The pictures are in apps/web/screenshots/.");
} finally {
  await endChild(api);
  rmSync(folder, { recursive: true, force: true });
}

async function findPort(from) {
  return (await isPortFree(from)) ? from : findPort(from + 1);
}
