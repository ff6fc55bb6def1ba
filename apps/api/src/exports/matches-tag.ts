/** Whether the client has this version already. */
export function matchesTag(given: string | null, etag: string): boolean {
  return (given ?? "")
    .split(",")
    .map((one) => one.trim().replace(/^W\//u, ""))
    .some((one) => one === etag || one === "*");
}
