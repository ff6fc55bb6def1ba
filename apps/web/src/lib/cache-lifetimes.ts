/**
 * How long each kind of answer of the API may be shown again without asking, in milliseconds.
 * All lifetimes stand here and nowhere else. They are short: copy that was just filed should appear
 * while its editor waits, and the API is near. They are there for the many readers of one page.
 */
export const CACHE_LIFETIMES_MS = {
  /** Lists that change with every article filed: front page, registers, search. */
  list: 2_000,
  /** One article, entity, quote or deal. */
  record: 2_000,
  /** Counts in the masthead of every page. */
  stats: 2_000,
  /** Names that begin with what a reader types. */
  suggestion: 30_000,
  /** Pictures of pages, for where links to them are shared. */
  card: 600_000,
} as const;

export type CacheLifetime = keyof typeof CACHE_LIFETIMES_MS;
