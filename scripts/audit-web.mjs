// npm run audit:web: Lighthouse (phone) on the built site with the seeds loaded, a row a page. Fails when accessibility,
// best practices or SEO of a page is under 100, its layout shifts or it loads too much script; performance is printed, since it depends on the machine.
import "./check-node.mjs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { ensureBuilt } from "./ensure-built.mjs";
import {
  endChild,
  findFreePort,
  openSeededApi,
  spawnWeb,
  waitFor,
} from "./servers.mjs";
import { ensureSystemPackages, findChromium } from "./system-packages.mjs";

const PAGES = [
  ["front", "/"],
  ["article", "/articles/russia-iran-closer-ties"],
  ["entity", "/entities/vladimir-putin"],
  ["deals", "/deals"],
  ["search", "/search?q=reactors"],
];
const WHOLE = ["accessibility", "best-practices", "seo"];
const MOST_SHIFT = 0.002;
const MOST_SCRIPT_KB = 110;

ensureSystemPackages();
ensureBuilt(["apps/api", "apps/web"]);
const api = await openSeededApi();
const webPort = await findFreePort();
const site = `http://localhost:${webPort}`;
let web;
let chrome;
let broken = 0;
try {
  web = spawnWeb(webPort, { API_URL: api.url });
  if (!(await waitFor(`${site}/robots.txt`, web, 60_000)))
    throw new Error("The site did not start.");
  chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  console.log(
    "page      performance  accessibility  practices  SEO   LCP s   shift  blocked ms   JS kB",
  );
  for (const [name, path] of PAGES)
    broken += (await audit(name, `${site}${path}`)) ? 0 : 1;
} finally {
  chrome?.kill();
  if (web) await endChild(web);
  await api.close();
}
console.log(
  broken === 0
    ? "\nEvery page holds."
    : `\n${broken} pages fall short of 100, shift or load too much script.`,
);
process.exit(broken === 0 ? 0 : 1);

/** Lighthouse now and then loses the trace of a page (NO_NAVSTART) and asks to be run again; that says nothing of the page. */
async function measure(url) {
  let failure;
  for (let tried = 0; tried < 3; tried++) {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      logLevel: "error",
      output: "json",
    });
    if (!lhr.runtimeError) return lhr;
    failure = lhr.runtimeError;
  }
  throw new Error(`Lighthouse could not measure ${url}: ${failure.message}`);
}

async function audit(name, url) {
  const lhr = await measure(url);
  const score = (category) =>
    Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const value = (id) => lhr.audits[id]?.numericValue ?? 0;
  const shift = value("cumulative-layout-shift");
  const scripts =
    lhr.audits["network-requests"]?.details?.items.filter(
      (item) => item.resourceType === "Script",
    ) ?? [];
  const kilobytes =
    scripts.reduce((sum, item) => sum + item.transferSize, 0) / 1000;
  console.log(
    `${name.padEnd(9)} ${String(score("performance")).padStart(11)} ${String(score("accessibility")).padStart(14)} ${String(score("best-practices")).padStart(10)} ${String(score("seo")).padStart(4)} ${(value("largest-contentful-paint") / 1000).toFixed(2).padStart(7)} ${shift.toFixed(3).padStart(7)} ${value("total-blocking-time").toFixed(0).padStart(11)} ${kilobytes.toFixed(0).padStart(7)}`,
  );
  for (const category of WHOLE) {
    for (const { id } of lhr.categories[category]?.auditRefs ?? []) {
      const { score: each, title } = lhr.audits[id] ?? {};
      if (each !== null && each !== undefined && each < 1)
        console.log(`          ${category}: ${title}`);
    }
  }
  return (
    WHOLE.every((category) => score(category) === 100) &&
    shift <= MOST_SHIFT &&
    kilobytes <= MOST_SCRIPT_KB
  );
}
