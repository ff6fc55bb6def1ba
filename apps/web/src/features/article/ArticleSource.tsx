import type { ReactNode } from "react";
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
  const date = article.publishedOn ?? article.filedOn;
  return (
    <span className="source">
      {start === undefined ? (
        <Link href={addresses.article(article.slug)}>{article.headline}</Link>
      ) : (
        <PassageLink slug={article.slug} start={start}>
          {article.headline}
        </PassageLink>
      )}
      <span className="source-line">
        {article.agency !== null && <>{article.agency}, </>}
        <DateValue date={date} isShort />
      </span>
    </span>
  );
}

interface PassageProps {
  slug: string;
  start: number;
  children: ReactNode;
}

/**
 * A link to the very words of a fact. The browser follows it, not the router: only so do the words
 * become its target, and light up.
 */
export function PassageLink({ slug, start, children }: PassageProps) {
  return <a href={addresses.passage(slug, start)}>{children}</a>;
}
