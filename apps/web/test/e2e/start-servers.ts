import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { HARBOUR, LONG, SPEECH, WEATHER } from "../support/articles.ts";
import { serveChromium } from "../support/chromium.ts";
import { startFixtureApi } from "../support/fixture-api.ts";
import { startSite } from "../support/site.ts";

/** A port of this machine that nothing listens on. */
const NO_API = "http://127.0.0.1:9/graphql";

const BUILD = fileURLToPath(new URL("../../.next/BUILD_ID", import.meta.url));

const running: (() => unknown)[] = [];

/** Starts a browser for all tests, and the built site three times: on a full record, on an empty one, and without an API. */
export async function setup(project: TestProject): Promise<void> {
  if (!existsSync(BUILD))
    throw new Error(
      'The site is not built. Run "pnpm --filter @onrecord/web build" first.',
    );
  const full = await startFixtureApi([HARBOUR, WEATHER, LONG, SPEECH]);
  const empty = await startFixtureApi([]);
  const [browser, ...sites] = await Promise.all([
    serveChromium(),
    ...[full.url, empty.url, NO_API].map((apiUrl) => startSite(apiUrl)),
  ]);
  project.provide("browser", browser.wsEndpoint());
  const [site, emptySite, siteWithoutApi] = sites;
  project.provide("site", site?.url ?? "");
  project.provide("emptySite", emptySite?.url ?? "");
  project.provide("siteWithoutApi", siteWithoutApi?.url ?? "");
  running.push(
    () => browser.close(),
    ...sites.map((one) => one.stop),
    () => full.server.close(),
    () => empty.server.close(),
  );
}

export async function teardown(): Promise<void> {
  await Promise.all(running.splice(0).map((stop) => stop()));
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where to reach the browser that all tests share. */
    browser: string;
    site: string;
    emptySite: string;
    siteWithoutApi: string;
  }
}
