/** Relay's arguments of a connection. `first` or `last`, 1 to 100; without either, the first 20. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A node and where it stands in its list. */
export interface Edge<T> {
  /** Opaque; good for as long as the list has the same order. */
  cursor: string;
  node: T;
}

/** A piece of a list. */
export interface Page<T> {
  edges: Edge<T>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
  /** How many there are in the whole list, counted where it was asked for (`count: true`), at most 10000. */
  totalCount: number | null;
  /** Whether there are more than `totalCount` says. */
  totalCountIsCapped: boolean;
}
