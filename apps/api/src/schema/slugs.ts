import { loadArticle, loadEntity, type Db } from "@onrecord/store";

/** The fields of a filter that were given. */
export function given<Filter extends object>(
  filter: Filter | null | undefined,
) {
  const fields = Object.entries(filter ?? {}).filter(
    ([, value]) => value != null,
  );
  return Object.fromEntries(fields) as {
    [name in keyof Filter]?: NonNullable<Filter[name]>;
  };
}

type Slug = string | null | undefined;

/**
 * The ids of what a filter names by slug, under the filter's own names: `{ speakerId: 12 }`.
 * Null where one names nothing, so that nothing can match. A slug that is not given is left out.
 */
export async function findIds<Name extends string>(
  db: Db,
  entities: Readonly<Record<Name, Slug>>,
  article?: Slug,
): Promise<({ [name in Name]?: number } & { articleId?: number }) | null> {
  const ids: Record<string, number> = {};
  const look = async (
    name: string,
    slug: Slug,
    load: typeof loadEntity | typeof loadArticle,
  ) => {
    if (slug == null) return true;
    const found = await load(db, slug);
    if (found !== null) ids[name] = found.id;
    return found !== null;
  };
  const looked = await Promise.all([
    ...Object.entries<Slug>(entities).map(([name, slug]) =>
      look(name, slug, loadEntity),
    ),
    look("articleId", article, loadArticle),
  ]);
  return looked.every(Boolean) ? (ids as { [name in Name]?: number }) : null;
}
