import type { Token } from "../document/draft.ts";
import { LANGUAGE_SCRIPTS, LANGUAGE_WORDS } from "../lexicon/language-words.ts";

// The beginning of a text is enough, and bounds the work.
const SAMPLE_TOKENS = 600;
const SAMPLE_CHARACTERS = 4000;
// In any of these languages a third of running words are small ones; names and headlines have fewer.
const LEAST_SHARE = 0.08;

const WORDS_BY_LANGUAGE = Object.entries(LANGUAGE_WORDS).map(
  ([code, words]) => [code, new Set(words.split(" "))] as const,
);

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
  const words = tokens
    .slice(0, SAMPLE_TOKENS)
    .filter((token) => token.kind === "word");
  let best = "und";
  let most = Math.max(1, words.length * LEAST_SHARE) - 1e-9;
  for (const [code, small] of WORDS_BY_LANGUAGE) {
    const count = words.filter((token) => small.has(token.lower)).length;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}
