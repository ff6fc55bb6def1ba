import type {
  ArticleRecord,
  DealRecord,
  EntityRecord,
  QuoteRecord,
} from "@onrecord/store";
import type { FieldTree } from "./selection.ts";

// Which fields of a record the resolver of a field of the schema reads, beside its ids and what
// `select-records.ts` asks for by a word of its own. Where a field is not here, the whole record is read.

type Reads<Record> = Readonly<
  Partial<{ [field: string]: readonly (keyof Record & string)[] }>
>;

export const ARTICLE_FIELDS: Reads<ArticleRecord> = {
  id: [],
  headlineSpan: [],
  text: [],
  byline: [],
  paragraphs: [],
  removed: [],
  entities: [],
  mentions: [],
  dates: [],
  money: [],
  disputes: [],
  issues: [],
  slug: ["slug"],
  version: ["version"],
  headline: ["headline"],
  excerpt: ["excerpt"],
  language: ["language"],
  source: ["source"],
  publishedOn: ["publishedOn"],
  filedOn: ["filedOn"],
  agency: ["agency"],
  dateline: ["dateline"],
  ingestedAt: ["updatedAt"],
  quoteCount: ["quoteCount"],
  dealCount: ["dealCount"],
  disputeCount: ["disputeCount"],
  versions: ["version"],
  asOf: ["version"],
  changes: ["version"],
  copies: ["copyGroup"],
  quotes: ["quoteCount"],
  deals: ["dealCount"],
};

export const ENTITY_FIELDS: Reads<EntityRecord> = {
  id: [],
  aliases: [],
  roles: [],
  articles: [],
  quotesBy: [],
  quotesAbout: [],
  quotesTo: [],
  deals: [],
  coMentions: [],
  coMentionTies: [],
  coverage: [],
  slug: ["slug"],
  name: ["name"],
  type: ["type"],
  country: ["country"],
  wikidata: ["wikidata"],
  actsFor: ["actsForId"],
  articleCount: ["articleCount"],
  mentionCount: ["mentionCount"],
  quoteCount: ["quoteCount"],
  dealCount: ["dealCount"],
};

export const QUOTE_FIELDS: Reads<QuoteRecord> = {
  id: [],
  article: [],
  because: ["rule"],
  kind: ["kind"],
  text: ["text"],
  content: ["content"],
  verbatim: ["verbatim"],
  cue: ["cue"],
  speaker: ["speaker"],
  speakerMissing: ["speakerMissing"],
  addressee: ["addressee"],
  about: ["aboutIds"],
  stance: ["stance"],
  confidence: ["confidence"],
  rule: ["rule"],
};

export const DEAL_FIELDS: Reads<DealRecord> = {
  id: [],
  article: [],
  sameParties: [],
  because: ["rule"],
  title: ["title"],
  kind: ["kind"],
  status: ["status"],
  parties: ["parties"],
  signatories: ["signatories"],
  value: ["value"],
  date: ["date"],
  subject: ["subject"],
  terms: ["terms"],
  evidence: ["evidence"],
  confidence: ["confidence"],
  rule: ["rule"],
};

/** The fields of a record that what is asked for reads; nothing is said where that is not known. */
export function chooseFields<Record>(
  tree: FieldTree,
  reads: Reads<Record>,
): { fields?: (keyof Record & string)[] } {
  const chosen = new Set<keyof Record & string>();
  for (const name of tree.keys()) {
    const read = reads[name];
    if (read === undefined) return {};
    for (const field of read) chosen.add(field);
  }
  return { fields: [...chosen].sort() };
}
