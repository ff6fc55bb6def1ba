/** Every address of the site is made here, so that a moved page is moved once. */
export const addresses = {
  article: (slug: string): string => `/articles/${encodeURIComponent(slug)}`,
  /** The place in an article's text where a fact begins. */
  passage: (slug: string, start: number): string =>
    `/articles/${encodeURIComponent(slug)}#s${start}`,
  /** What changed in an article, from one of its versions to another; of the last two where none is named. */
  versions: (slug: string, from?: number, to?: number): string =>
    addressWith(`/articles/${encodeURIComponent(slug)}/versions`, {
      from: from?.toString(),
      to: to?.toString(),
    }),
  /** An article in one of the forms that it can be taken out in. */
  download: (slug: string, form: string): string =>
    `/articles/${encodeURIComponent(slug)}.${form}`,
  entity: (slug: string): string => `/entities/${encodeURIComponent(slug)}`,
  quote: (id: string): string => `/quotes/${encodeURIComponent(id)}`,
  deal: (id: string): string => `/deals/${encodeURIComponent(id)}`,
};

/** An address with its parameters; those that are empty are left out. */
export function addressWith(
  path: string,
  parameters: Readonly<Record<string, string | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value) query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
