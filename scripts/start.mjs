// npm start: installs and builds if need be, opens the embedded database, reads seeds/, serves the API and the site.
import "./check-node.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import {
  endChild,
  isPortFree,
  spawnApi,
  spawnWeb,
  waitFor,
} from "./servers.mjs";

const webPort = readPort("PORT", 3000);
const apiPort = readPort("API_PORT", 4000);
const apiUrl = `http://localhost:${apiPort}/graphql`;

await refuseTakenPort(webPort, "the site", "PORT");
await refuseTakenPort(apiPort, "the API", "API_PORT");
console.log("On Record: checking what is installed and built …");
ensureBuilt(["apps/api", "apps/web"]);

const children = [];
let ending = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => void end(0, "Ending …"));

const api = start(spawnApi({ API_PORT: String(apiPort) }), "The API");
if (!(await waitFor(`http://localhost:${apiPort}/ready`, api, 300_000)))
  await end(1, "The API did not start.");
const web = start(
  spawnWeb(webPort, { API_URL: apiUrl, PORT: String(webPort) }),
  "The site",
);
if (!(await waitFor(`http://localhost:${webPort}/robots.txt`, web, 60_000)))
  await end(1, "The site did not start.");
if (!ending) {
  console.log(`
On Record is up. Ctrl-C ends it.

  Read the coverage   http://localhost:${webPort}
  Query it            ${apiUrl}
`);
}

function readPort(name, fallback) {
  const value = process.env[name] ?? String(fallback);
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(
    `${name} must be a port from 1 to 65535, not "${value}". For example: ${name}=${fallback} npm start`,
  );
  process.exit(1);
}

async function refuseTakenPort(port, what, variable) {
  if (await isPortFree(port)) return;
  console.error(
    `Port ${port}, which is for ${what}, is taken by another program. End that program, or choose another port: ${variable}=${port + 1} npm start`,
  );
  process.exit(1);
}

function start(child, what) {
  children.push(child);
  child.once("exit", (code, signal) => {
    if (!ending)
      void end(
        1,
        `${what} ended by itself (${signal ?? `exit code ${code}`}); the lines above say why.`,
      );
  });
  return child;
}

async function end(code, message) {
  if (ending) return new Promise(() => {});
  ending = true;
  console.log(message);
  // The site first: it reads from the API.
  for (const child of children.toReversed()) await endChild(child);
  process.exit(code);
}
