import {
  ArticleChangesDocument,
  ArticleThenDocument,
  ArticleVersionsDocument,
  type ArticleSourceFragment,
  type ArticleThenQuery,
  type VersionChangesFragment,
} from "../../gql/graphql.ts";
import { loadQuery, type Read } from "../../lib/load-query.ts";
import { choosePair } from "./choose-pair.ts";

interface VersionLine {
  version: number;
  headline: string;
  ingestedAt: string;
  isCurrent: boolean;
}

type VersionThen = NonNullable<
  Extract<ArticleThenQuery["article"], { __typename: "Article" }>["asOf"]
>;

/** An article's versions, what two of them differ in, and the earlier of the two as it stood. */
export interface ArticleHistory {
  article: ArticleSourceFragment;
  /** The newest first. */
  versions: VersionLine[];
  /** Null while there is only one. */
  changes: VersionChangesFragment | null;
  /** The copy of the earlier version; null while there is only one. */
  before: VersionThen | null;
}

/**
 * What became of an article between two of its versions; of the last two where none is asked for. Null
 * where there is no such article.
 */
export async function loadHistory(
  slug: string,
  asked: { from: number | null; to: number | null },
): Promise<Read<ArticleHistory | null>> {
  const read = await loadQuery(ArticleVersionsDocument, { slug }, "record");
  if (!read.ok) return read;
  const { article } = read.data;
  if (article.__typename !== "Article") return { ok: true, data: null };
  const { versions, ...source } = article;
  const pair = choosePair(versions, asked);
  if (pair === null)
    return {
      ok: true,
      data: { article: source, versions, changes: null, before: null },
    };
  const { from, to } = pair;
  const [changes, then] = await Promise.all([
    loadQuery(
      ArticleChangesDocument,
      { slug, from: from.version, to: to.version },
      "record",
    ),
    loadQuery(
      ArticleThenDocument,
      { slug, time: justAfter(from.ingestedAt) },
      "record",
    ),
  ]);
  if (!changes.ok) return changes;
  return {
    ok: true,
    data: {
      article: source,
      versions,
      changes:
        changes.data.article.__typename === "Article"
          ? changes.data.article.changes
          : null,
      before:
        then.ok && then.data.article.__typename === "Article"
          ? then.data.article.asOf
          : null,
    },
  };
}

/** The API tells instants to the millisecond, and keeps them finer. */
function justAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}
