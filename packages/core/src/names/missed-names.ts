import type { Draft, NameSpan, Token } from "../document/draft.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";

interface Known {
  words: readonly string[];
  type: NameSpan["type"];
}

/** Finds names again that the tagger found elsewhere in the article and missed here, in headlines above all. */
export function findMissedNames(
  { text, tokens, sentences }: Pick<Draft, "text" | "tokens" | "sentences">,
  names: readonly NameSpan[],
): NameSpan[] {
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of names)
    taken.fill(1, firstToken, endToken);
  const known = indexNames(tokens, names);
  const missed: NameSpan[] = [];
  if (known.size === 0) return missed;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at];
      if (!token || taken[at] || isSmall(token.text)) continue;
      const match = known
        .get(token.lower)
        ?.find(({ words }) => matches(tokens, taken, at, endToken, words));
      if (!match) continue;
      const end = at + match.words.length;
      const start = token.start;
      const stop = tokens[end - 1]?.end ?? token.end;
      missed.push({
        start,
        end: stop,
        text: text.slice(start, stop),
        type: match.type,
        confidence: 0.5,
        firstToken: at,
        endToken: end,
      });
      at = end - 1;
    }
  }
  return missed;
}

/** Whether a word begins with neither a capital nor a digit; asked of every word of an article. */
function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code > 90 || code < 48 || (code > 57 && code < 65);
  return !/^[\p{Lu}\p{N}]/u.test(text);
}

/** Names worth finding again, by first word, longest first; a name of several types has that of most. */
function indexNames(
  tokens: readonly Token[],
  names: readonly NameSpan[],
): Map<string, Known[]> {
  const counts = new Map<string, Map<NameSpan["type"], number>>();
  const wordsOf = new Map<string, string[]>();
  for (const { firstToken, endToken, type } of names) {
    const words = tokens.slice(firstToken, endToken).map(({ lower }) => lower);
    if (!isDistinct(words, tokens[firstToken]?.text ?? "")) continue;
    const key = words.join(" ");
    wordsOf.set(key, words);
    const types = counts.get(key) ?? new Map<NameSpan["type"], number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    counts.set(key, types);
    const last = words.at(-1);
    // A person's last name stands for the whole, most of all in headlines.
    if (
      type === "person" &&
      words.length > 1 &&
      last &&
      isDistinct([last], last) &&
      !counts.has(last)
    ) {
      wordsOf.set(last, [last]);
      counts.set(last, new Map([[type, 1]]));
    }
  }
  const index = new Map<string, Known[]>();
  for (const [key, types] of counts) {
    const words = wordsOf.get(key) ?? [];
    const [type] = [...types].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (!type) continue;
    const list = index.get(words[0] ?? "") ?? [];
    list.push({ words, type });
    index.set(
      words[0] ?? "",
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

function isDistinct(words: readonly string[], text: string): boolean {
  const [word = ""] = words;
  if (words.length > 1)
    return words.some(
      (each) => !isCommonWord(each) && !FUNCTION_WORDS.has(each),
    );
  if (word.length < 3 || genderOfGivenName(text)) return false;
  return !isCommonWord(word) && !FUNCTION_WORDS.has(word);
}

function matches(
  tokens: readonly Token[],
  taken: Uint8Array,
  at: number,
  end: number,
  words: readonly string[],
): boolean {
  if (at + words.length > end) return false;
  for (let next = 0; next < words.length; next++)
    if (tokens[at + next]?.lower !== words[next] || taken[at + next])
      return false;
  // Inside a longer run of capitals it may be a part of another name.
  const before = tokens[at - 1];
  const after = tokens[at + words.length];
  const whole = words.length > 1;
  return (
    whole ||
    (!isNamePart(before) && !isNamePart(after)) ||
    isShouted(tokens, at)
  );
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    !FUNCTION_WORDS.has(token.lower)
  );
}

function isShouted(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? "") &&
    /^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? tokens[at - 1]?.text ?? "")
  );
}
