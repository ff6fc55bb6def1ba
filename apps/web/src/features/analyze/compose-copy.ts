import { describeRule, type Analysis } from "@onrecord/core";
import type {
  ArticleCopyFragment,
  ArticleDealFragment,
  ArticleQuoteFragment,
  EntityNameFragment,
  MoneyQualifier,
} from "../../gql/graphql.ts";
import { DEAL_KINDS } from "../deal/deal-words.ts";

type ArticleEntity = ArticleCopyFragment["entities"]["edges"][number];
type FindName = (id: string | null | undefined) => EntityNameFragment | null;

/**
 * An analysis as the API would give the article, so that one set of components shows both. Ids of the
 * analysis stand in the place of slugs.
 */
export function composeCopy(analysis: Analysis): ArticleCopyFragment {
  const { article } = analysis;
  const { dateline } = article;
  const findName = nameFinder(analysis);
  const refer = (id: string | null) => {
    const entity = findName(id);
    return entity && { slug: entity.slug, name: entity.name };
  };
  return {
    slug: "copy",
    text: article.text,
    language: article.language,
    headline: article.headline?.text ?? "Copy without a headline",
    agency: dateline?.agency?.text ?? null,
    publishedOn: toApi(article.publishedOn),
    filedOn: toApi(dateline?.filedOn ?? null),
    version: 1,
    // It is on no record, so it has no versions, and none to compare with.
    versions: [],
    copies: { totalCount: 0, totalCountIsCapped: false, edges: [] },
    source: null,
    ingestedAt: "",
    byline: article.byline,
    dateline,
    paragraphs: article.paragraphs,
    removed: article.removed.map(({ text, reason }) => ({
      text,
      reason: toCode(reason),
    })),
    issues: analysis.issues,
    mentions: analysis.mentions.flatMap(({ entityId, actsFor, form, ...at }) =>
      findName(entityId) === null
        ? []
        : [
            {
              ...at,
              form: toCode(form),
              entity: { slug: entityId },
              actsFor: refer(actsFor),
            },
          ],
    ),
    entities: { edges: analysis.entities.map(entityMaker(analysis, refer)) },
    dates: analysis.dates.map((date) => ({
      ...date,
      basis: toCode(date.basis),
    })),
    quotes: {
      totalCount: analysis.quotes.length,
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      },
      nodes: analysis.quotes.map((quote) => composeQuote(quote, findName)),
    },
    deals: { nodes: analysis.deals.map((deal) => composeDeal(deal, findName)) },
    disputes: analysis.disputes.map((dispute) => ({
      ...dispute,
      kind: toCode(dispute.kind),
      claimant: findName(dispute.claimant),
      respondent: findName(dispute.respondent),
    })),
  };
}

function composeQuote(
  quote: Analysis["quotes"][number],
  findName: FindName,
): ArticleQuoteFragment {
  const { id, content, confidence, cue, speaker, addressee } = quote;
  return {
    id,
    content,
    confidence,
    cue,
    kind: toCode(quote.kind),
    stance: toCode(quote.stance),
    text: content.map(({ text }) => text).join(" … "),
    because: describeRule(quote.rule),
    speakerMissing: quote.speakerMissing && toCode(quote.speakerMissing),
    speaker: speaker && {
      text: speaker.text,
      entity: findName(speaker.entityId),
    },
    addressee: addressee && {
      text: addressee.text,
      entity: findName(addressee.entityId),
    },
    about: quote.about.flatMap((about) => findName(about) ?? []),
  };
}

function composeDeal(
  deal: Analysis["deals"][number],
  findName: FindName,
): ArticleDealFragment {
  const { id, confidence, subject, terms, evidence, value, date } = deal;
  const kind = toCode(deal.kind);
  const sides = deal.parties.map(({ name }) => name).join(" – ");
  return {
    id,
    confidence,
    subject,
    terms,
    evidence,
    kind,
    title: `${sides}: ${DEAL_KINDS[kind]}`,
    status: toCode(deal.status),
    because: describeRule(deal.rule),
    parties: deal.parties.map(({ name, role, entityId }) => ({
      name,
      role: toCode(role),
      entity: findName(entityId),
    })),
    signatories: deal.signatories.map(({ name, entityId }) => ({
      name,
      entity: findName(entityId),
    })),
    value: value && {
      ...value,
      // The model leaves the word open; the reader of money gives only these.
      qualifier:
        value.qualifier === null
          ? null
          : (toCode(value.qualifier) as MoneyQualifier),
    },
    date: date && { value: date.value, basis: toCode(date.basis), span: date },
  };
}

function entityMaker(
  { mentions }: Analysis,
  refer: (id: string | null) => { slug: string; name: string } | null,
): (entity: Analysis["entities"][number]) => ArticleEntity {
  const counts = new Map<string, number>();
  for (const { entityId } of mentions)
    counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  return ({ id, name, type, country, actsFor, roles }) => ({
    mentionCount: counts.get(id) ?? 0,
    node: {
      slug: id,
      name,
      type: toCode(type),
      country,
      actsFor: refer(actsFor),
      roles: roles.map(({ title, organization, basis, former }) => ({
        title,
        organization,
        basis: toCode(basis),
        former,
        evidence: { text: title },
      })),
    },
  });
}

function nameFinder({ entities }: Analysis): FindName {
  const names = new Map(
    entities.map(({ id, name, type }): [string, EntityNameFragment] => [
      id,
      { slug: id, name, type: toCode(type) },
    ]),
  );
  return (id) => (id == null ? null : (names.get(id) ?? null));
}

function toApi(date: Analysis["article"]["publishedOn"]) {
  return date && { value: date.value, basis: toCode(date.basis) };
}

type Code<Word extends string> = Word extends `${infer Head} ${infer Tail}`
  ? `${Uppercase<Head>}_${Code<Tail>}`
  : Uppercase<Word>;

/** "joint_venture" and "more than" as GraphQL's enums have them. */
function toCode<Word extends string>(word: Word): Code<Word> {
  return word.toUpperCase().replaceAll(" ", "_") as Code<Word>;
}
