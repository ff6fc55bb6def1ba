import type { Draft, NameSpan, Stage, Token } from "../document/draft.ts";

/** Names stage: names and titles, typed. */
export const namesStage: Stage = { name: "names", run: findNames };

const CAPITAL = /^\p{Lu}/u;
const STOP = new Set(
  "the a an in on at he she it they we i but and or this that his her its their asked meanwhile president minister mr ms mrs dr".split(
    " ",
  ),
);

// A first reading until the tagger stands: runs of capitalised words, typed by shape.
function findNames({ tokens, sentences }: Draft): Partial<Draft> {
  const names: NameSpan[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      let end = at;
      while (end < sentence.endToken && isNamePart(tokens[end])) end++;
      if (end === at) continue;
      names.push(nameSpan(tokens, at, end));
      at = end;
    }
  }
  return { names };
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    CAPITAL.test(token.text) &&
    !STOP.has(token.lower)
  );
}

function nameSpan(
  tokens: readonly Token[],
  first: number,
  end: number,
): NameSpan {
  const run = tokens.slice(first, end);
  const start = run[0]?.start ?? 0;
  const text = run
    .map((token, index) => (index > 0 && token.spaced ? " " : "") + token.text)
    .join("");
  return {
    start,
    end: run.at(-1)?.end ?? start,
    text,
    type: run.length >= 2 ? "person" : "place",
    confidence: 0.3,
    firstToken: first,
    endToken: end,
  };
}
