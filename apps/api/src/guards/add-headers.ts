import { randomUUID } from "node:crypto";
import type { Plugin } from "graphql-yoga";

/** What every answer carries, so that browsers do nothing but read it. */
export const HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-site",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

const requestIds = new WeakMap<Request, string>();

/** The id of a request: the one it came with where that is plain, else a new one. */
export function requestIdOf(request: Request): string {
  const known = requestIds.get(request);
  if (known !== undefined) return known;
  const id = chooseRequestId(request.headers.get("x-request-id"));
  requestIds.set(request, id);
  return id;
}

/** The id that a client gave, where it is plain, else a new one. */
export function chooseRequestId(given: string | null | undefined): string {
  return given != null && /^[\w-]{8,64}$/u.test(given) ? given : randomUUID();
}

/** Adds to every answer the headers that keep browsers from doing anything but read it, and the id of the request. */
export function addHeaders(): Plugin {
  return {
    onResponse: ({ request, response }) => {
      for (const [name, value] of Object.entries(HEADERS)) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
      response.headers.set("x-request-id", requestIdOf(request));
      response.headers.append("vary", "Origin");
    },
  };
}
