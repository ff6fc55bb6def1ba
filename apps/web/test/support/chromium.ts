import { existsSync } from "node:fs";
import { chromium, type BrowserServer } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where Chromium is on this machine. Fails with what to do where there is none: nothing is skipped in silence. */
export function findChromium(): string {
  const asked = process.env["CHROMIUM_PATH"];
  const found =
    asked === undefined
      ? PLACES.find((place) => existsSync(place))
      : existsSync(asked)
        ? asked
        : undefined;
  if (found !== undefined) return found;
  throw new Error(
    asked === undefined
      ? "The tests of the site need Chromium and found none. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH."
      : `CHROMIUM_PATH is "${asked}", but there is no such file.`,
  );
}

/** Starts one browser that any number of processes can share: each sees only the pages that it opened. */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: findChromium(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
