import type { QuoteKind, Stance } from "@onrecord/core";
import { listQuotes, type QuoteRecord } from "@onrecord/store";
import { encodeGlobalId } from "../schema/global-id.ts";
import { findIds } from "../schema/slugs.ts";
import {
  ARTICLE_CHOICE,
  ARTICLE_COLUMNS,
  toArticleCells,
  toArticleObject,
} from "./article-part.ts";
import { parseWord } from "./parse-word.ts";
import { PAGE_SIZE, type ListExport } from "./list-export.ts";

const NAMED = { fields: ["name", "slug"] } as const;

/** All quotes, the newest article's first. */
export const quoteList: ListExport<QuoteRecord> = {
  parameters: [
    "from",
    "to",
    "agency",
    "kind",
    "stance",
    "speaker",
    "about",
    "addressee",
    "article",
  ],
  loadPage: async (db, filter, after) => {
    const { from = null, to = null, agency = null } = filter;
    const { speaker, about, addressee, article } = filter;
    const words = {
      kind: parseWord("QuoteKind", "kind", filter["kind"]) as QuoteKind | null,
      stance: parseWord("Stance", "stance", filter["stance"]) as Stance | null,
    };
    const ids = await findIds(
      db,
      { speakerId: speaker, aboutId: about, addresseeId: addressee },
      article,
    );
    if (ids === null) return null;
    return listQuotes(db, {
      first: PAGE_SIZE,
      after,
      filter: { from, to, agency, ...words, ...ids },
      select: {
        speaker: NAMED,
        addressee: NAMED,
        about: NAMED,
        article: ARTICLE_CHOICE,
      },
    });
  },
  columns: [
    "id",
    "kind",
    "stance",
    "text",
    "speaker_words",
    "speaker",
    "speaker_slug",
    "speaker_missing",
    "addressee",
    "about",
    ...ARTICLE_COLUMNS,
    "start",
    "end",
    "confidence",
    "rule",
  ],
  toCells: (quote) => [
    encodeGlobalId("Quote", String(quote.id)),
    quote.kind,
    quote.stance,
    quote.text,
    quote.speaker?.text ?? null,
    quote.speaker?.entity?.name ?? null,
    quote.speaker?.entity?.slug ?? null,
    quote.speakerMissing,
    quote.addressee?.entity?.name ?? quote.addressee?.text ?? null,
    (quote.about ?? []).map(({ name }) => name).join("; "),
    ...toArticleCells(quote.article),
    quote.content[0]?.start ?? null,
    quote.content.at(-1)?.end ?? null,
    quote.confidence,
    quote.rule,
  ],
  toObject: (quote) => ({
    id: encodeGlobalId("Quote", String(quote.id)),
    kind: quote.kind,
    stance: quote.stance,
    text: quote.text,
    content: quote.content.map(({ start, end, text }) => ({
      start,
      end,
      text,
    })),
    speaker: toAttribution(quote.speaker),
    speakerMissing: quote.speakerMissing,
    addressee: toAttribution(quote.addressee),
    about: (quote.about ?? []).map(({ name, slug }) => ({ name, slug })),
    article: toArticleObject(quote.article),
    confidence: quote.confidence,
    rule: quote.rule,
  }),
};

function toAttribution(attribution: QuoteRecord["speaker"]) {
  if (attribution === null) return null;
  const { start, end, text, entity } = attribution;
  return {
    start,
    end,
    text,
    name: entity?.name ?? null,
    slug: entity?.slug ?? null,
  };
}
