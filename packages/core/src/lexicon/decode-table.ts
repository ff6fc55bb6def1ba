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

/** The form under which names are looked up: lower case, plain letters, one apostrophe, no dots, no article. */
export function foldName(name: string): string {
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
