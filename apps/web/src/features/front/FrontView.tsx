import type { ArticleRowFragment, FrontPageQuery } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { formatCount, formatTotal } from "../../lib/counts.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Section } from "../../ui/Section.tsx";
import { DealNote } from "../deal/DealNote.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { FeedLinks } from "../feed/FeedLinks.tsx";
import { QuoteNote } from "../quote/QuoteNote.tsx";
import { AgreedTimeline } from "./AgreedTimeline.tsx";

interface Props {
  data: FrontPageQuery;
  isFirstPage: boolean;
}

/** As much text as stands level with the notes beside it. */
const LEAD_PARAGRAPHS = 4;

/** The latest coverage; beside each article what was said and agreed in it. */
export function FrontView({ data, isFirstPage }: Props) {
  const { articles, lead, mostQuoted, latestQuotes, latestDeals, agreed } =
    data;
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
            lead={
              isFirstPage && index === 0
                ? (lead.nodes[0]?.paragraphs ?? null)
                : null
            }
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
      <FeedLinks name="articles" />
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
      {isFirstPage && latestQuotes.nodes.length > 0 && (
        <Section id="latest-quotes" title="Latest quotes, word for word">
          <div className="note-columns">
            {latestQuotes.nodes.map((quote) => (
              <QuoteNote key={quote.id} quote={quote} />
            ))}
          </div>
          <p className="more">
            <Link href="/quotes">All quotes</Link>
          </p>
        </Section>
      )}
      {isFirstPage && latestDeals.nodes.length > 0 && (
        <Section
          count={formatTotal(latestDeals, "deal")}
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
      {isFirstPage && agreed.nodes.some(({ date }) => date !== null) && (
        <Section id="agreed" title="What was agreed, through time">
          <AgreedTimeline deals={agreed.nodes} />
        </Section>
      )}
    </main>
  );
}

interface RowProps {
  article: ArticleRowFragment;
  /** The beginning of its text, for the article that leads; null for the others. */
  lead: readonly { text: string }[] | null;
}

function ArticleRow({ article, lead }: RowProps) {
  const { quoteCount, dealCount, disputeCount } = article;
  const quotes = article.quotes.nodes.slice(0, lead === null ? 1 : 2);
  const deals = article.deals.nodes.slice(0, lead === null ? 1 : 2);
  const deck = lead?.slice(0, LEAD_PARAGRAPHS) ?? [{ text: article.excerpt }];
  return (
    <article
      className={lead === null ? "coverage-row" : "coverage-row is-lead"}
    >
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
          {formatTally(quoteCount, dealCount, disputeCount)}
        </p>
      </div>
      <div className="coverage-notes">
        {quotes.map((quote) => (
          <QuoteNote hasSource={false} key={quote.id} quote={quote} />
        ))}
        {deals.map((deal) => (
          <DealNote deal={deal} hasSource={false} key={deal.id} />
        ))}
        {quotes.length + deals.length === 0 && (
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
