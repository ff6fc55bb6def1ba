import type {
  ArticleRecord,
  DealRecord,
  EntityRecord,
  QuoteRecord,
} from "@onrecord/store";
import type { FieldTree } from "./selection.ts";

// Which fields of a record the resolver of a field of the schema reads. A field that is not here
// reads nothing of the record but its ids, or what `select-records.ts` asks for by a word of its own.

type Reads<Record> = Readonly<
  Partial<{ [field: string]: readonly (keyof Record & string)[] }>
>;

export const ARTICLE_FIELDS: Reads<ArticleRecord> = {
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
  quotes: ["quoteCount"],
  deals: ["dealCount"],
};

export const ENTITY_FIELDS: Reads<EntityRecord> = {
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

/** The fields of a record that what is asked for reads. */
export function chooseFields<Record>(
  tree: FieldTree,
  reads: Reads<Record>,
): (keyof Record & string)[] {
  const chosen = new Set<keyof Record & string>();
  for (const name of tree.keys())
    for (const field of reads[name] ?? []) chosen.add(field);
  return [...chosen].sort();
}
