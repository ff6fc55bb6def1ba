import {
  analyzeArticle,
  toAnnotations,
  toJsonLd,
  toNinjs,
  type Analysis,
} from "@onrecord/core";
import { renderToStaticMarkup } from "react-dom/server";
import { addresses } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { ArticleEdition } from "../article/ArticleView.tsx";
import { composeCopy } from "./compose-copy.ts";
import type { CopyToRead, Reading } from "./reading.ts";

/** Copy that is on no server has no address; this one names it in its exports. */
const URI = "urn:onrecord:your-copy";

/**
 * Reads a piece of copy and draws it as the page of an article is drawn, by the same components. Runs
 * where nothing is on record: it makes `addresses` lead to places on the very page.
 */
export function readCopy({ ticket, text, publishedOn }: CopyToRead): Reading {
  const analysis = analyzeArticle(text, { publishedOn });
  leadWithin(analysis);
  return {
    ticket,
    markup: renderToStaticMarkup(
      <ArticleEdition article={composeCopy(analysis)} headingLevel={2} />,
    ),
    tally: describe(analysis),
    forms: {
      analysis: format(analysis),
      jsonld: format(toJsonLd(analysis, { uri: URI })),
      ninjs: format(toNinjs(analysis, { uri: URI })),
      annotations: format(toAnnotations(analysis, { uri: URI })),
    },
  };
}

function leadWithin({ quotes, deals }: Analysis): void {
  const starts = new Map([
    ...quotes.map(({ id, content }) => [id, content[0]?.start] as const),
    ...deals.map(({ id, evidence }) => [id, evidence[0]?.start] as const),
  ]);
  Object.assign(addresses, {
    entity: (id: string) => `#who-${id}`,
    quote: (id: string) => `#s${starts.get(id) ?? 0}`,
    deal: (id: string) => `#s${starts.get(id) ?? 0}`,
  } satisfies Partial<typeof addresses>);
}

function describe({ quotes, deals, disputes, entities }: Analysis): string {
  return [
    formatCount(quotes.length, "quote"),
    formatCount(deals.length, "deal"),
    formatCount(disputes.length, "dispute"),
    formatCount(entities.length, "name"),
  ].join(", ");
}

function format(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
