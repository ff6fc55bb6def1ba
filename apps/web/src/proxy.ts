import { NextResponse, type NextRequest } from "next/server";
import { isMissing } from "./lib/find-missing.ts";

/**
 * Gives every page a Content-Security-Policy with a nonce of its own. Next puts the nonce on the
 * scripts that it writes; no other script, and no inline style at all, can run. What is not on
 * record is sent to an address that no page has, so that "not found" is whole without JavaScript.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const policy = formatPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = (await isMissing(request.nextUrl.pathname))
    ? NextResponse.rewrite(new URL("/not-on-record", request.url), {
        request: { headers },
      })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set(
    "permissions-policy",
    "camera=(), geolocation=(), microphone=()",
  );
  response.headers.set("cross-origin-opener-policy", "same-origin");
  return response;
}

function formatPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    `default-src 'none'`,
    // Next's development server evaluates code and writes styles inline.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ""}`,
    `style-src 'self'${isDevelopment ? ` 'unsafe-inline'` : ""}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join("; ");
}

export const config = {
  // Built files carry no scripts of their own to police.
  matcher: "/((?!_next/static|icon.svg|edition/).*)",
};
