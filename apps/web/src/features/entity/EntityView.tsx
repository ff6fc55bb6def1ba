import type { ReactNode } from "react";
import type { EntityPageQuery, QuoteNoteFragment } from "../../gql/graphql.ts";
import { addressWith } from "../../lib/addresses.ts";
import { formatCount, formatTotal } from "../../lib/counts.ts";
import { formatCountry } from "../../lib/countries.ts";
import { Link } from "../../ui/Link.tsx";
import { Section } from "../../ui/Section.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { DealNote } from "../deal/DealNote.tsx";
import { FeedLinks } from "../feed/FeedLinks.tsx";
import { QuoteNote } from "../quote/QuoteNote.tsx";
import { CoMentionGraph } from "./CoMentionGraph.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { EntityOverview } from "./EntityOverview.tsx";
import { ENTITY_TYPES } from "./entity-words.ts";
import { RoleTimeline } from "./RoleTimeline.tsx";

export type EntityRecord = Extract<
  EntityPageQuery["entity"],
  { __typename: "Entity" }
>;

/** Who or what somebody or something is, and all that is on record by, about and to them. */
export function EntityView({ entity }: { entity: EntityRecord }) {
  const { quotesBy, quotesAbout, quotesTo, deals } = entity;
  return (
    <main className="page entity" id="content">
      <EntityHead entity={entity} />
      <EntityOverview entity={entity} />
      {entity.roles.length > 0 && (
        <Section
          count={formatCount(entity.roles.length, "role")}
          id="roles"
          title="Roles"
        >
          <RoleTimeline roles={entity.roles} />
        </Section>
      )}
      <QuoteSection
        hasSpeaker={false}
        id="said-by"
        more={addressWith("/quotes", { speaker: entity.slug })}
        quotes={quotesBy}
        title={`Said by ${entity.name}`}
      />
      <QuoteSection
        id="said-about"
        more={addressWith("/quotes", { about: entity.slug })}
        quotes={quotesAbout}
        title={`Said about ${entity.name}`}
      />
      <QuoteSection
        id="said-to"
        more={addressWith("/quotes", { addressee: entity.slug })}
        quotes={quotesTo}
        title={`Said to ${entity.name}`}
      />
      {deals.totalCount > 0 && (
        <Section count={formatTotal(deals, "deal")} id="deals" title="Deals">
          <div className="note-columns">
            {deals.nodes.map((deal) => (
              <DealNote deal={deal} key={deal.id} />
            ))}
          </div>
          <More
            address={addressWith("/deals", { party: entity.slug })}
            shown={deals.nodes.length}
            total={deals.totalCount}
          >
            All {formatTotal(deals, "deal")}
          </More>
        </Section>
      )}
      <Section
        count={formatTotal(entity.articles, "article")}
        id="articles"
        title="Named in"
      >
        <ul className="article-list">
          {entity.articles.nodes.map((article) => (
            <li key={article.slug}>
              <ArticleSource article={article} />
            </li>
          ))}
        </ul>
        <More
          address={addressWith("/search", { q: entity.name })}
          shown={entity.articles.nodes.length}
          total={entity.articles.totalCount}
        >
          Search for all {formatTotal(entity.articles, "article")}
        </More>
      </Section>
      {entity.coMentions.length > 0 && (
        <Section id="with" title="Named together with">
          <div className="together">
            <CoMentionGraph entity={entity} />
            <ul className="ranking">
              {entity.coMentions.map(({ entity: other, articleCount }) => (
                <li key={other.slug}>
                  <EntityLink entity={other} />
                  <span className="ranking-count">
                    in {formatCount(articleCount, "article")}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </Section>
      )}
      <FeedLinks
        filter={{ entity: entity.slug }}
        name="articles"
        title={`articles that name ${entity.name}`}
      />
      {entity.quoteCount > 0 && (
        <FeedLinks
          filter={{ speaker: entity.slug }}
          name="quotes"
          title={`quotes of ${entity.name}`}
        />
      )}
      {entity.dealCount > 0 && (
        <FeedLinks
          filter={{ party: entity.slug }}
          name="deals"
          title={`deals of ${entity.name}`}
        />
      )}
    </main>
  );
}

function EntityHead({ entity }: { entity: EntityRecord }) {
  const { type, country, actsFor, aliases } = entity;
  return (
    <header className="page-heading">
      <h1>{entity.name}</h1>
      <p className="article-line">
        <span>{ENTITY_TYPES[type]}</span>
        {country !== null && formatCountry(country) !== entity.name && (
          <span>{formatCountry(country)}</span>
        )}
        {actsFor !== null && (
          <span>
            acts for <EntityLink entity={actsFor} />
          </span>
        )}
      </p>
      {aliases.length > 0 && (
        <p className="aliases">
          Also called {aliases.map((alias) => `“${alias}”`).join(", ")}
        </p>
      )}
      <p className="tally">
        {formatCount(entity.quoteCount, "quote")},{" "}
        {formatCount(entity.dealCount, "deal")} and{" "}
        {formatCount(entity.mentionCount, "mention")} in{" "}
        {formatCount(entity.articleCount, "article")}
      </p>
    </header>
  );
}

interface QuoteSectionProps {
  id: string;
  title: string;
  quotes: {
    totalCount: number;
    totalCountIsCapped: boolean;
    nodes: QuoteNoteFragment[];
  };
  more: string;
  hasSpeaker?: boolean;
}

function QuoteSection({
  id,
  title,
  quotes,
  more,
  hasSpeaker = true,
}: QuoteSectionProps) {
  if (quotes.totalCount === 0) return null;
  return (
    <Section count={formatTotal(quotes, "quote")} id={id} title={title}>
      <div className="note-columns">
        {quotes.nodes.map((quote) => (
          <QuoteNote hasSpeaker={hasSpeaker} key={quote.id} quote={quote} />
        ))}
      </div>
      <More
        address={more}
        shown={quotes.nodes.length}
        total={quotes.totalCount}
      >
        All {formatTotal(quotes, "quote")}
      </More>
    </Section>
  );
}

function More({
  address,
  shown,
  total,
  children,
}: {
  address: string;
  shown: number;
  total: number;
  children: ReactNode;
}) {
  if (shown >= total) return null;
  return (
    <p className="more">
      <Link href={address}>{children}</Link>
    </p>
  );
}
