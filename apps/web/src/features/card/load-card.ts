import { CardDocument, type CardQuery } from "../../gql/graphql.ts";
import { formatCount } from "../../lib/counts.ts";
import { formatDate } from "../../lib/dates.ts";
import { loadQuery, type Read } from "../../lib/load-query.ts";
import { DEAL_KINDS, DEAL_STATUSES } from "../deal/deal-words.ts";
import { ENTITY_TYPES, formatRole } from "../entity/entity-words.ts";
import { SPEAKER_MISSING, STANCE_VERBS } from "../quote/quote-words.ts";
import type { Card, CardKind } from "./card.ts";

/** Loads what the card of a page shows; null where there is nothing on record under this name. */
export async function loadCard(
  kind: CardKind,
  name: string,
): Promise<Read<Card | null>> {
  const read = await loadQuery(
    CardDocument,
    {
      slug: name,
      id: name,
      isArticle: kind === "articles",
      isEntity: kind === "entities",
      isQuote: kind === "quotes",
      isDeal: kind === "deals",
    },
    "record",
  );
  return read.ok ? { ok: true, data: toCard(read.data) } : read;
}

/** The card of whatever of the four was asked for and is there. */
function toCard({ article, entity, quote, deal }: CardQuery): Card | null {
  if (article?.__typename === "Article")
    return {
      mark: null,
      kind: `${formatCount(article.quoteCount, "quote")}, ${formatCount(article.dealCount, "deal")} on record`,
      words: article.headline,
      by: null,
      source: formatOrigin(article),
    };
  if (entity?.__typename === "Entity") {
    const role = entity.roles[0];
    return {
      mark: "who",
      kind: ENTITY_TYPES[entity.type],
      words: entity.name,
      by: role === undefined ? null : formatRole(role),
      source: `${formatCount(entity.quoteCount, "quote")} and ${formatCount(entity.dealCount, "deal")} in ${formatCount(entity.articleCount, "article")}`,
    };
  }
  if (quote?.__typename === "Quote") {
    const name = quote.speaker?.entity?.name ?? quote.speaker?.text;
    return {
      mark: "said",
      kind: "On record",
      words: quote.text,
      by:
        name === undefined
          ? SPEAKER_MISSING[quote.speakerMissing ?? "FLOATING"]
          : `${name} ${STANCE_VERBS[quote.stance]}`,
      source: `${quote.article.headline}. ${formatOrigin(quote.article)}`,
    };
  }
  if (deal?.__typename === "Deal")
    return {
      mark: "agreed",
      kind: `${DEAL_KINDS[deal.kind]}, ${DEAL_STATUSES[deal.status]}`,
      words: deal.evidence[0]?.text ?? deal.title,
      by: deal.title,
      source: `${deal.article.headline}. ${formatOrigin(deal.article)}`,
    };
  return null;
}

interface Origin {
  agency: string | null;
  publishedOn: { value: string } | null;
  filedOn: { value: string } | null;
}

function formatOrigin({ agency, publishedOn, filedOn }: Origin): string {
  const date = publishedOn ?? filedOn;
  return [agency, date === null ? null : formatDate(date.value)]
    .filter((part) => part !== null)
    .join(", ");
}
