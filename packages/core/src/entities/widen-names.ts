import type { NameSpan, Token } from "../document/draft.ts";
import { changeName } from "../names/name-span.ts";

const LEAST_WORDS = 2;

/**
 * "Peru Mills signs" where the article names "Peru Mills Holding Ltd": the tagger took the country alone. The name
 * reaches as far as the words are those of the firm, at least one beyond what was found.
 */
export function widenNames(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
): NameSpan[] {
  const firms = indexFirms(tokens, names);
  if (firms.size === 0) return [...names];
  const widened: NameSpan[] = [];
  let end = -1;
  names.forEach((name, at) => {
    if (name.firstToken < end) return;
    const next = names[at + 1]?.firstToken ?? Infinity;
    const last = reachOf(tokens, name, firms, next);
    end = Math.max(name.endToken, last);
    const stop = tokens[last - 1]?.end;
    widened.push(
      last > name.endToken && stop !== undefined
        ? changeName(name, {
            end: stop,
            text: text.slice(name.start, stop),
            endToken: last,
            type: "organization",
          })
        : name,
    );
  });
  return widened;
}

function indexFirms(
  tokens: readonly Token[],
  names: readonly NameSpan[],
): ReadonlyMap<string, readonly string[][]> {
  const firms = new Map<string, string[][]>();
  for (const { type, firstToken, endToken } of names) {
    if (type !== "organization" || endToken - firstToken <= LEAST_WORDS)
      continue;
    const words = tokens.slice(firstToken, endToken).map(({ text }) => text);
    const [first = ""] = words;
    firms.set(first, [...(firms.get(first) ?? []), words]);
  }
  return firms;
}

/** The token behind the words that are a firm's; the name's own end where they are not. */
function reachOf(
  tokens: readonly Token[],
  { type, firstToken, endToken }: NameSpan,
  firms: ReadonlyMap<string, readonly string[][]>,
  limit: number,
): number {
  if (type !== "place" && type !== "nationality") return endToken;
  let best = endToken;
  for (const words of firms.get(tokens[firstToken]?.text ?? "") ?? []) {
    let at = firstToken;
    while (at < limit && tokens[at]?.text === words[at - firstToken]) at++;
    // "Peru Mills": more than one word, none left hanging.
    if (
      at - firstToken > LEAST_WORDS &&
      /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "")
    )
      best = Math.max(best, at);
  }
  return best;
}
