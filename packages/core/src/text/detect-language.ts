import type { Token } from "../document/draft.ts";
import { letterFilter } from "../lexicon/letter-filter.ts";
import { LANGUAGE_SCRIPTS, LANGUAGE_WORDS } from "../lexicon/language-words.ts";

// The beginning of a text is enough, and bounds the work.
const SAMPLE_TOKENS = 250;
const SAMPLE_CHARACTERS = 1000;
// In any of these languages a third of running words are small ones; names and headlines have fewer.
const LEAST_SHARE = 0.08;

const LANGUAGES = Object.keys(LANGUAGE_WORDS);
/** For each small word, which languages have it, as indexes into `LANGUAGES`. */
const LANGUAGES_OF_WORD = new Map<string, number[]>();
LANGUAGES.forEach((code, index) => {
  for (const word of (LANGUAGE_WORDS[code] ?? "").split(" ")) {
    LANGUAGES_OF_WORD.set(word, [
      ...(LANGUAGES_OF_WORD.get(word) ?? []),
      index,
    ]);
  }
});

const mayTell = letterFilter(LANGUAGES_OF_WORD.keys());

/**
 * The language of a text as BCP 47: by its script, then by its small words. `und` (undetermined) where neither tells,
 * as in a table of figures.
 */
export function detectLanguage(text: string, tokens: readonly Token[]): string {
  return (
    languageOfScript(text.slice(0, SAMPLE_CHARACTERS)) ??
    languageOfWords(tokens)
  );
}

function languageOfScript(sample: string): string | null {
  // Nearly all copy is plain Latin: nothing to count then.
  if (!/[^\p{Script=Latin}\P{L}]/u.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin * 2 >= letters) return null;
  // Kana and the letters that only Ukrainian or Persian have are few beside those they share: a twentieth is enough.
  for (const [script, code] of LANGUAGE_SCRIPTS) {
    const found = sample.match(script)?.length ?? 0;
    if (found * 20 >= letters) return code;
  }
  return null;
}

function languageOfWords(tokens: readonly Token[]): string {
  const counts = LANGUAGES.map(() => 0);
  let words = 0;
  for (let at = 0; at < tokens.length && at < SAMPLE_TOKENS; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    words += 1;
    if (!mayTell(token.lower)) continue;
    const indexes = LANGUAGES_OF_WORD.get(token.lower);
    if (indexes === undefined) continue;
    for (const index of indexes) counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const best =
    most >= Math.max(1, words * LEAST_SHARE)
      ? LANGUAGES[counts.indexOf(most)]
      : undefined;
  return best ?? "und";
}
