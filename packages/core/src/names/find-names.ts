import type {
  Draft,
  NameSpan,
  Stage,
  TitleSpan,
  Token,
} from "../document/draft.ts";
import { typeRun } from "./type-run.ts";
import { findLeadingTitle } from "./leading-title.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { HONORIFICS } from "../lexicon/title-words.ts";

/** Names stage: names and titles, typed. */
export const namesStage: Stage = { name: "names", run: findNames };

const CAPITAL = /^\p{Lu}/u;
const JOINER =
  /^(?:of|de|del|della|di|du|da|dos|la|le|al|el|bin|ibn|ben|van|von|der|den|for|and|the|&|y|e|zu|ul|ur)$/u;
const NOT_IN_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|I|A|The|An)$/u;

// Runs of capitalised words, cut where titles end, typed by the tables and by what stands around.
function findNames({ text, tokens, sentences }: Draft): Partial<Draft> {
  const names: NameSpan[] = [];
  const titles: TitleSpan[] = [];
  for (const { firstToken, endToken } of sentences) {
    const shouting = isShouting(tokens, firstToken, endToken);
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at];
      if (!token || !isNameWord(token, at === firstToken, shouting)) continue;
      let end = runEnd(tokens, at, endToken, shouting);
      let first = at;
      const titleEnd = findLeadingTitle(tokens, first, end);
      if (titleEnd > first) {
        if (titleEnd < end) titles.push(spanOf(text, tokens, first, titleEnd));
        first = titleEnd;
      }
      const run = typeRun(tokens, first, end, titleEnd > at);
      end = Math.max(end, at + 1);
      if (run)
        names.push({
          ...spanOf(text, tokens, first, run.end),
          type: run.type,
          confidence: run.confidence,
        });
      at = (run && run.end > at ? run.end : end) - 1;
    }
  }
  return { names, titles };
}

function isShouting(
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = first; at < end; at++) {
    const text = tokens[at]?.text ?? "";
    if (/^\p{Lu}{2,}/u.test(text)) capitals++;
    else if (/^\p{Ll}/u.test(text)) small++;
  }
  return capitals > 3 && capitals > 2 * small;
}

function isNameWord(token: Token, opens: boolean, shouting: boolean): boolean {
  if (token.kind !== "word" || !CAPITAL.test(token.text)) return false;
  if (NOT_IN_NAME.test(token.text)) return false;
  if (HONORIFICS.has(token.lower) || isFunctionWord(token)) return false;
  return !((opens || shouting) && isCommonWord(token.lower));
}

// "US" and "IT" are no function words.
function isFunctionWord({ text, lower }: Token): boolean {
  return (
    FUNCTION_WORDS.has(lower) &&
    (text.length < 2 || text !== text.toUpperCase())
  );
}

function runEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  shouting: boolean,
): number {
  let end = first + 1;
  while (end < limit) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (!token) break;
    if (isNameWord(token, false, shouting) && token.spaced) end++;
    else if (
      token.text === "." &&
      !token.spaced &&
      /^(?:\p{Lu}|St|Gen|Lt|Col|Sen|Rep|Gov|Maj|Capt|Sgt|Adm)$/u.test(
        tokens[end - 1]?.text ?? "",
      ) &&
      next &&
      isNameWord(next, false, shouting)
    )
      end += 2;
    else if (
      JOINER.test(token.lower) &&
      token.lower !== "and" &&
      next &&
      end + 1 < limit &&
      next.spaced &&
      isNameWord(next, false, shouting) &&
      !(token.lower === "for" || token.lower === "the")
    )
      end += 2;
    else break;
  }
  return end;
}

function spanOf(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): TitleSpan {
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), firstToken, endToken };
}
