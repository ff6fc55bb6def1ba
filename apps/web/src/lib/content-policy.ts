const COMMON = [
  `default-src 'none'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
];

/** What a printed page may load: files of this site, and nothing inline. */
export const PRINTED_POLICY = [
  ...COMMON,
  `script-src 'self'`,
  `style-src 'self'`,
].join("; ");

/** What a page that Next draws may load: besides, the inline scripts that carry its nonce. */
export function formatDrawnPolicy(
  nonce: string,
  isDevelopment: boolean,
): string {
  return [
    ...COMMON,
    // Next's development server evaluates code and writes styles inline.
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? ` 'unsafe-eval'` : ""}`,
    `style-src 'self'${isDevelopment ? ` 'unsafe-inline'` : ""}`,
  ].join("; ");
}
