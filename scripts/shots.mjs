// npm run shots: a picture of every page with the seeds loaded, by day, by night and on a phone, into apps/web/screenshots/.
import "./check-node.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { pnpm } from "./pnpm.mjs";
import { openSeededApi } from "./servers.mjs";
import { ensureSystemPackages } from "./system-packages.mjs";

ensureSystemPackages();
ensureBuilt(["apps/api", "apps/web"]);
const api = await openSeededApi();
try {
  process.exitCode = pnpm(["--filter", "@onrecord/web", "screenshots"], {
    env: { ...process.env, API_URL: api.url },
  });
  console.log("The pictures are in apps/web/screenshots/.");
} finally {
  await api.close();
}
