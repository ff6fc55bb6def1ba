import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokenize.ts";
import { CLUE, gatherClues } from "./document-clues.ts";
import { hashText, mixHash } from "./hash.ts";
import { gatherHints } from "./hints.ts";
import { labelOf, WHOLE } from "./labels.ts";
import { LISTED_CITY, LISTED_COUNTRY } from "./place-names.ts";
import { readForNames } from "./reading.ts";
import { FLAG, flagsOf } from "./word-flags.ts";
import { longShape, shortShape } from "./word-shape.ts";
import { PLAIN, SHOUTED, TITLED } from "./word.ts";

/** Reads sentences, one a line. */
function read(...lines: string[]) {
  const tokens = tokenize(lines.join("\n"));
  const sentences: { firstToken: number; endToken: number }[] = [];
  for (const line of lines) {
    const firstToken = sentences.at(-1)?.endToken ?? 0;
    sentences.push({
      firstToken,
      endToken: firstToken + tokenize(line).length,
    });
  }
  return { tokens, reading: readForNames(tokens, sentences) };
}

describe("word shapes", () => {
  it.each([
    ["Tehran", "Xx", "Xxxxx"],
    ["NATO", "X", "XXXX"],
    ["UN", "X", "XX"],
    ["F-35", "X-0", "X-00"],
    ["Élysée", "Xx", "Xxxxx"],
    ["al-Sabri", "x-Xx", "xx-Xxxxx"],
  ])("%s is %s and %s", (text, short, long) => {
    expect(shortShape(text)).toBe(short);
    expect(longShape(text)).toBe(long);
  });
});

describe("word flags", () => {
  it.each([
    ["Iran", FLAG.country],
    ["IRANIAN", FLAG.demonym],
    ["Tehran", FLAG.capital],
    ["minister", FLAG.roleHead],
    ["Corp", FLAG.companySuffix],
    ["Olga", FLAG.givenWoman],
    ["ANGELA", FLAG.givenWoman],
    ["Monday", FLAG.calendar],
    ["said", FLAG.speech],
  ])("%s has its flag", (text, flag) => {
    expect(flagsOf(text, text.toLowerCase()) & flag).toBe(flag);
  });

  it("gives small words no flags of names", () => {
    const names = FLAG.country | FLAG.city | FLAG.givenMan | FLAG.demonym;
    for (const word of ["turkey", "may", "reading", "mark"])
      expect(flagsOf(word, word) & names).toBe(0);
  });
});

describe("readForNames", () => {
  it("looks at capitals, their neighbours and words of roles, at no other words", () => {
    const { reading } = read(
      "the old and very long pipe near Tarsk was shut by a deputy of nobody",
    );
    expect([...reading.candidates].map(Boolean)).toEqual(
      "000000111" // … pipe | near Tarsk was | shut by a
        .concat("000") // shut by a
        .concat("110") // deputy of | nobody
        .split("")
        .map((sign) => sign === "1"),
    );
  });

  it.each([
    ["MINISTER TO VISIT TARSK NEXT WEEK", SHOUTED],
    ["Minister Will Visit Tarsk Next Week", TITLED],
    ["The minister will visit Tarsk next week", PLAIN],
    ["NATO", PLAIN],
  ])("%s has style %i", (line, style) => {
    expect(read(line).reading.lines[0]?.style).toBe(style);
  });

  it("knows listed names of several words, with and without dots", () => {
    const { reading } = read("from St. Petersburg to the United States by sea");
    expect([...reading.listed]).toEqual([
      0,
      LISTED_CITY * 4,
      LISTED_CITY * 4 + 1,
      LISTED_CITY * 4 + 2,
      0,
      0,
      LISTED_COUNTRY * 4,
      LISTED_COUNTRY * 4 + 2,
      0,
      0,
    ]);
  });

  it("numbers words by their small letters, anew in every article", () => {
    const { reading } = read("Vorlin said VORLIN would go.", "He said so.");
    const ids = [...reading.ids];
    expect(ids[2]).toBe(ids[0]);
    expect(ids[7]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(reading.idCount);
    expect(Math.max(...ids)).toBe(reading.idCount - 1);
    expect(read("Nobody came.").reading.idCount).toBe(3);
  });
});

describe("clues of the article", () => {
  const clueOf = (word: string, ...lines: string[]): number => {
    const { tokens, reading } = read(...lines);
    const at = tokens.findIndex(({ lower }) => lower === word);
    return gatherClues(reading)[reading.ids[at] ?? -1] ?? 0;
  };

  it.each([
    ["vorlin", "Mr Vorlin left.", CLUE.afterHonorific],
    ["vorlin", "Gen. Vorlin left.", CLUE.afterRole],
    ["vorlin", "It was Olga Vorlin.", CLUE.endsGivenRun],
    ["tarsk", "They met in Tarsk.", CLUE.afterLocative],
    ["tarsk", "They met at Tarsk, Norway.", CLUE.beforePlaceList],
    ["vorlin", "Then Vorlin said so.", CLUE.beforeSpeech],
    ["belvor", "It bought Belvor Corp for cash.", CLUE.beforeOrganizationHead],
    ["harbour", "The old harbour is shut.", CLUE.small],
    [
      "ngc",
      "Later the National Grain Council (NGC) also agreed with them.",
      CLUE.spelledOut,
    ],
    [
      "ngc",
      "Later the National Grain Council (NGC) also agreed with them.",
      CLUE.inBrackets,
    ],
  ])("%s in %j", (word, line, clue) => {
    expect(clueOf(word, line) & clue).toBe(clue);
  });

  it("takes nothing from shouted lines", () => {
    expect(clueOf("port", "STRIKE HALTS TARSK PORT AGAIN") & CLUE.small).toBe(
      0,
    );
  });
});

describe("hints of the first pass", () => {
  it("tell every token the commonest type of its word", () => {
    const { tokens, reading } = read(
      "Then Vorlin left.",
      "So did Vorlin too.",
      "And Vorlin stayed.",
    );
    const labels = new Uint8Array(tokens.length);
    labels[1] = labelOf(0, WHOLE);
    labels[6] = labelOf(0, WHOLE);
    const hints = gatherHints(reading, labels);
    const contested = 1 * 4 + 2; // person, seen as something else too
    expect(hints.byWord[10]).toBe(contested);
    expect(hints.byName[1]).toBe(1 * 4 + 3);
    expect(hints.byName[10]).toBe(0);
    expect(hints.byWord[2]).toBe(0);
  });
});

describe("hashes", () => {
  it("depend on order and text", () => {
    expect(mixHash(1, 2)).not.toBe(mixHash(2, 1));
    expect(hashText("ab")).not.toBe(hashText("ba"));
    expect(hashText("ab")).toBe(hashText("ab"));
  });
});
