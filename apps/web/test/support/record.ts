import { connect, type Fields } from "./connect.ts";
import {
  composeText,
  findEvidence,
  findMentions,
  findParagraphs,
  findWords,
  type ArticleDraft,
} from "./copy.ts";
import { findSameParties } from "./deal-summary.ts";
import { completeEntity, findEntity } from "./entities.ts";
import { composeDeal, composeQuote } from "./facts.ts";

/** All that the fixture server has on record. */
export interface FixtureRecord {
  articles: Fields[];
  quotes: Fields[];
  deals: Fields[];
  entities: Fields[];
}

/** Everything on record for these articles. */
export function composeRecord(drafts: readonly ArticleDraft[]): FixtureRecord {
  const record: FixtureRecord = {
    articles: [],
    quotes: [],
    deals: [],
    entities: [],
  };
  for (const draft of drafts) addArticle(record, draft);
  for (const entity of record.entities) completeEntity(record, entity);
  for (const deal of record.deals)
    deal["sameParties"] = findSameParties(record.deals, deal);
  return record;
}

function addArticle(record: FixtureRecord, draft: ArticleDraft): void {
  const text = composeText(draft);
  const paragraphs = findParagraphs(text, draft);
  const article: Fields = { __typename: "Article", slug: draft.slug };
  const entities = draft.entities.map((entity) =>
    findEntity(record, entity.name, entity.type, entity),
  );
  const mentions = draft.entities.flatMap((entity, index) =>
    findMentions(text, entity).map((range) => ({
      ...range,
      form: "NAME",
      entity: entities[index],
      actsFor: null,
    })),
  );
  draft.entities.forEach((entity, index) => {
    const known = entities[index];
    if (known === undefined) return;
    (known["articleNodes"] as Fields[]).push(article);
    for (const role of entity.roles ?? []) {
      const evidence = {
        ...findEvidence(text, paragraphs, role.words),
        article,
      };
      const date = draft.publishedOn;
      (known["roles"] as Fields[]).push({
        ...role,
        basis: role.basis ?? "STATED",
        former: false,
        articleCount: 1,
        from: date,
        to: date,
        evidence,
      });
    }
  });
  const quotes = draft.quotes.map((quote, index) =>
    composeQuote(record, draft, quote, index, article),
  );
  const deals = draft.deals.map((deal, index) =>
    composeDeal(record, draft, deal, index, article),
  );
  Object.assign(article, {
    id: `article-${draft.slug}`,
    headline: draft.headline,
    text,
    language: "en",
    version: 1,
    source: `${draft.slug}.txt`,
    agency: draft.agency,
    byline: [],
    removed: [],
    issues: [],
    money: [],
    ingestedAt: "2025-10-21T08:00:00.000Z",
    versions: [
      {
        version: 1,
        ingestedAt: "2025-10-21T08:00:00.000Z",
        headline: draft.headline,
        isCurrent: true,
      },
    ],
    excerpt: paragraphs[0]?.text ?? "",
    quoteCount: quotes.length,
    dealCount: deals.length,
    disputeCount: draft.disputes?.length ?? 0,
    publishedOn: { value: draft.publishedOn, basis: "STATED", span: null },
    filedOn: { value: draft.publishedOn, basis: "INFERRED", span: null },
    dateline: findWords(text, draft.dateline),
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: [],
    })),
    mentions: mentions.sort((a, b) => a.start - b.start),
    entities: connect(
      entities.map((entity, index) => ({
        ...entity,
        mentionCount: findMentions(
          text,
          draft.entities[index] ?? { name: "", type: "" },
        ).length,
      })),
    ),
    dates: (draft.dates ?? []).map(({ words, value, basis }) => ({
      ...findEvidence(text, paragraphs, words),
      value,
      basis,
    })),
    quotes: connect(quotes),
    deals: connect(deals),
    copies: connect([]),
    disputes: (draft.disputes ?? []).map((dispute) => ({
      kind: dispute.kind,
      claim: findEvidence(text, paragraphs, dispute.claim),
      claimant: findEntity(record, dispute.by),
      response: findEvidence(text, paragraphs, dispute.response),
      respondent: findEntity(record, dispute.from),
    })),
  });
  record.articles.push(article);
  record.quotes.push(...quotes);
  record.deals.push(...deals);
}
