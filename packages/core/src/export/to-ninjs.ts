import type { Analysis } from "../document/analysis.ts";
import type { Deal } from "../document/deal.ts";
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
import type {
  NinjsAssociation,
  NinjsConcept,
  NinjsContent,
  NinjsItem,
} from "./ninjs.ts";

type ConceptList =
  "people" | "organisations" | "places" | "events" | "objects" | "subjects";

/** An entity or a name, and what it has to do with the item. */
interface Related {
  entity: Entity | null;
  name: string;
  rel: string;
}

const LISTS: Readonly<Record<EntityType, ConceptList>> = {
  person: "people",
  organization: "organisations",
  place: "places",
  facility: "places",
  event: "events",
  product: "objects",
  law: "subjects",
  nationality: "subjects",
};

/** Addresses, and what the keeper of the item knows of it. */
export interface NinjsOptions extends ExportOptions {
  version?: string;
  /** When the item was first kept. RFC 3339, with time and zone. */
  firstCreated?: string;
}

/**
 * Writes an analysis as an IPTC ninjs 3.1 item; its quotes and deals are associations.
 *
 * Shape: entities stand by type under `people`, `organisations`, `places`, `events`, `objects` and `subjects`. An association
 * has its words as its body, `rel` `quote` or `deal`, and in the same lists who speaks or who is bound. What is not known is left out.
 * The copy as it was filed is a second body, `asFiled`: read again it gives the same analysis.
 * Units: ninjs takes only full times, so the copy's own dates, never finer than a day, are `descriptions` with the roles `publishedOn` and `filedOn`,
 * and `givenOn` where the day of publication is not from the copy.
 * Errors: never throws.
 * Source: IPTC ninjs 3.1 (`ninjs-schema_3.1.json`).
 *
 * @example
 * toNinjs(analyzeArticle(text), { uri: "https://example.org/a" }).associations[0]?.rel // "quote"
 */
export function toNinjs(analysis: Analysis, options: NinjsOptions): NinjsItem {
  const { article, entities, quotes, deals } = analysis;
  const { headline, byline, publishedOn, dateline } = article;
  const { version, firstCreated, versionCreated } = options;
  const places = dateline?.places ?? [];
  const said = content(options.uri, bodyText(analysis), article.language);
  const mentioned = entities.map((entity) => relate(entity, "mentions"));
  return {
    standard: {
      name: "ninjs",
      version: "3.1",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    },
    ...said,
    bodies: [...said.bodies, { role: "asFiled", ...measure(article.text) }],
    representationType: "full",
    pubStatus: "usable",
    ...(version !== undefined && { version }),
    ...(firstCreated !== undefined && { firstCreated }),
    ...(versionCreated !== undefined && { versionCreated }),
    ...(headline && { headlines: [{ value: headline.text }] }),
    ...(byline.length > 0 && {
      by: byline.map(({ text }) => text).join(", "),
    }),
    ...(places.length > 0 && {
      located: places.map(({ text }) => text).join(", "),
    }),
    ...(dateline?.agency && { infoSources: [{ name: dateline.agency.text }] }),
    ...describe({
      publishedOn: publishedOn?.value,
      filedOn: dateline?.filedOn?.value,
      givenOn: publishedOn?.basis === "given" ? publishedOn.value : undefined,
    }),
    ...groupConcepts(mentioned, options),
    associations: [
      ...quotes.map(quoteWriter(analysis, options)),
      ...deals.map(dealWriter(analysis, options)),
    ],
  };
}

function quoteWriter(
  analysis: Analysis,
  options: ExportOptions,
): (quote: Quote) => NinjsAssociation {
  const findEntity = entityFinder(analysis);
  return ({ id, kind, stance, content: spans, speaker, addressee, about }) => ({
    name: `Quote: ${findEntity(speaker?.entityId)?.name ?? speaker?.text ?? "speaker not named"}`,
    rel: "quote",
    ...content(
      partUri(options, id),
      joinSpans(spans),
      analysis.article.language,
    ),
    ...describe({ kind, stance }),
    ...groupConcepts(
      [
        ...(speaker
          ? [relate(findEntity(speaker.entityId), "speaker", speaker.text)]
          : []),
        ...(addressee
          ? [
              relate(
                findEntity(addressee.entityId),
                "addressee",
                addressee.text,
              ),
            ]
          : []),
        ...about.flatMap((entityId) => {
          const entity = findEntity(entityId);
          return entity ? [relate(entity, "mentions")] : [];
        }),
      ],
      options,
    ),
  });
}

function dealWriter(
  analysis: Analysis,
  options: ExportOptions,
): (deal: Deal) => NinjsAssociation {
  const findEntity = entityFinder(analysis);
  return ({
    id,
    kind,
    status,
    parties,
    signatories,
    value,
    date,
    evidence,
  }) => ({
    name: `Deal: ${parties.map(({ name }) => name).join(" – ") || kind}`,
    rel: "deal",
    ...content(
      partUri(options, id),
      joinSpans(evidence),
      analysis.article.language,
    ),
    ...describe({
      kind,
      status,
      value: value?.text,
      date: date?.value,
    }),
    ...groupConcepts(
      [
        ...parties.map(({ entityId, role, name }) =>
          relate(findEntity(entityId), role, name),
        ),
        ...signatories.map(({ entityId, name }) =>
          relate(findEntity(entityId), "signatory", name),
        ),
      ],
      options,
    ),
  });
}

function relate(entity: Entity | null, rel: string, name = ""): Related {
  return { entity, name: entity?.name ?? name, rel };
}

function content(uri: string, value: string, language: string): NinjsContent {
  return { uri, type: "text", language, bodies: [measure(value)] };
}

function measure(value: string): NinjsContent["bodies"][number] {
  return {
    contentType: "text/plain",
    charCount: Array.from(value).length,
    wordCount: value.match(/\S+/gu)?.length ?? 0,
    value,
  };
}

function describe(
  facts: Readonly<Record<string, string | undefined>>,
): Pick<NinjsContent, "descriptions"> {
  const descriptions = Object.entries(facts).flatMap(([role, value]) =>
    value === undefined ? [] : [{ role, value }],
  );
  return descriptions.length > 0 ? { descriptions } : {};
}

/** Puts each concept in the list of its type; a name that is no entity is a subject. */
function groupConcepts(
  related: readonly Related[],
  options: ExportOptions,
): Pick<NinjsContent, ConceptList> {
  const lists: Partial<Record<ConceptList, NinjsConcept[]>> = {};
  for (const { entity, name, rel } of related) {
    const list = (lists[entity ? LISTS[entity.type] : "subjects"] ??= []);
    list.push({
      name,
      rel,
      ...(entity && { uri: entityUriOf(options, entity.id) }),
    });
  }
  return lists;
}
