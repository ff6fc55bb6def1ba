import type { Analysis } from "../document/analysis.ts";
import type { Deal } from "../document/deal.ts";
import type { Quote } from "../document/quote.ts";
import type { TextSpan } from "../document/span.ts";
import { codePointCounter, textAfter, textBefore } from "./code-points.ts";
import {
  entityFinder,
  entityUriOf,
  partUri,
  type ExportOptions,
} from "./export-options.ts";
import type {
  Annotation,
  AnnotationBody,
  AnnotationCollection,
  AnnotationTarget,
} from "./web-annotation.ts";

/** Enough to find the words again in a copy of the text that has changed a little. */
const AROUND = 32;

/** Addresses, and where the annotated text itself is. */
export interface AnnotationOptions extends ExportOptions {
  /** The address that gives `article.text` as plain text; the article's own where it is left out. */
  textUri?: string;
}

/**
 * Writes quotes, deals and entity mentions as W3C Web Annotations of the text.
 *
 * Shape: one `AnnotationCollection` with one page; first the quotes, then the deals, then the mentions, each in the order
 * of the analysis. A quote in several pieces has several targets; a deal's targets are its evidence.
 * Units: positions count Unicode code points, as the standard has it, not the UTF-16 code units of `Span`.
 * Errors: never throws; an entity id that is not in the analysis is left out.
 * Source: W3C Recommendation "Web Annotation Data Model", 23 February 2017.
 *
 * @example
 * toAnnotations(analyzeArticle(text), { uri: "https://example.org/a" }).first.items[0]?.target[0]?.selector[0].start
 */
export function toAnnotations(
  analysis: Analysis,
  options: AnnotationOptions,
): AnnotationCollection {
  const { quotes, deals, mentions, article } = analysis;
  const findEntity = entityFinder(analysis);
  const toTarget = targetMaker(article.text, options.textUri ?? options.uri);
  const identify = (ids: readonly (string | null | undefined)[]) =>
    [...new Set(ids.filter((id) => findEntity(id) !== null))].map(
      (id): AnnotationBody => ({
        type: "SpecificResource",
        purpose: "identifying",
        source: entityUriOf(options, id ?? ""),
      }),
    );

  const fromQuote = (quote: Quote): Annotation => ({
    id: partUri(options, quote.id),
    type: "Annotation",
    motivation: "describing",
    body: [
      ...tags("quote", quote.kind, quote.stance),
      ...(quote.speaker ? [describe(quote.speaker.text)] : []),
      ...identify([quote.speaker?.entityId]),
    ],
    target: quote.content.map(toTarget),
  });
  const fromDeal = (deal: Deal): Annotation => ({
    id: partUri(options, deal.id),
    type: "Annotation",
    motivation: "describing",
    body: [
      ...tags("deal", deal.kind, deal.status),
      ...deal.parties.map(({ name, role }) => describe(`${role}: ${name}`)),
      ...identify(deal.parties.map(({ entityId }) => entityId)),
    ],
    target: deal.evidence.map(toTarget),
  });
  const fromMention = (
    mention: Analysis["mentions"][number],
    at: number,
  ): Annotation => {
    const entity = findEntity(mention.entityId);
    return {
      id: partUri(options, `mention-${at + 1}`),
      type: "Annotation",
      motivation: "identifying",
      body: [
        ...(entity ? [...tags(entity.type), describe(entity.name)] : []),
        ...identify([mention.entityId]),
      ],
      target: [toTarget(mention)],
    };
  };

  const items = [
    ...quotes.map(fromQuote),
    ...deals.map(fromDeal),
    ...mentions.map(fromMention),
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: partUri(options, "annotations"),
    type: "AnnotationCollection",
    label: article.headline?.text ?? options.uri,
    total: items.length,
    first: {
      id: partUri(options, "annotations-1"),
      type: "AnnotationPage",
      startIndex: 0,
      items,
    },
  };
}

function tags(...values: string[]): AnnotationBody[] {
  return values.map((value) => ({
    type: "TextualBody",
    purpose: "tagging",
    format: "text/plain",
    value,
  }));
}

function describe(value: string): AnnotationBody {
  return {
    type: "TextualBody",
    purpose: "describing",
    format: "text/plain",
    value,
  };
}

function targetMaker(
  text: string,
  source: string,
): (span: TextSpan) => AnnotationTarget {
  const toCodePoints = codePointCounter(text);
  return ({ start, end, text: exact }) => ({
    type: "SpecificResource",
    source,
    selector: [
      {
        type: "TextPositionSelector",
        start: toCodePoints(start),
        end: toCodePoints(end),
      },
      {
        type: "TextQuoteSelector",
        exact,
        prefix: textBefore(text, start, AROUND),
        suffix: textAfter(text, end, AROUND),
      },
    ],
  });
}
