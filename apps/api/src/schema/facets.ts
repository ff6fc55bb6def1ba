import type { FacetName, SearchFacets } from "@onrecord/store";
import { ArticleTypeEnum } from "./article-type.ts";
import { builder } from "./builder.ts";
import { EntityRef } from "./refs.ts";
import type { FieldTree } from "./selection.ts";

const COUNT_DESCRIPTION = "How many of the articles found.";

const AgencyFacetRef = builder
  .objectRef<SearchFacets["agencies"][number]>("AgencyFacet")
  .implement({
    description: "An agency among the articles that a search finds.",
    fields: (t) => ({
      agency: t.exposeString("agency", {
        description: "As most datelines print it; a filter takes any case.",
      }),
      articleCount: t.exposeInt("articleCount", {
        description: COUNT_DESCRIPTION,
      }),
    }),
  });

const ArticleTypeFacetRef = builder
  .objectRef<SearchFacets["types"][number]>("ArticleTypeFacet")
  .implement({
    description: "A type among the articles that a search finds.",
    fields: (t) => ({
      type: t.expose("type", {
        type: ArticleTypeEnum,
        description: "What they hold.",
      }),
      articleCount: t.exposeInt("articleCount", {
        description: COUNT_DESCRIPTION,
      }),
    }),
  });

const YearFacetRef = builder
  .objectRef<SearchFacets["years"][number]>("YearFacet")
  .implement({
    description: "A year among the articles that a search finds.",
    fields: (t) => ({
      year: t.expose("year", {
        type: "Date",
        description:
          "For `publishedFrom` and `publishedTo` of a filter alike: `2025`.",
      }),
      articleCount: t.exposeInt("articleCount", {
        description: COUNT_DESCRIPTION,
      }),
    }),
  });

const SpeakerFacetRef = builder
  .objectRef<SearchFacets["speakers"][number]>("SpeakerFacet")
  .implement({
    description: "A speaker in the articles that a search finds.",
    fields: (t) => ({
      speaker: t.expose("speaker", {
        type: EntityRef,
        description: "Who is quoted.",
      }),
      articleCount: t.exposeInt("articleCount", {
        description: COUNT_DESCRIPTION,
      }),
    }),
  });

export const SearchFacetsRef = builder
  .objectRef<SearchFacets>("SearchFacets")
  .implement({
    description:
      "How the articles that a search finds divide. What an article does not say is in no facet.",
    fields: (t) => ({
      agencies: t.expose("agencies", {
        type: [AgencyFacetRef],
        description: "The agencies, the most frequent first.",
      }),
      types: t.expose("types", {
        type: [ArticleTypeFacetRef],
        description: "What they hold; an article may be of several types.",
      }),
      years: t.expose("years", {
        type: [YearFacetRef],
        description: "The years of publication, the newest first.",
      }),
      speakers: t.expose("speakers", {
        type: [SpeakerFacetRef],
        description:
          "Who is quoted, in the most articles first; only who is known across articles.",
      }),
      articleCount: t.exposeInt("articleCount", {
        description:
          "How many articles were counted: all that fit, or the newest 2,000.",
      }),
      isCapped: t.exposeBoolean("isCapped", {
        description: "Whether more fit than were counted.",
      }),
    }),
  });

/** The facets of a search that can find nothing. */
export const NO_FACETS: SearchFacets = {
  articleCount: 0,
  isCapped: false,
  agencies: [],
  types: [],
  years: [],
  speakers: [],
};

const FACET_NAMES: readonly FacetName[] = [
  "agencies",
  "types",
  "years",
  "speakers",
];

/** The facets that a query asks for: the others are not counted. */
export function facetsIn(tree: FieldTree): FacetName[] {
  return FACET_NAMES.filter((name) => tree.has(name));
}
