import type { Reading } from "./reading.ts";
import { FLAG } from "./word-flags.ts";
import { TRAIT } from "./word-store.ts";
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

const HEARD = TRAIT.loud | TRAIT.flagged;

/** Gathers the clues of every word of the article, by its number (`Reading.ids`). */
export function gatherClues(reading: Reading): Int32Array {
  const { traits, lines, ids, idCount } = reading;
  const clues = new Int32Array(idCount);
  for (const { first, end, style } of lines) {
    const plain = style === PLAIN;
    for (let at = first; at < end; at++) {
      const trait = traits[at] as number;
      const id = ids[at] as number;
      if (trait & TRAIT.capital)
        clues[id] =
          (clues[id] as number) | cluesAround(reading, at, first, end, plain);
      else if (plain && (trait & HEARD) === TRAIT.flagged)
        clues[id] = (clues[id] as number) | CLUE.small;
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
function addAcronyms(reading: Reading, clues: Int32Array): void {
  const { words, traits, ids, lines } = reading;
  const acronyms = new Map<string, number>();
  for (let at = 0; at < traits.length; at++)
    if ((traits[at] as number) & TRAIT.acronym)
      acronyms.set((words[at] as Word).text, ids[at] as number);
  if (acronyms.size === 0) return;
  const firstLetters = new Set(
    Array.from(acronyms.keys(), ([letter]) => letter),
  );
  for (const { first, end, style } of lines) {
    if (style !== PLAIN) continue;
    for (let at = first; at < end; at++) {
      if (!((traits[at] as number) & TRAIT.capital)) continue;
      if (!firstLetters.has((words[at] as Word).text[0]?.toUpperCase()))
        continue;
      for (const id of spelledFrom(words, at, end, acronyms))
        clues[id] = (clues[id] as number) | CLUE.spelledOut;
    }
  }
}

/** Numbers of the acronyms that a run of words spells out from its first on. */
function spelledFrom(
  words: readonly Word[],
  at: number,
  end: number,
  acronyms: ReadonlyMap<string, number>,
): number[] {
  const spelled: number[] = [];
  let initials = "";
  for (let next = at; next < Math.min(end, at + 10); next++) {
    const word = words[next];
    if (!word) break;
    if (word.capital) initials += initialsOf(word.text);
    else if (!(word.flags & (FLAG.functionWord | FLAG.nameParticle))) break;
    if (initials.length > 8) break;
    const id = initials.length > 1 ? acronyms.get(initials) : undefined;
    if (id !== undefined && next > at) spelled.push(id);
  }
  return spelled;
}

function initialsOf(text: string): string {
  if (!/[-‐]/u.test(text)) return (text[0] ?? "").toUpperCase();
  return text
    .split(/[-‐]/u)
    .map((part) => part[0]?.toUpperCase() ?? "")
    .join("");
}
