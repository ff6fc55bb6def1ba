import type { ArticleCopyFragment, EntityType } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";

/** What schema.org calls a thing; nothing finer where its words do not fit ours. */
const SCHEMA_TYPES: Record<EntityType, string> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
  FACILITY: "Place",
  NATIONALITY: "Thing",
  PRODUCT: "Product",
  EVENT: "Event",
  LAW: "Legislation",
};

type Entity = { slug: string; name: string; type: EntityType };

/**
 * An article as schema.org's NewsArticle, with the names in it (`mentions`) and its quotes with their
 * speakers (`hasPart`). Says what the page says: a date or an author that the copy leaves out is left out.
 */
export function formatLinkedData(
  article: ArticleCopyFragment,
  site: string,
): Record<string, unknown> {
  const url = site + addresses.article(article.slug);
  const published = article.publishedOn?.value ?? "";
  const thing = ({ slug, name, type }: Entity) => ({
    "@type": SCHEMA_TYPES[type],
    name,
    url: site + addresses.entity(slug),
  });
  const agency = article.agency && {
    "@type": "Organization",
    name: article.agency,
  };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    headline: article.headline,
    inLanguage: article.language,
    dateModified: article.ingestedAt,
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(published)
      ? { datePublished: published }
      : {}),
    ...(article.byline.length > 0
      ? {
          author: article.byline.map(({ text }) => ({
            "@type": "Person",
            name: text,
          })),
        }
      : agency
        ? { author: agency }
        : {}),
    ...(agency ? { publisher: agency } : {}),
    mentions: article.entities.edges.map(({ node }) => thing(node)),
    hasPart: article.quotes.nodes.map((quote) => ({
      "@type": "Quotation",
      url: site + addresses.quote(quote.id),
      text: quote.text,
      ...(quote.speaker === null
        ? {}
        : {
            spokenByCharacter: quote.speaker.entity
              ? thing(quote.speaker.entity)
              : { "@type": "Thing", name: quote.speaker.text },
          }),
      ...(quote.about.length > 0 ? { about: quote.about.map(thing) } : {}),
    })),
  };
}
