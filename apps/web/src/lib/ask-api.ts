import { headers } from "next/headers";
import { getApiUrl } from "./api-url.ts";

const TIMEOUT_MS = 30_000;

/**
 * Sends what a reader asks to the API. It counts as the reader's own request, not as the site's, so
 * the limits of the API hold for it. Throws where the API cannot be reached.
 */
export async function askApi(
  path: string,
  init: Omit<RequestInit, "headers"> = {},
  own: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const reader = (await headers()).get("x-forwarded-for") ?? "unknown";
  return fetch(new URL(path, getApiUrl()), {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...init,
    headers: { ...own, "x-forwarded-for": reader },
    cache: "no-store",
    redirect: "manual",
  });
}
