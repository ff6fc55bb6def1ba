import type { ArticleSourceFragment } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";

/** Where a fact stands: the article, its agency and its date, linked to the very words. */
export function ArticleSource({
  article,
  start,
}: {
  article: ArticleSourceFragment;
  start?: number | undefined;
}) {
  const href =
    start === undefined
      ? addresses.article(article.slug)
      : addresses.passage(article.slug, start);
  const date = article.publishedOn ?? article.filedOn;
  return (
    <span className="source">
      <Link href={href}>{article.headline}</Link>
      <span className="source-line">
        {article.agency !== null && <>{article.agency}, </>}
        <DateValue date={date} isShort />
      </span>
    </span>
  );
}
