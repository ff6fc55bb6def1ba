import { NextResponse, type NextRequest } from "next/server";
import { formatDrawnPolicy, PRINTED_POLICY } from "./lib/content-policy.ts";
import { findAbsence } from "./lib/find-absence.ts";
import { printPage } from "./lib/print-page.ts";

/** Marks the requests that the site makes to itself; nobody else knows it. */
const OWN_HEADER = "x-onrecord-own";
const OWN_KEY = crypto.randomUUID();

/** How the drawn page tells the printed one that it should go out as withdrawn: Next draws with 200. */
const GONE_HEADER = "x-onrecord-gone";

const TIMEOUT_MS = 20_000;
/** Italics, and the heavy cut of the interface, as Next names their files. */
const LATER_CUTS = /_italic-|public_sans_latin_600/u;

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Prints every page: has Next draw it, takes Next's scripts out and forbids all that are inline. Where
 * that fails, and while the site is developed, the page goes out as Next draws it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const isOwn = request.headers.get(OWN_HEADER) === OWN_KEY;
  const isPrinted = !isOwn && !isDevelopment && isPage(request);
  const response =
    (isPrinted ? await print(request) : null) ?? (await draw(request));
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set(
    "permissions-policy",
    "camera=(), geolocation=(), microphone=()",
  );
  response.headers.set("cross-origin-opener-policy", "same-origin");
  return response;
}

/** Files, feeds and answers to scripts have an ending or a place of their own. */
function isPage({ method, nextUrl }: NextRequest): boolean {
  return method === "GET" && !isFile(nextUrl.pathname);
}

function isFile(path: string): boolean {
  return /\.[a-z]+$|^\/suggestions$/u.test(path);
}

async function print(request: NextRequest): Promise<NextResponse | null> {
  const drawn = await askSelf(request);
  const type = drawn?.headers.get("content-type");
  // A page that failed shows its fault, and the way out of it, by script.
  if (!drawn || !type?.startsWith("text/html") || drawn.status >= 500) {
    return null;
  }
  return new NextResponse(printPage(await drawn.text()), {
    status: drawn.headers.has(GONE_HEADER) ? 410 : drawn.status,
    headers: {
      "content-type": type,
      "content-security-policy": PRINTED_POLICY,
      // Names alone are asked for ahead, and only when a reader is about to follow one.
      "speculation-rules": '"/speculation-rules.json"',
      "cache-control": "no-cache",
      ...formatPreloads(drawn.headers.get("link")),
    },
  });
}

/**
 * Next asks ahead, in a header, for every cut of the faces that a phone reads in; what a page opens with is enough:
 * each further one comes late for the words themselves. The nonce is that of a policy that is not sent.
 */
function formatPreloads(link: string | null): { link?: string } {
  if (link === null) return {};
  const asked = link
    .replaceAll(/; nonce="[^"]*"/gu, "")
    .split(/, (?=<)/u)
    .filter((one) => !LATER_CUTS.test(one));
  return { link: asked.join(", ") };
}

async function askSelf({
  headers,
  url,
}: NextRequest): Promise<Response | undefined> {
  const { pathname, search } = new URL(url);
  const port = process.env["PORT"];
  if (port === undefined) return undefined;
  try {
    return await fetch(`http://localhost:${port}${pathname}${search}`, {
      headers: {
        [OWN_HEADER]: OWN_KEY,
        "accept-encoding": "identity",
        // The page is drawn for the address that the reader asked for.
        "x-forwarded-host":
          headers.get("x-forwarded-host") ?? headers.get("host") ?? "",
        "x-forwarded-proto": headers.get("x-forwarded-proto") ?? "http",
        // What a reader asks of the API by this page counts as the reader's.
        "x-forwarded-for": headers.get("x-forwarded-for") ?? "",
      },
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return undefined;
  }
}

/**
 * Has Next draw a page, under a Content-Security-Policy with a nonce of its own. What is not on record
 * is sent to an address that no page has, so that "not found" is whole without JavaScript.
 */
async function draw(request: NextRequest): Promise<NextResponse> {
  const policy = formatDrawnPolicy(btoa(crypto.randomUUID()), isDevelopment);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const { pathname } = request.nextUrl;
  const absence = isFile(pathname) ? null : await findAbsence(pathname);
  const response =
    absence === 404
      ? NextResponse.rewrite(new URL("/not-on-record", request.url), {
          request: { headers },
        })
      : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (absence === 410) response.headers.set(GONE_HEADER, "1");
  return response;
}

export const config = {
  // Built files carry no scripts of their own to police.
  matcher: "/((?!_next/static|icon.svg|edition/|islands/).*)",
};
