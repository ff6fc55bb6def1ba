import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleView } from "../../../features/article/ArticleView.tsx";
import { WithdrawnNotice } from "../../../features/article/WithdrawnNotice.tsx";
import { loadLinkedData } from "../../../features/article/load-linked-data.ts";
import {
  loadArticle,
  loadWithdrawal,
} from "../../../features/article/load-article.ts";
import { describePage } from "../../../features/card/card.ts";
import { addresses } from "../../../lib/addresses.ts";
import { formatDataBlock } from "../../../lib/markup.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";
import { UnavailableNotice } from "../../../ui/Notice.tsx";

export async function generateMetadata({
  params,
}: PageProps<"/articles/[slug]">): Promise<Metadata> {
  const slug = decodeURIComponent((await params).slug);
  const read = await loadArticle(slug);
  if (!read.ok) return { title: "Article", robots: { index: false } };
  if (read.data === null) {
    const withdrawal = await loadWithdrawal(slug);
    return withdrawal === null
      ? { title: "Not on record" }
      : {
          title: `Withdrawn: ${withdrawal.headline}`,
          robots: { index: false },
        };
  }
  const { headline, text, paragraphs } = read.data;
  const lede = paragraphs[0];
  return {
    title: headline,
    ...describePage("articles", slug, headline),
    ...(lede === undefined
      ? {}
      : { description: text.slice(lede.start, lede.end) }),
  };
}

export default async function ArticlePage({
  params,
}: PageProps<"/articles/[slug]">) {
  const slug = decodeURIComponent((await params).slug);
  const [read, linkedData] = await Promise.all([
    loadArticle(slug),
    readSiteUrl().then((site) => loadLinkedData(slug, site)),
  ]);
  if (!read.ok)
    return (
      <UnavailableNotice
        error={read.error}
        retryAddress={addresses.article(slug)}
      />
    );
  if (read.data === null) {
    const withdrawal = await loadWithdrawal(slug);
    if (withdrawal === null) notFound();
    return <WithdrawnNotice {...withdrawal} />;
  }
  return (
    <>
      {/* Data, which no policy runs; nothing in it can end the element. */}
      {linkedData !== null && (
        <script
          dangerouslySetInnerHTML={{ __html: formatDataBlock(linkedData) }}
          type="application/ld+json"
        />
      )}
      <ArticleView article={read.data} />
    </>
  );
}
