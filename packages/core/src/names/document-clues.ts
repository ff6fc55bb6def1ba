import type { Reading } from "./reading.ts";
import { FLAG } from "./word-flags.ts";
import { PLAIN, type Word } from "./word.ts";

/** What the rest of the article shows about a word, one bit each. The order is part of the trained weights. */
export const CLUE = {
  /** Written with a small letter somewhere. */
  small: 1 << 0,
  /** Written with a capital inside a sentence of plain case. */
  capitalInside: 1 << 1,
  afterRole: 1 << 2,
  afterHonorific: 1 << 3,
  afterGivenName: 1 << 4,
  afterLocative: 1 << 5,
  beforeSpeech: 1 << 6,
  beforeOrganizationHead: 1 << 7,
  beforePlaceList: 1 << 8,
  afterThe: 1 << 9,
  inBrackets: 1 << 10,
  /** The letters of an acronym are the initials of a longer name in the article. */
  spelledOut: 1 << 11,
  /** Ends a run of capitals that a given name begins. */
  endsGivenRun: 1 << 12,
  beforePossessive: 1 << 13,
  beforeCommon: 1 << 14,
} as const;

export const CLUE_COUNT = 15;

/** Gathers the clues of every word of the article, by the hash of its lower case. */
export function gatherClues(reading: Reading): ReadonlyMap<number, number> {
  const clues = new Map<number, number>();
  const { words, lines } = reading;
  const add = (word: Word | undefined, bits: number): void => {
    if (word && bits)
      clues.set(word.lowerHash, (clues.get(word.lowerHash) ?? 0) | bits);
  };
  for (const { first, end, style } of lines) {
    for (let at = first; at < end; at++) {
      const word = words[at];
      if (!word) continue;
      if (!word.capital) {
        if (style === PLAIN && !word.loud && word.flags) add(word, CLUE.small);
        continue;
      }
      add(word, cluesAround(reading, at, first, end, style === PLAIN));
    }
  }
  addAcronyms(reading, clues);
  return clues;
}

function cluesAround(
  { words, runFirst, runEnd }: Reading,
  at: number,
  first: number,
  end: number,
  plain: boolean,
): number {
  let bits = 0;
  const before = at > first ? words[at - 1] : undefined;
  const after = at + 1 < end ? words[at + 1] : undefined;
  if (before) {
    if (plain && (before.loud || before.flags)) bits |= CLUE.capitalInside;
    if (before.flags & FLAG.leadingRole && before.capital)
      bits |= CLUE.afterRole;
    if (before.flags & FLAG.honorific && before.capital)
      bits |= CLUE.afterHonorific;
    if (isGiven(before)) bits |= CLUE.afterGivenName;
    if (before.flags & FLAG.locative && !before.capital)
      bits |= CLUE.afterLocative;
    if (before.lower === "the") bits |= CLUE.afterThe;
    if (before.text === "." && words[at - 2]?.flags)
      bits |= clueOfAbbreviation(words[at - 2]);
    if (before.text === "(" && after?.text === ")") bits |= CLUE.inBrackets;
  }
  if (after) {
    if (after.flags & FLAG.speech && !after.capital) bits |= CLUE.beforeSpeech;
    if (
      after.capital &&
      after.flags & (FLAG.organizationHead | FLAG.companySuffix)
    )
      bits |= CLUE.beforeOrganizationHead;
    if (after.text === "'s" || after.text === "’s")
      bits |= CLUE.beforePossessive;
    else if (!after.capital && after.flags & FLAG.common)
      bits |= CLUE.beforeCommon;
    const listed = after.text === "," ? words[at + 2] : undefined;
    if (listed && at + 2 < end && listed.flags & (FLAG.country | FLAG.region))
      bits |= CLUE.beforePlaceList;
  }
  const opens = runFirst[at] ?? 0;
  if (at + 1 === runEnd[at] && opens < at && isGiven(words[opens]))
    bits |= CLUE.endsGivenRun;
  return bits;
}

function isGiven(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.flags & (FLAG.givenMan | FLAG.givenWoman)) !== 0
  );
}

function clueOfAbbreviation(word: Word | undefined): number {
  if (!word?.capital) return 0;
  if (word.flags & FLAG.honorific) return CLUE.afterHonorific;
  return word.flags & FLAG.leadingRole ? CLUE.afterRole : 0;
}

// "Council on Harbour Affairs" spells out CHA, with or without its small words.
function addAcronyms(reading: Reading, clues: Map<number, number>): void {
  const acronyms = new Map<string, Word>();
  for (const word of reading.words)
    if (
      word &&
      /^\p{Lu}{2,8}$/u.test(word.text) &&
      !(word.flags & FLAG.functionWord)
    )
      acronyms.set(word.text, word);
  if (acronyms.size === 0) return;
  for (const { first, end, style } of reading.lines) {
    if (style !== PLAIN) continue;
    for (let at = first; at < end; at++) {
      if (!reading.words[at]?.capital) continue;
      let initials = "";
      for (let next = at; next < Math.min(end, at + 10); next++) {
        const word = reading.words[next];
        if (!word) break;
        if (word.capital)
          initials += word.text
            .split(/[-‐]/u)
            .map((part) => part[0]?.toUpperCase() ?? "")
            .join("");
        else if (!(word.flags & (FLAG.functionWord | FLAG.nameParticle))) break;
        if (initials.length > 8) break;
        const acronym =
          initials.length > 1 ? acronyms.get(initials) : undefined;
        if (acronym && next > at)
          clues.set(
            acronym.lowerHash,
            (clues.get(acronym.lowerHash) ?? 0) | CLUE.spelledOut,
          );
      }
    }
  }
}
