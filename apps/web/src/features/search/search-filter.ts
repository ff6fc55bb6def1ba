import type {
  ArticleFilter,
  ArticleType,
  DealFilter,
  QuoteFilter,
  SearchFilter,
} from "../../gql/graphql.ts";
import {
  readChoice,
  readParameter,
  type SearchParameters,
} from "../../lib/parameters.ts";

/** What the articles found may hold, in words. */
export const ARTICLE_TYPES: Record<ArticleType, string> = {
  QUOTES: "with quotes",
  DEALS: "with deals",
  DISPUTES: "with disputes",
};

const TYPES = Object.keys(ARTICLE_TYPES) as ArticleType[];

/** What a search is narrowed by, as its address holds it. */
export interface SearchNarrowing {
  agency: string | null;
  type: ArticleType | null;
  year: string | null;
  speaker: string | null;
}

/** Reads it from the address. What makes no sense counts as left open. */
export function readNarrowing(parameters: SearchParameters): SearchNarrowing {
  const year = readParameter(parameters, "year");
  return {
    agency: readParameter(parameters, "agency"),
    type: readChoice(parameters, "type", TYPES),
    year: year !== null && /^\d{4}$/u.test(year) ? year : null,
    speaker: readParameter(parameters, "speaker"),
  };
}

export function isNarrowed(narrowing: SearchNarrowing): boolean {
  return Object.values(narrowing).some((value) => value !== null);
}

/** What narrows a feed of articles: the words and the narrowing of a search, or an entity that they name. */
export function toArticleFilter(parameters: SearchParameters): ArticleFilter {
  return {
    ...toFilters(readNarrowing(parameters)).filter,
    query: readParameter(parameters, "q"),
    entity: readParameter(parameters, "entity"),
  };
}

/** The same as the API takes it, for each of the lists: deals have no speaker, quotes no type. */
export function toFilters({ agency, type, year, speaker }: SearchNarrowing): {
  filter: SearchFilter;
  quoteFilter: QuoteFilter;
  dealFilter: DealFilter;
} {
  return {
    filter: {
      agency,
      type,
      speaker,
      publishedFrom: year,
      publishedTo: year,
    },
    quoteFilter: { agency, speaker, from: year, to: year },
    dealFilter: { agency, from: year, to: year },
  };
}
