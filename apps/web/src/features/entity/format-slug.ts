/** A name as it stands in addresses, from a name as it is spoken: "Ana Ruiz" is `ana-ruiz`. */
export function formatSlug(name: string | null): string | null {
  if (name === null) return null;
  const slug = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return slug === "" ? null : slug;
}
