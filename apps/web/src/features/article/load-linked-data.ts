import type { JsonLdArticle } from "@onrecord/core";
import { addresses } from "../../lib/addresses.ts";
import { getApiUrl } from "../../lib/api-url.ts";

const TIMEOUT_MS = 2_000;

/**
 * An article as schema.org's NewsArticle, as the API exports it, for robots that read the page. Without
 * the text, which the page has already. Null where there is none: the page is whole without.
 */
export async function loadLinkedData(
  slug: string,
  site: string,
): Promise<Omit<JsonLdArticle, "articleBody"> | null> {
  const address = new URL(addresses.download(slug, "jsonld"), getApiUrl());
  address.searchParams.set("site", site);
  try {
    const response = await fetch(address, {
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return null;
    const { articleBody: _, ...data } =
      (await response.json()) as JsonLdArticle;
    return data;
  } catch {
    return null;
  }
}
