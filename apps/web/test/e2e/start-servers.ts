import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { HARBOUR, LONG, SPEECH, WEATHER } from "../support/articles.ts";
import { findChromium } from "../support/chromium.ts";
import { startFixtureApi } from "../support/fixture-api.ts";
import { startSite } from "../support/site.ts";

/** A port of this machine that nothing listens on. */
const NO_API = "http://127.0.0.1:9/graphql";

const BUILD = fileURLToPath(new URL("../../.next/BUILD_ID", import.meta.url));

const running: (() => void)[] = [];

/** Starts the built site three times: on a full record, on an empty one, and without an API. */
export async function setup(project: TestProject): Promise<void> {
  findChromium();
  if (!existsSync(BUILD))
    throw new Error(
      'The site is not built. Run "pnpm --filter @onrecord/web build" first.',
    );
  const full = await startFixtureApi([HARBOUR, WEATHER, LONG, SPEECH]);
  const empty = await startFixtureApi([]);
  const sites = await Promise.all(
    [full.url, empty.url, NO_API].map((apiUrl) => startSite(apiUrl)),
  );
  const [site, emptySite, siteWithoutApi] = sites;
  project.provide("site", site?.url ?? "");
  project.provide("emptySite", emptySite?.url ?? "");
  project.provide("siteWithoutApi", siteWithoutApi?.url ?? "");
  running.push(
    ...sites.map((one) => one.stop),
    () => full.server.close(),
    () => empty.server.close(),
  );
}

export function teardown(): void {
  for (const stop of running.splice(0)) stop();
}

declare module "vitest" {
  interface ProvidedContext {
    site: string;
    emptySite: string;
    siteWithoutApi: string;
  }
}
