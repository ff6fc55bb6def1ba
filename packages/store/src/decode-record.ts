import type { Analysis } from "@onrecord/core";
import { decodeNestedPage, type RawPage } from "./nested-page.ts";
import {
  ARTICLE_ENTITY_ORDER,
  DEAL_POSITION_ORDER,
  QUOTE_POSITION_ORDER,
} from "./projection.ts";
import type {
  ArticleBody,
  ArticleEntityRecord,
  ArticleRecord,
  ArticleVersionRecord,
  AttributionRecord,
  DealRecord,
  DisputeRecord,
  EntityRecord,
  Evidence,
  PartyRecord,
  QuoteRecord,
  SignatoryRecord,
} from "./records.ts";

// Reads the JSON that `projection.ts` has the database build. Its shape is ours on both sides, so it
// is trusted here, in this one file.

interface RawBody {
  text: string;
  analysis: Analysis;
  entityIds: Record<string, number>;
  disputes: {
    kind: DisputeRecord["kind"];
    claimantId: number | null;
    respondentId: number | null;
    detail: { claim: Evidence; response: Evidence };
  }[];
}

type RawArticle = Omit<
  ArticleRecord,
  "body" | "versions" | "entities" | "quotes" | "deals"
> & {
  body?: RawBody;
  versions?: ArticleVersionRecord[];
  entities?: RawPage;
  quotes?: RawPage;
  deals?: RawPage;
};

type RawQuote = Omit<
  QuoteRecord,
  | "content"
  | "verbatim"
  | "cue"
  | "speaker"
  | "speakerMissing"
  | "addressee"
  | "article"
> & {
  speakerId: number | null;
  addresseeId: number | null;
  speaker?: EntityRecord | null;
  addressee?: EntityRecord | null;
  detail?: Pick<
    QuoteRecord,
    "content" | "verbatim" | "cue" | "speakerMissing"
  > & {
    speaker: Pick<AttributionRecord, "start" | "end" | "text"> | null;
    addressee: Pick<AttributionRecord, "start" | "end" | "text"> | null;
  };
  article?: RawArticle;
};

type RawDeal = Pick<
  DealRecord,
  | "id"
  | "articleId"
  | "key"
  | "kind"
  | "status"
  | "title"
  | "confidence"
  | "rule"
> & {
  detail?: Pick<
    DealRecord,
    "value" | "date" | "subject" | "terms" | "evidence"
  >;
  people?: (PartyRecord & { isSignatory: boolean })[];
  article?: RawArticle;
};

export function decodeEntity(node: unknown): EntityRecord {
  return node as EntityRecord;
}

export function decodeArticleEntity(node: unknown): ArticleEntityRecord {
  return node as ArticleEntityRecord;
}

export function decodeArticle(node: unknown): ArticleRecord {
  const { body, entities, quotes, deals, ...plain } = node as RawArticle;
  if (!(body || entities || quotes || deals)) return plain;
  return {
    ...plain,
    ...(body && { body: decodeBody(body) }),
    ...(entities && {
      entities: decodeNestedPage(
        entities,
        ARTICLE_ENTITY_ORDER,
        decodeArticleEntity,
      ),
    }),
    ...(quotes && {
      quotes: decodeNestedPage(quotes, QUOTE_POSITION_ORDER, decodeQuote),
    }),
    ...(deals && {
      deals: decodeNestedPage(deals, DEAL_POSITION_ORDER, decodeDeal),
    }),
  };
}

export function decodeQuote(node: unknown): QuoteRecord {
  // What was not asked for is not there: see `FieldChoice`.
  const { detail, ...quote } = node as RawQuote;
  const { speakerId, addresseeId, speaker, addressee, article, ...plain } =
    quote;
  const read = {
    ...plain,
    ...(article && { article: decodeArticle(article) }),
  } as QuoteRecord;
  if (!detail) return read;
  return {
    ...read,
    content: detail.content,
    verbatim: detail.verbatim,
    cue: detail.cue,
    speakerMissing: detail.speakerMissing,
    speaker: attribution(detail.speaker, speakerId, speaker),
    addressee: attribution(detail.addressee, addresseeId, addressee),
  };
}

export function decodeDeal(node: unknown): DealRecord {
  const { detail, people = [], article, ...plain } = node as RawDeal;
  const parties: PartyRecord[] = [];
  const signatories: SignatoryRecord[] = [];
  for (const { isSignatory, role, ...person } of people)
    if (isSignatory) signatories.push(person);
    else parties.push({ ...person, role });
  return {
    ...plain,
    ...(detail as NonNullable<RawDeal["detail"]>),
    parties,
    signatories,
    ...(article && { article: decodeArticle(article) }),
  };
}

function attribution(
  span: Pick<AttributionRecord, "start" | "end" | "text"> | null,
  entityId: number | null,
  entity: EntityRecord | null | undefined,
): AttributionRecord | null {
  return span && { ...span, entityId, ...(entity !== undefined && { entity }) };
}

function decodeBody({
  text,
  analysis,
  entityIds,
  disputes,
}: RawBody): ArticleBody {
  const { article, mentions, dates, money, issues } = analysis;
  const idOf = (localId: string | null) =>
    localId === null ? null : (entityIds[localId] ?? null);
  return {
    text,
    headline: article.headline,
    byline: article.byline,
    paragraphs: article.paragraphs,
    sentences: article.sentences,
    removed: article.removed,
    mentions: mentions.flatMap(({ entityId, actsFor, form, ...span }) => {
      const id = idOf(entityId);
      return id === null
        ? []
        : [{ ...span, form, entityId: id, actsForId: idOf(actsFor) }];
    }),
    dates,
    money,
    issues,
    disputes: disputes.map(({ detail, ...plain }) => ({ ...plain, ...detail })),
  };
}
