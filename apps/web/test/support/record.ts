import {
  composeText,
  findEvidence,
  findMentions,
  findParagraphs,
  findWords,
  slugOf,
  type ArticleDraft,
  type DealDraft,
  type QuoteDraft,
} from "./copy.ts";

// What the fixture server answers with. Plain objects: graphql-js reads fields, and calls those that are functions.
export type Fields = Record<string, unknown>;

export interface FixtureRecord {
  articles: Fields[];
  quotes: Fields[];
  deals: Fields[];
  entities: Fields[];
}

export function connect(all: readonly Fields[]) {
  return ({
    first,
    after,
    last,
    before,
  }: {
    first?: number;
    after?: string;
    last?: number;
    before?: string;
  }): Fields => {
    const endIndex = before === undefined ? all.length : Number(before);
    const startIndex =
      before !== undefined
        ? Math.max(0, endIndex - (last ?? 20))
        : after === undefined
          ? 0
          : Number(after) + 1;
    const nodes = all.slice(
      startIndex,
      before !== undefined ? endIndex : startIndex + (first ?? 20),
    );
    const endCursor = startIndex + nodes.length - 1;
    return {
      nodes,
      edges: nodes.map((node, index) => ({
        cursor: String(startIndex + index),
        node,
        mentionCount: node["mentionCount"],
        highlights: [],
      })),
      totalCount: all.length,
      pageInfo: {
        hasPreviousPage: startIndex > 0,
        hasNextPage: endCursor < all.length - 1,
        startCursor: String(startIndex),
        endCursor: String(endCursor),
      },
    };
  };
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

function composeQuote(
  record: FixtureRecord,
  draft: ArticleDraft,
  quote: QuoteDraft,
  index: number,
  article: Fields,
): Fields {
  const text = composeText(draft);
  const paragraphs = findParagraphs(text, draft);
  const content = quote.words.map((words) => ({
    ...findEvidence(text, paragraphs, words),
    article,
  }));
  const inside = draft.entities.filter(
    (entity) => findMentions(quote.words.join(" "), entity).length > 0,
  );
  return {
    __typename: "Quote",
    id: `quote:${draft.slug}:${index}`,
    kind: quote.kind,
    text: quote.words.join(" … "),
    content,
    verbatim: [],
    stance: quote.stance ?? "ASSERTS",
    confidence: quote.confidence ?? 0.95,
    rule: "quotes/said-after",
    cue:
      quote.cue === null
        ? null
        : { start: 0, end: 0, text: quote.cue, lemma: quote.cue },
    speaker:
      quote.by === null
        ? null
        : {
            start: 0,
            end: 0,
            text: quote.by,
            entity: findEntity(record, quote.by),
          },
    speakerMissing: quote.missing ?? null,
    addressee:
      quote.to === undefined
        ? null
        : {
            start: 0,
            end: 0,
            text: quote.to,
            entity: findEntity(record, quote.to),
          },
    about: inside.map((entity) => findEntity(record, entity.name)),
    article,
  };
}

function composeDeal(
  record: FixtureRecord,
  draft: ArticleDraft,
  deal: DealDraft,
  index: number,
  article: Fields,
): Fields {
  const text = composeText(draft);
  const paragraphs = findParagraphs(text, draft);
  const place = (words: string): Fields => ({
    ...findEvidence(text, paragraphs, words),
  });
  return {
    __typename: "Deal",
    id: `deal:${draft.slug}:${index}`,
    title: deal.title,
    kind: deal.kind,
    status: deal.status,
    confidence: deal.confidence ?? 0.93,
    rule: "deals/signed-with",
    parties: deal.parties.map((party) => ({
      ...party,
      start: 0,
      end: 0,
      text: party.name,
      entity: findEntity(record, party.name),
    })),
    signatories: (deal.signatories ?? []).map((name) => ({
      name,
      start: 0,
      end: 0,
      text: name,
      entity: findEntity(record, name),
    })),
    value:
      deal.value === undefined
        ? null
        : {
            ...place(deal.value.words),
            ...deal.value,
            qualifier: deal.value.qualifier ?? null,
          },
    date:
      deal.date === undefined
        ? null
        : {
            value: deal.date.value,
            basis: deal.date.basis,
            span: place(deal.date.words),
          },
    subject: deal.subject === undefined ? null : place(deal.subject),
    terms: (deal.terms ?? []).map(({ words, negative }) => ({
      ...place(words),
      negative,
    })),
    evidence: [{ ...place(deal.words), article }],
    article,
  };
}

function findEntity(
  record: FixtureRecord,
  name: string,
  type = "PERSON",
  extra: { aliases?: string[]; country?: string } = {},
): Fields {
  const slug = slugOf(name);
  const known = record.entities.find((entity) => entity["slug"] === slug);
  if (known !== undefined) return known;
  const entity: Fields = {
    __typename: "Entity",
    id: `entity-${slug}`,
    slug,
    name,
    type,
    aliases: extra.aliases ?? [],
    country: extra.country ?? null,
    wikidata: null,
    actsFor: null,
    roles: [],
    articleNodes: [],
  };
  record.entities.push(entity);
  return entity;
}

function completeEntity(record: FixtureRecord, entity: Fields): void {
  const isIt = (other: unknown): boolean =>
    (other as Fields | null)?.["entity"] === entity;
  const articles = entity["articleNodes"] as Fields[];
  const by = record.quotes.filter((quote) => isIt(quote["speaker"]));
  const deals = record.deals.filter((deal) =>
    [
      ...(deal["parties"] as Fields[]),
      ...(deal["signatories"] as Fields[]),
    ].some(isIt),
  );
  const others = record.entities.filter(
    (other) =>
      other !== entity &&
      (other["articleNodes"] as Fields[]).some((one) => articles.includes(one)),
  );
  Object.assign(entity, {
    mentionCount: articles.length * 3,
    articleCount: articles.length,
    quoteCount: by.length,
    dealCount: deals.length,
    quotesBy: connect(by),
    quotesTo: connect(
      record.quotes.filter((quote) => isIt(quote["addressee"])),
    ),
    quotesAbout: connect(
      record.quotes.filter((quote) =>
        (quote["about"] as Fields[]).includes(entity),
      ),
    ),
    deals: connect(deals),
    articles: connect(articles),
    coMentions: ({ first }: { first: number }) =>
      others
        .slice(0, first)
        .map((other) => ({ entity: other, articleCount: 1 })),
  });
}
