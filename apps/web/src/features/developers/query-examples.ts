/** A question that a newcomer might ask, as the explorer offers it. */
export interface QueryExample {
  id: string;
  title: string;
  /** What is worth seeing in it. */
  words: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
}

/** Each is asked of the seeded record by a test; none may fail or come back empty. */
export const QUERY_EXAMPLES: readonly QueryExample[] = [
  {
    id: "denials",
    title: "Who denied what",
    words: "The newest denials, each with the sentence that proves it.",
    query: `{
  quotes(first: 3, filter: { stance: DENIES }) {
    totalCount
    nodes {
      text
      speaker { text entity { name slug } }
      content { start end sentence }
      article { headline slug }
    }
  }
}`,
  },
  {
    id: "person",
    title: "All that is on record of a name",
    words:
      "A slug comes from an address of this site, or from a search. What is not on record is a type, not a failure.",
    query: `query Person($slug: String!) {
  entity(slug: $slug) {
    ... on Entity {
      name
      roles { title organization from to }
      quotesBy(first: 5) {
        totalCount
        nodes { kind stance text article { headline } }
      }
    }
    ... on NotFoundError { message }
  }
}`,
    variables: { slug: "dmitry-peskov" },
  },
  {
    id: "deals",
    title: "What was agreed, and how sure that is",
    words:
      "Parties, terms and value, the rule that read it, and the exact characters that say so.",
    query: `{
  deals(first: 3, orderBy: DATE_DESC, filter: { party: "iran" }) {
    nodes {
      title
      kind
      status
      date { value basis }
      value { text amount currency }
      parties { name role entity { slug } }
      terms { text negative }
      confidence
      because
      evidence { start end text }
    }
  }
}`,
  },
  {
    id: "totals",
    title: "The register in figures",
    words: "Counted by the database, not by the page.",
    query: `{
  dealSummary {
    dealCount
    totals { currency dealCount amount }
    statuses { status dealCount }
  }
}`,
  },
  {
    id: "search",
    title: "Search, with the words that were found",
    words:
      "Articles and quotes at once; facets divide what was found, and each is a filter of the same search.",
    query: `query Search($words: String!) {
  search(query: $words) {
    ... on Search {
      articles(first: 3) {
        totalCount
        edges {
          node { headline slug }
          highlights { parts { text isMatch } }
        }
      }
      quotes(first: 3) { nodes { text } }
      facets(first: 5) { years { year articleCount } }
    }
    ... on InvalidInputError { message path }
  }
}`,
    variables: { words: "nuclear" },
  },
  {
    id: "walk",
    title: "Walk a long list",
    words:
      "Give endCursor to “after” for the next page. Cursors stay good while articles come in.",
    query: `query Quotes($after: String) {
  quotes(first: 2, after: $after) {
    totalCount
    nodes { id text }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { after: null },
  },
];
