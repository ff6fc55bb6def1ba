/** Builds a value at its first use, so that importing a table costs nothing. */
export function lazily<T>(build: () => T): () => T {
  let built: { value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** Words of a hand-written table: separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean));
}

/** Phrases of a hand-written table: separated by semicolons or line ends. */
export function phrasesOf(phrases: string): string[] {
  return phrases
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

// Nearly all names are plain letters with single spaces, which lower case alone folds.
const PLAIN = /^[A-Za-z'-]+(?: [A-Za-z'-]+)*$/u;

// An article names the same few things again and again, and asks several tables for each.
const MOST_FOLDED = 4000;
// Engines keep a longer piece of a text as a view of it: kept here, it would keep its whole article.
const LONGEST_KEPT = 12;
const folded = new Map<string, string>();

/** The form under which names are looked up: lower case, plain letters, one apostrophe, no dots, no article. */
export function foldName(name: string): string {
  if (name.length > LONGEST_KEPT) return foldRow(name);
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const fold = foldRow(name);
  folded.set(name, fold);
  return fold;
}

/** The same for the rows of a table, which are folded once. */
export function foldRow(name: string): string {
  if (PLAIN.test(name)) {
    const lower = name.toLowerCase();
    return lower.startsWith("the ") ? lower.slice(4) : lower;
  }
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|\./gu, "")
    .replace(/[’ʼ`]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/^the /u, "")
    .trim();
}
