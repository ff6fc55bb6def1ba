/** A name that a reader may mean, as the site hands it to the line of the search. */
export interface Suggestion {
  name: string;
  kind: string;
  address: string;
}
