import { citiesByName, regionsByName } from "../lexicon/cities.ts";
import { countryNames } from "../lexicon/countries.ts";
import { lazily } from "../lexicon/decode-table.ts";
import { knownOrganizationNames } from "../lexicon/known-organizations.ts";
import { tokenize } from "../text/tokenize.ts";
import { hashText, mixHash } from "./hash.ts";
import type { Word } from "./word.ts";

/** Classes of names of several words that the tables know. */
export const LISTED_COUNTRY = 1;
export const LISTED_CITY = 2;
const LISTED_REGION = 3;
const LISTED_ORGANIZATION = 4;

const LONGEST = 6;
// A dot folds to nothing: "St. Petersburg" is listed as "st petersburg".
const DOT = hashText("");

/** Names of two to six tokens by the hash of their folded tokens; `starts` has the hashes of their first tokens. */
interface ListedNames {
  starts: ReadonlySet<number>;
  byHash: ReadonlyMap<number, number>;
}

const listedNames = lazily((): ListedNames => {
  const starts = new Set<number>();
  const byHash = new Map<number, number>();
  const add = (names: Iterable<string>, kind: number): void => {
    for (const name of names) {
      if (!/[ .-]/u.test(name)) continue;
      const tokens = tokenize(name);
      if (tokens.length < 2 || tokens.length > LONGEST) continue;
      let hash = 0;
      for (const { lower } of tokens)
        if (lower !== ".") hash = mixHash(hash, hashText(lower));
      starts.add(hashText(tokens[0]?.lower ?? ""));
      byHash.set(hash, kind);
    }
  };
  add(citiesByName().keys(), LISTED_CITY);
  add(regionsByName().keys(), LISTED_REGION);
  add(countryNames(), LISTED_COUNTRY);
  add(knownOrganizationNames(), LISTED_ORGANIZATION);
  return { starts, byHash };
});

/** A name of the tables in running text. */
export interface ListedName {
  length: number;
  kind: number;
}

/** Whether a listed name of several tokens begins with this word. */
export function startsListedName(word: Word): boolean {
  return (word.startsListed ??= listedNames().starts.has(word.foldHash));
}

/** The longest listed name of several tokens that begins at `at`; null where none does. */
export function findListedName(
  words: readonly Word[],
  at: number,
  end: number,
): ListedName | null {
  const { byHash } = listedNames();
  let hash = 0;
  let found: ListedName | null = null;
  for (let length = 1; length <= LONGEST && at + length <= end; length++) {
    const folded = words[at + length - 1]?.foldHash ?? DOT;
    if (folded === DOT) continue;
    hash = mixHash(hash, folded);
    const kind = length > 1 ? byHash.get(hash) : undefined;
    if (kind !== undefined) found = { length, kind };
  }
  return found;
}
