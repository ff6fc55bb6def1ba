import type { Analysis } from "../document/analysis.ts";
import type { Entity, EntityType } from "../document/entity.ts";
import type { Quote } from "../document/quote.ts";
import {
  bodyText,
  entityFinder,
  entityUriOf,
  joinSpans,
  partUri,
  type ExportOptions,
} from "./export-options.ts";

/** The type that schema.org has for a thing; `Thing` where it has none. */
const THING_TYPES: Readonly<Record<EntityType, JsonLdThing["@type"]>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  facility: "Place",
  nationality: "Thing",
  product: "Product",
  event: "Event",
  law: "Legislation",
};

/** An entity in schema.org's terms. */
export interface JsonLdThing {
  "@type":
    | "Person"
    | "Organization"
    | "Place"
    | "Product"
    | "Event"
    | "Legislation"
    | "Thing";
  "@id"?: string;
  name: string;
  alternateName?: string[];
  /** Posts held now, of a person. */
  jobTitle?: string[];
  /** Of a place. ISO 3166-1 alpha-2. */
  address?: { "@type": "PostalAddress"; addressCountry: string };
  sameAs?: string;
}

/** A quote in schema.org's terms. */
export interface JsonLdQuotation {
  "@type": "Quotation";
  "@id": string;
  text: string;
  /** The entity that speaks, else the words that the copy has for it; left out where nobody is named. */
  creator?: { "@id": string } | { "@type": "Thing"; name: string };
  /** Entities inside the quote. */
  mentions?: { "@id": string }[];
}

/** An article in schema.org's terms. */
export interface JsonLdArticle {
  "@context": "https://schema.org";
  "@type": "NewsArticle";
  "@id": string;
  url: string;
  inLanguage: string;
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  dateline?: string;
  /** Who is named as such; else the agency that filed it. */
  author?: JsonLdThing[];
  sourceOrganization?: JsonLdThing;
  locationCreated?: JsonLdThing[];
  articleBody: string;
  mentions: JsonLdThing[];
  hasPart: JsonLdQuotation[];
}

/**
 * Writes an analysis as schema.org JSON-LD: a `NewsArticle`, the things it mentions and the quotations in it.
 *
 * Shape: entities stand once, under `mentions`; quotations name them by `@id`. What is not known is left out, not null.
 * Deals are not in it: schema.org has no word for them that says as much.
 * Units: `datePublished` is ISO 8601 and only there where the date is a year, a month or a day.
 * Errors: never throws.
 * Source: https://schema.org/NewsArticle and https://schema.org/Quotation.
 *
 * @example
 * toJsonLd(analyzeArticle(text), { uri: "https://example.org/a" }).hasPart[0]?.text
 */
export function toJsonLd(
  analysis: Analysis,
  options: ExportOptions,
): JsonLdArticle {
  const { article, entities, quotes } = analysis;
  const { headline, byline, publishedOn, dateline } = article;
  const date = publishedOn?.value ?? "";
  const places = dateline?.places ?? [];
  const agency =
    dateline?.agency && named("Organization", dateline.agency.text);
  const authors = byline.map(({ text }) => named("Person", text));
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": options.uri,
    url: options.uri,
    inLanguage: article.language,
    ...(headline && { headline: headline.text }),
    ...(/^\d{4}(?:-\d\d){0,2}$/u.test(date) && { datePublished: date }),
    ...(options.versionCreated && { dateModified: options.versionCreated }),
    ...(dateline && { dateline: dateline.text }),
    ...(authors.length > 0 && { author: authors }),
    ...(agency && {
      ...(authors.length === 0 && { author: [agency] }),
      sourceOrganization: agency,
    }),
    ...(places.length > 0 && {
      locationCreated: places.map(({ text }) => named("Place", text)),
    }),
    articleBody: bodyText(analysis),
    mentions: entities.map((entity) => toThing(entity, options)),
    hasPart: quotes.map(quotationMaker(analysis, options)),
  };
}

function named(type: JsonLdThing["@type"], name: string): JsonLdThing {
  return { "@type": type, name };
}

function toThing(entity: Entity, options: ExportOptions): JsonLdThing {
  const type = THING_TYPES[entity.type];
  const titles = entity.roles
    .filter(({ former }) => !former)
    .map(({ title }) => title);
  return {
    ...named(type, entity.name),
    "@id": entityUriOf(options, entity.id),
    ...(entity.aliases.length > 0 && { alternateName: [...entity.aliases] }),
    ...(type === "Person" &&
      titles.length > 0 && { jobTitle: [...new Set(titles)] }),
    ...(type === "Place" &&
      entity.country !== null && {
        address: { "@type": "PostalAddress", addressCountry: entity.country },
      }),
    ...(entity.wikidata !== null && {
      sameAs: `http://www.wikidata.org/entity/${entity.wikidata}`,
    }),
  };
}

function quotationMaker(
  analysis: Analysis,
  options: ExportOptions,
): (quote: Quote) => JsonLdQuotation {
  const findEntity = entityFinder(analysis);
  const refer = (id: string) => ({ "@id": entityUriOf(options, id) });
  return ({ id, content, speaker, about }) => {
    const known = findEntity(speaker?.entityId);
    const mentioned = about.filter((entity) => findEntity(entity) !== null);
    return {
      "@type": "Quotation",
      "@id": partUri(options, id),
      text: joinSpans(content),
      ...(known !== null && { creator: refer(known.id) }),
      ...(known === null &&
        speaker !== null && {
          creator: { "@type": "Thing", name: speaker.text },
        }),
      ...(mentioned.length > 0 && { mentions: mentioned.map(refer) }),
    };
  };
}
