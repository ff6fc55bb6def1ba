import type { Addresses } from "./format-article.ts";
import { ExportRefusal } from "./refuse.ts";

/**
 * Where the things in an export are, without a slash at the end. A site that passes exports on says by
 * `site` where it is, and then all of it is there: it knows better than a setting of this server.
 */
export function findAddresses(url: URL, publicUrl: string | null): Addresses {
  const site = url.searchParams.get("site");
  if (site === null)
    return { publicUrl: publicUrl ?? url.origin, origin: url.origin };
  if (!/^https?:[/][/][^\s?#]+$/u.test(site) || !URL.canParse(site))
    throw new ExportRefusal(
      400,
      "BAD_USER_INPUT",
      "site should be the address of a site: https://example.org",
    );
  const address = site.replace(/[/]+$/u, "");
  return { publicUrl: address, origin: address };
}
