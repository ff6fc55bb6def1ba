import { expect, test } from "vitest";
import { formatSiteUrl } from "./site-url.ts";

test.each([
  ["https://record.example/", {}, "https://record.example"],
  [undefined, { host: "127.0.0.1:4700" }, "http://127.0.0.1:4700"],
  [undefined, { host: "[::1]:4700" }, "http://[::1]:4700"],
  [
    undefined,
    {
      host: "localhost:4700",
      "x-forwarded-host": "record.example, inner.example",
      "x-forwarded-proto": "https,http",
    },
    "https://record.example",
  ],
  ["no address", { host: "record.example" }, "http://record.example"],
  // What is no host is not written into a page.
  [undefined, { host: 'x"><script>' }, "http://localhost"],
  [undefined, {}, "http://localhost"],
])("the site of %j and %j is %s", (setting, asked, url) => {
  expect(
    formatSiteUrl(
      setting,
      new Map<string, string>(Object.entries(asked)) as never,
    ),
  ).toBe(url);
});
