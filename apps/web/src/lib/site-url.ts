import { headers } from "next/headers";

const HOST = /^[a-z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/iu;

/**
 * Where readers find this site, without a slash at the end: for what is read away from it (feeds, site
 * maps, citations). SITE_URL says so; without it, the address that the reader asked for.
 */
export async function readSiteUrl(): Promise<string> {
  return formatSiteUrl(process.env["SITE_URL"], await headers());
}

/** As `readSiteUrl`, from the setting and the headers of a request. A host that is none is not repeated. */
export function formatSiteUrl(
  setting: string | undefined,
  asked: Pick<Headers, "get">,
): string {
  if (setting !== undefined && URL.canParse(setting))
    return setting.replace(/\/+$/u, "");
  const first = (name: string): string | undefined =>
    asked.get(name)?.split(",")[0]?.trim();
  const host = first("x-forwarded-host") ?? first("host") ?? "";
  const scheme = first("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${HOST.test(host) ? host : "localhost"}`;
}
