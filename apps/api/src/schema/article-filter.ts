import type { ArticleFilter, Db } from "@onrecord/store";
import { ArticleTypeEnum } from "./article-type.ts";
import { builder } from "./builder.ts";
import { findIds, given } from "./slugs.ts";

type Given<Input extends { $inferInput: unknown }> =
  Input["$inferInput"] | null | undefined;

export const SearchFilterInput = builder.inputType("SearchFilter", {
  description:
    'Narrows the articles that a search finds. Fields are combined with "and".',
  fields: articleFields,
});

export const ArticleFilterInput = builder.inputType("ArticleFilter", {
  description: 'Narrows a list of articles. Fields are combined with "and".',
  fields: (t) => ({
    ...articleFields(t),
    query: t.string({ description: "Words of the headline or the text." }),
  }),
});

/** A filter on articles in the store's terms; null where it names an entity that is not there, so that nothing can match. */
export async function findArticleFilter(
  db: Db,
  filter: Given<typeof ArticleFilterInput>,
): Promise<ArticleFilter | null> {
  const { entity, speaker, ...rest } = given(filter);
  const ids = await findIds(db, { entityId: entity, speakerId: speaker });
  return ids && { ...rest, ...ids };
}

function articleFields(
  t: Parameters<Parameters<typeof builder.inputType>[1]["fields"]>[0],
) {
  return {
    publishedFrom: t.field({
      type: "Date",
      description: "Published on or after this date.",
    }),
    publishedTo: t.field({
      type: "Date",
      description:
        "Published on or before this date; `2025` takes in all of the year.",
    }),
    agency: t.string({
      description:
        "The agency, as the datelines print it; letter case does not matter.",
    }),
    entity: t.string({
      description: "The slug of an entity that the article names.",
    }),
    speaker: t.string({
      description: "The slug of an entity that the article quotes.",
    }),
    type: t.field({ type: ArticleTypeEnum, description: "What it holds." }),
    distinctCopies: t.boolean({
      description:
        "Whether of articles that ran the same copy only the first that came in is given.",
    }),
  };
}
