import type { ArticleRowFragment, FrontPageQuery } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Section } from "../../ui/Section.tsx";
import { DealNote } from "../deal/DealNote.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { QuoteNote } from "../quote/QuoteNote.tsx";

interface Props {
  data: FrontPageQuery;
  isFirstPage: boolean;
}

/** The latest coverage; beside each article what was said and agreed in it. */
export function FrontView({ data, isFirstPage }: Props) {
  const { articles, mostQuoted, latestDeals } = data;
  const quoted = mostQuoted.nodes.filter((entity) => entity.quoteCount > 0);
  return (
    <main className="page front" id="content">
      <h1 className="visually-hidden">Latest coverage</h1>
      {articles.nodes.length === 0 && (
        <EmptyNotice title="Nothing is on record yet">
          <p>
            Copy is put on record with <code>npm run ingest -- FILE…</code>; it
            appears here as soon as it is read.
          </p>
        </EmptyNotice>
      )}
      <div className="coverage">
        {articles.nodes.map((article, index) => (
          <ArticleRow
            article={article}
            isLead={isFirstPage && index === 0}
            key={article.slug}
          />
        ))}
      </div>
      <Pagination
        label="Pages of coverage"
        marks={articles.pageInfo}
        parameters={{}}
        path="/"
      />
      {isFirstPage && quoted.length > 0 && (
        <Section id="most-quoted" title="Most quoted">
          <ol className="ranking">
            {quoted.map((entity) => (
              <li key={entity.slug}>
                <EntityLink entity={entity} />
                <span className="ranking-count">
                  {formatCount(entity.quoteCount, "quote")} in{" "}
                  {formatCount(entity.articleCount, "article")}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {isFirstPage && latestDeals.nodes.length > 0 && (
        <Section
          count={formatCount(latestDeals.totalCount, "deal")}
          id="latest-deals"
          title="Latest agreements"
        >
          <div className="note-columns">
            {latestDeals.nodes.map((deal) => (
              <DealNote deal={deal} key={deal.id} />
            ))}
          </div>
          <p className="more">
            <Link href="/deals">All deals, as a register</Link>
          </p>
        </Section>
      )}
    </main>
  );
}

function ArticleRow({
  article,
  isLead,
}: {
  article: ArticleRowFragment;
  isLead: boolean;
}) {
  const { quotes, deals, disputes } = article;
  const shownQuotes = quotes.nodes.slice(0, isLead ? 3 : 1);
  const shownDeals = deals.nodes.slice(0, isLead ? 2 : 1);
  const deck = article.paragraphs.slice(0, isLead ? 2 : 1);
  return (
    <article className={isLead ? "coverage-row is-lead" : "coverage-row"}>
      <div className="coverage-text">
        <h2>
          <Link href={addresses.article(article.slug)}>{article.headline}</Link>
        </h2>
        <p className="article-line">
          {article.agency !== null && <span>{article.agency}</span>}
          <span>
            <DateValue date={article.publishedOn ?? article.filedOn} />
          </span>
        </p>
        {deck.map((paragraph) => (
          <p className="deck" key={paragraph.text}>
            {paragraph.text}
          </p>
        ))}
        <p className="tally">
          {formatTally(quotes.totalCount, deals.totalCount, disputes.length)}
        </p>
      </div>
      <div className="coverage-notes">
        {shownQuotes.map((quote) => (
          <QuoteNote hasSource={false} key={quote.id} quote={quote} />
        ))}
        {shownDeals.map((deal) => (
          <DealNote deal={deal} hasSource={false} key={deal.id} />
        ))}
        {shownQuotes.length + shownDeals.length === 0 && (
          <p className="nothing">
            The copy quotes nobody and reports no agreement.
          </p>
        )}
      </div>
    </article>
  );
}

function formatTally(quotes: number, deals: number, disputes: number): string {
  const parts = [formatCount(quotes, "quote"), formatCount(deals, "deal")];
  if (disputes > 0) parts.push(formatCount(disputes, "dispute"));
  return `${parts.join(", ")} on record`;
}
