import fc from "fast-check";
import { listGoldens } from "../goldens/list-goldens.ts";

const texts = listGoldens().map(({ text }) => text);
const article = fc.constantFrom(...texts);
const words = [...new Set(texts.join(" ").split(/\s+/u))];

/** Pieces that readers of copy stumble over. */
const oddPiece = fc.constantFrom(
  '"',
  "“",
  "’",
  "\n\n",
  "\r",
  "\u2028",
  "\u0000",
  "\uD83D",
  "👩‍🚀",
  "é",
  "(",
  "—",
  "...",
  "$",
  "Rs ",
  " said ",
  "MOSCOW, Oct 20 (",
  "31/02/2025",
  "on Monday",
  "9".repeat(40),
  "a".repeat(300),
  "İ",
);

/** Articles with some cuts and some odd pieces put in. */
const mutated = fc
  .tuple(
    article,
    fc.array(fc.tuple(fc.nat(), fc.nat(30), oddPiece), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((copy, [place, cut, piece]) => {
      const at = place % (copy.length + 1);
      return copy.slice(0, at) + piece + copy.slice(at + cut);
    }, text),
  );

const truncated = fc
  .tuple(article, fc.nat(), fc.nat())
  .map(([text, start, end]) => {
    const from = start % text.length;
    return text.slice(from, from + (end % text.length));
  });

/** Kinds of copy that no editor would send, by what they are made of, and which share of a long run each gets. */
export const ODD_COPIES: readonly {
  name: string;
  copies: fc.Arbitrary<string>;
  share: number;
}[] = [
  {
    name: "any characters",
    copies: fc.string({ unit: "binary", maxLength: 200 }),
    share: 0.2,
  },
  {
    name: "any words of copy",
    copies: fc
      .array(fc.oneof(oddPiece, fc.constantFrom(...words)), { maxLength: 80 })
      .map((picked) => picked.join(" ")),
    share: 0.3,
  },
  {
    name: "articles with cuts and odd pieces",
    copies: mutated,
    share: 0.3,
  },
  { name: "parts of articles", copies: truncated, share: 0.2 },
];
