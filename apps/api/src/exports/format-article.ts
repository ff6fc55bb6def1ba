import {
  toAnnotations,
  toJsonLd,
  toNinjs,
  type NinjsOptions,
} from "@onrecord/core";
import type { StoredAnalysis } from "@onrecord/store";

/** The forms that an article can be had in, by the ending of its address. */
export const ARTICLE_FORMS = [
  "jsonld",
  "ninjs.json",
  "annotations.json",
  "txt",
] as const;

export type ArticleForm = (typeof ARTICLE_FORMS)[number];

/** Where things are. */
export interface Addresses {
  /** Where readers find articles and entities; what identifies them. No slash at its end. */
  publicUrl: string;
  /** Where this server answers. No slash at its end. */
  origin: string;
}

const TYPES: Readonly<Record<ArticleForm, string>> = {
  jsonld: "application/ld+json; charset=utf-8",
  "ninjs.json": "application/json; charset=utf-8",
  "annotations.json":
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  txt: "text/plain; charset=utf-8",
};

/** Writes an article in one of its forms. */
export function formatArticle(
  stored: StoredAnalysis,
  form: ArticleForm,
  { publicUrl, origin }: Addresses,
): { type: string; body: string } {
  const { analysis, slug, entitySlugs } = stored;
  const options: NinjsOptions = {
    uri: `${publicUrl}/articles/${encodeURIComponent(slug)}`,
    entityUri: (id) => {
      const entity = entitySlugs[id];
      return entity === undefined
        ? null
        : `${publicUrl}/entities/${encodeURIComponent(entity)}`;
    },
    version: String(stored.version),
    firstCreated: stored.ingestedAt,
    versionCreated: stored.updatedAt,
  };
  const textUri = `${origin}/articles/${encodeURIComponent(slug)}.txt`;
  const write: Readonly<Record<ArticleForm, () => string>> = {
    jsonld: () => JSON.stringify(toJsonLd(analysis, options)),
    "ninjs.json": () => JSON.stringify(toNinjs(analysis, options)),
    "annotations.json": () =>
      JSON.stringify(toAnnotations(analysis, { ...options, textUri })),
    txt: () => analysis.article.text,
  };
  return { type: TYPES[form], body: write[form]() };
}
