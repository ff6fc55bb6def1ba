/** An address of the web, as it is; null for any other. */
export function webAddress(address: string | null): string | null {
  return address !== null &&
    /^https?:\/\/\S+$/iu.test(address.trim()) &&
    URL.canParse(address)
    ? address.trim()
    : null;
}
