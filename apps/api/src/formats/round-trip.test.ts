import { analyzeArticle, toNinjs } from "@onrecord/core";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findRoot } from "../find-root.ts";
import { readArticles } from "./read-articles.ts";

const SEEDS = join(findRoot(import.meta.dirname), "seeds");
const COPY: [name: string, text: string, publishedOn: string | null][] = [
  ...readdirSync(SEEDS)
    .filter((name) => name.endsWith(".txt"))
    .map((name): [string, string, null] => [
      name,
      readFileSync(join(SEEDS, name), "utf8"),
      null,
    ]),
  [
    "copy without a day, which came with it",
    'Snow\n\nOSTAD, May 5 (Nordwire) - It snowed.\n\n"It did," Mara Lind said.\n',
    "2025-05-06",
  ],
  [
    "copy of odd characters",
    "Ost\u00adad\r\n\r\n\u00a0It\tsnowed. 😀\n\n\n\n",
    null,
  ],
];

describe("what we give as ninjs and read again", () => {
  it.each(COPY)("is the same: %s", (_, text, publishedOn) => {
    const analysis = analyzeArticle(text, { publishedOn });
    const uri = "https://onrecord.example/articles/a";
    const [piece, ...more] = readArticles(
      "ninjs",
      JSON.stringify(toNinjs(analysis, { uri })),
    );
    if (!piece || "problem" in piece) throw new Error("It was not read");
    expect(more).toEqual([]);
    expect(piece).toMatchObject({ text, source: uri, url: uri });
    expect(analyzeArticle(piece.text, piece)).toEqual(analysis);
  });
});
