const NAMES = new Intl.DisplayNames(["en"], {
  type: "region",
  fallback: "code",
});

/** The English name of an ISO 3166-1 country code; the code itself where it is none. */
export function formatCountry(code: string): string {
  return /^[A-Z]{2}$/u.test(code) ? (NAMES.of(code) ?? code) : code;
}
